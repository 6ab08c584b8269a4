/** What can go wrong with a call, apart from a request that is not valid (see ValidationError). */

import { isObject, isString } from "./check/json.js";

/**
 * The service answered with a status that is not a success.
 * The error type of an operation is a union of these by status: `error.status === 404` tells the type of `error.body`.
 */
export class ApiError<Status extends number = number, Body = unknown> extends Error {
  override readonly name = "ApiError";
  readonly operationId: string;
  readonly status: Status;
  /** The body, read by its content type; the text of it when it is not JSON; undefined when there is none. */
  readonly body: Body;
  readonly headers: Headers;
  /** The header `x-request-id`, which the service's support will ask for. */
  readonly requestId: string | undefined;

  constructor(operationId: string, status: Status, body: Body, headers: Headers) {
    super(
      [`${operationId} failed with status ${String(status)}`, describe(body)].filter(isString).join(": "),
    );
    this.operationId = operationId;
    this.status = status;
    this.body = body;
    this.headers = headers;
    this.requestId = headers.get("x-request-id") ?? undefined;
  }
}

/** No answer came: the connection was refused, reset, or never made. `cause` says why. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** The operation, or the method and URL of a call made without one. */
  readonly subject: string;

  constructor(subject: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${subject}: no answer from the service: ${reason}`, { cause });
    this.subject = subject;
  }
}

/** A success whose body is not what the contract documents: not JSON, broken, or missing. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  /** The first characters of the body. */
  readonly start: string;

  constructor(operationId: string, problem: string, response: Response, body: string, cause?: unknown) {
    const start = body.slice(0, 200);
    super(
      `${operationId}: the body of status ${String(response.status)} ${problem}: ${JSON.stringify(start)}`,
      {
        cause,
      },
    );
    this.operationId = operationId;
    this.status = response.status;
    this.headers = response.headers;
    this.start = start;
  }
}

const CODE_FIELDS = ["error_code", "errorCode", "code"];
const MESSAGE_FIELDS = ["error_msg", "error_message", "errorMessage", "message", "detail", "title"];

/** The code and message that services put into error bodies, under the names they use. */
function describe(body: unknown): string | undefined {
  if (isString(body)) return body.trim() === "" ? undefined : body.trim().slice(0, 200);
  if (!isObject(body)) return undefined;
  const parts = [firstOf(body, CODE_FIELDS), firstOf(body, MESSAGE_FIELDS)].filter(isString);
  return parts.length === 0 ? describe(body.error) : parts.join(" ");
}

function firstOf(body: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = body[name];
    if (isString(value) || typeof value === "number") return String(value);
  }
  return undefined;
}
