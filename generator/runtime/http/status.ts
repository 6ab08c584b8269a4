/** HTTP statuses as literal types, so that an error's `status` tells which body it has. */

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type StatusOf<Class extends number> = `${Class}${Digit}${Digit}` extends `${infer Status extends number}`
  ? Status
  : never;

/** 300 to 399: what "3XX" stands for. */
export type RedirectStatus = StatusOf<3>;
/** 400 to 499: what "4XX" stands for. */
export type ClientErrorStatus = StatusOf<4>;
/** 500 to 599: what "5XX" stands for. */
export type ServerErrorStatus = StatusOf<5>;
/** Every status of a response that is not a success. */
export type ErrorStatus = StatusOf<1> | RedirectStatus | ClientErrorStatus | ServerErrorStatus;
