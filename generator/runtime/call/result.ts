/** What a call resolves to: a success or a failure of the service, told apart by `ok` or by `error`. */

export type Result<Data, Failure extends Error> =
  | { readonly ok: true; readonly data: Data; readonly error: undefined; readonly response: Response }
  | { readonly ok: false; readonly data: undefined; readonly error: Failure; readonly response: Response };

/** The data of a call. Throws its ApiError when the service did not answer with a success. */
export async function unwrap<Data, Failure extends Error>(
  call: Result<Data, Failure> | Promise<Result<Data, Failure>>,
): Promise<Data> {
  const result = await call;
  if (!result.ok) throw result.error;
  return result.data;
}
