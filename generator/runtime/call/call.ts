/** One call of an operation, from input to result. */

import { failureBody, readSuccess, requestBody } from "../http/body.js";
import { settings, type Client, type ClientSettings } from "./create-client.js";
import { ApiError, ConnectionError, DecodeError } from "../errors.js";
import type { CallInput, OperationDescriptor } from "../operation.js";
import { jsonPointer, type JsonObject } from "../check/json.js";
import type { Issue } from "../check/report.js";
import type { Result } from "./result.js";
import { headerValue } from "../http/serialize.js";
import { fillPath, queryString } from "../http/request-url.js";
import { ValidationError } from "../check/validator.js";

/** The parts of a request under the names that the contract gives them. */
interface RequestParts {
  readonly path: JsonObject;
  readonly query: JsonObject;
  readonly headers: JsonObject;
  readonly body: unknown;
}

/**
 * Calls an operation. A success and a failure of the service are results; everything else is thrown:
 * ValidationError before sending, ConnectionError, DecodeError, and the reason of an aborted signal.
 * `Data` and `Failure` are the contract's word for what the service sends; responses are not validated here.
 */
export async function call<Data, Failure extends ApiError>(
  client: Client,
  operation: OperationDescriptor,
  input: CallInput,
): Promise<Result<Data, Failure>> {
  const own = client[settings];
  const parts = partsOf(operation, own, input);
  validate(operation, own, parts);
  const { response, failureText } = await own.send({
    method: operation.method,
    baseUrl: own.baseUrlOf(operation),
    template: operation.path,
    path: fillPath(operation, parts.path),
    query: queryString(operation, parts.query),
    headers: headersOf(operation, parts),
    body: bodyOf(operation, parts.body),
    signal: input.signal,
    fetch: own.fetchFor(operation.token, operation.id),
  });
  if (response.ok) {
    const data = (await reading(operation, input, () => readSuccess(operation, response))) as Data;
    return { ok: true, data, error: undefined, response };
  }
  const body = failureBody(response, failureText);
  const error = new ApiError(operation.id, response.status, body, response.headers) as Failure;
  return { ok: false, data: undefined, error, response };
}

function partsOf(operation: OperationDescriptor, own: ClientSettings, input: CallInput): RequestParts {
  const filled = Object.entries(own.pathParameters).filter(([, value]) => value !== undefined);
  return {
    path: { ...Object.fromEntries(filled), ...defined(input.path) },
    query: defined(input.query),
    headers: withDocumentedNames(operation, defined(input.headers)),
    body: input.body,
  };
}

/** Fields that hold something; one given as `undefined` counts as not given. */
function defined(fields: object | undefined): JsonObject {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));
}

/** Header names are case-insensitive; validators know them as the contract writes them. */
function withDocumentedNames(operation: OperationDescriptor, headers: JsonObject): JsonObject {
  const documented = operation.parameters.filter((parameter) => parameter.in === "header");
  const rename = (name: string): string => {
    return documented.find((one) => one.name.toLowerCase() === name.toLowerCase())?.name ?? name;
  };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]));
}

function validate(operation: OperationDescriptor, own: ClientSettings, parts: RequestParts): void {
  if (own.validateRequests === "off") return;
  const issues = issuesOf(operation, parts);
  if (issues.length === 0) return;
  const invalid = new ValidationError(`the request of ${operation.id}`, issues);
  if (own.validateRequests === "throw") throw invalid;
  own.onWarning(invalid);
}

function issuesOf(operation: OperationDescriptor, parts: RequestParts): readonly Issue[] {
  const { path, query, headers, body } = operation.validators;
  const issues = [
    ...(path?.check(parts.path) ?? []).map((issue) => within("path", issue)),
    ...(query?.check(parts.query) ?? []).map((issue) => within("query", issue)),
    ...(headers?.check(parts.headers) ?? []).map((issue) => within("headers", issue)),
  ];
  if (parts.body !== undefined) {
    return [...issues, ...(body?.check(parts.body) ?? []).map((issue) => within("body", issue))];
  }
  return operation.requestBody?.required === true ? [...issues, MISSING_BODY] : issues;
}

const MISSING_BODY: Issue = {
  path: ["body"],
  pointer: "/body",
  keyword: "required",
  expected: "body",
  message: "must be there: the operation needs a request body",
};

function within(part: string, issue: Issue): Issue {
  const path = [part, ...issue.path];
  return { ...issue, path, pointer: jsonPointer(path) };
}

function headersOf(operation: OperationDescriptor, parts: RequestParts): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const contentType = operation.requestBody?.mediaType ?? "";
  if (parts.body !== undefined && !(parts.body instanceof FormData)) headers["Content-Type"] = contentType;
  for (const [name, value] of Object.entries(parts.headers)) {
    const known = operation.parameters.find(
      (parameter) => parameter.in === "header" && parameter.name === name,
    );
    const style = known ?? { name, in: "header", style: "simple", explode: false, allowReserved: false };
    const text = headerValue(style, value);
    if (text !== undefined) headers[name] = text;
  }
  return headers;
}

function bodyOf(operation: OperationDescriptor, value: unknown): ReturnType<typeof requestBody> | undefined {
  if (value === undefined) return undefined;
  if (operation.requestBody === undefined) throw new TypeError(`${operation.id} takes no request body`);
  return requestBody(operation.requestBody, value);
}

/** A connection that breaks while the body is read is a ConnectionError too. */
async function reading(
  operation: OperationDescriptor,
  input: CallInput,
  read: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof DecodeError || input.signal?.aborted === true) throw cause;
    throw new ConnectionError(operation.id, cause);
  }
}
