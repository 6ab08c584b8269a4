/** What a generated function knows of its operation: the OpenAPI Operation Object, as far as a call needs it. */

import type { Issue } from "./check/report.js";

/** How the token of a client goes into a request (OpenAPI Security Scheme Object). */
export interface TokenPlacement {
  readonly in: "header" | "query";
  readonly name: string;
  /** What stands before the token, for example "Bearer ". */
  readonly prefix: string;
}

/** OpenAPI Parameter Object: where a parameter goes, and how its value is written there. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** One of the styles of OpenAPI, or "json" for a parameter that has `content`. */
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";

/** OpenAPI Request Body Object, with the one media type that the function sends. */
export interface RequestBodyDescriptor {
  readonly mediaType: string;
  readonly kind: "json" | "form" | "text" | "raw";
  readonly required: boolean;
  /** Fields of a form that are written in a way of their own. */
  readonly encoding?: readonly FieldEncoding[];
}

/** OpenAPI Encoding Object of a field of a form. */
export type FieldEncoding = Pick<ParameterDescriptor, "name" | "style" | "explode" | "allowReserved">;

/** How the body of a response is read; "none" when the contract documents no body for the status. */
export type ResponseKind = "json" | "text" | "binary" | "none";

/** One operation. Every generated function carries its own as `operation`. */
export interface OperationDescriptor {
  readonly id: string;
  readonly method: string;
  /** The path template of the contract, with its `{parameters}`. */
  readonly path: string;
  /** The URL that this operation alone is at, where the contract gives it one of its own. */
  readonly server?: string;
  readonly parameters: readonly ParameterDescriptor[];
  readonly requestBody: RequestBodyDescriptor | undefined;
  /** By status ("200", "4XX", "default"). */
  readonly responses: Readonly<Record<string, ResponseKind>>;
  readonly token: TokenPlacement | undefined;
  readonly validators: RequestValidators;
}

/** The validators of the parts of a request that have a schema. */
export interface RequestValidators {
  readonly path?: Checker;
  readonly query?: Checker;
  readonly headers?: Checker;
  readonly body?: Checker;
}

interface Checker {
  check(value: unknown): readonly Issue[];
}

/** What a generated function takes, whatever the operation. */
export interface CallInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}
