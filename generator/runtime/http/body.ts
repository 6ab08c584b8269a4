/** Bodies: values to what fetch sends, and responses to values, each by its media type. */

import { isArray, isObject, isString } from "../check/json.js";
import { DecodeError } from "../errors.js";
import type {
  FieldEncoding,
  OperationDescriptor,
  RequestBodyDescriptor,
  ResponseKind,
} from "../operation.js";
import { queryPairs } from "./serialize.js";

/** A request body as fetch takes it. TypeError for a value that its media type cannot carry. */
export function requestBody(
  descriptor: RequestBodyDescriptor,
  value: unknown,
): string | FormData | Blob | ArrayBuffer {
  if (descriptor.kind === "json") return JSON.stringify(value);
  if (descriptor.kind === "form" && isObject(value)) return formBody(value, descriptor.encoding ?? []);
  if (isString(value) || value instanceof FormData || value instanceof Blob || value instanceof ArrayBuffer) {
    return value;
  }
  throw new TypeError(`a body of ${descriptor.mediaType} cannot be made of ${typeof value}`);
}

/** Which kind of body the contract documents for a status: by the status itself, its class, or "default". */
export function documentedKind(operation: OperationDescriptor, status: number): ResponseKind | undefined {
  const { responses } = operation;
  return responses[String(status)] ?? responses[`${String(status).charAt(0)}XX`] ?? responses.default;
}

/**
 * The data of a success, as documented for its status; what came, when nothing is documented.
 * DecodeError when a documented body is missing, is of another kind, or is broken.
 */
export async function readSuccess(operation: OperationDescriptor, response: Response): Promise<unknown> {
  const documented = documentedKind(operation, response.status);
  if (documented === "none" || response.status === 204 || operation.method === "HEAD") return undefined;
  const kind = documented ?? kindOf(response);
  if (kind === "binary") return response.blob();
  const text = await response.text();
  if (text === "") {
    if (documented !== "json") return documented === "text" ? text : undefined;
    throw new DecodeError(operation.id, "is missing", response, text);
  }
  if (kind === "text") return text;
  if (kindOf(response) === "text") throw new DecodeError(operation.id, "is not JSON", response, text);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new DecodeError(operation.id, "is broken JSON", response, text, cause);
  }
}

/** The body of a failure: its JSON when it is JSON, else its text, undefined when it is empty. Never throws. */
export function failureBody(response: Response, text: string): unknown {
  if (text === "") return undefined;
  if (kindOf(response) === "text") return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** What the content type announces. Without one it may still be JSON. */
function kindOf(response: Response): "json" | "text" | "binary" {
  const mediaType = (response.headers.get("content-type") ?? "").split(";", 1).join("").trim().toLowerCase();
  if (mediaType === "" || /^[^/]+\/(?:json|.+\+json)$/.test(mediaType)) return "json";
  return /^text\/|[/+]xml$/.test(mediaType) ? "text" : "binary";
}

/** application/x-www-form-urlencoded: arrays repeat the field, objects are JSON, where no encoding says otherwise (OpenAPI Encoding Object). */
function formBody(fields: Readonly<Record<string, unknown>>, encodings: readonly FieldEncoding[]): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      const encoding = encodings.find((one) => one.name === name);
      return encoding === undefined ? plainPairs(name, value) : queryPairs(encoding, value);
    })
    .join("&");
}

function plainPairs(name: string, value: unknown): readonly string[] {
  const form = new URLSearchParams();
  for (const item of isArray(value) ? value : [value]) {
    if (item !== undefined && item !== null) form.append(name, isString(item) ? item : JSON.stringify(item));
  }
  return form.toString() === "" ? [] : [form.toString()];
}
