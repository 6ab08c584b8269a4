/** Parameters as text: `style` and `explode` of the OpenAPI Parameter Object, after RFC 6570. */

import { isArray, isObject } from "../check/json.js";
import type { FieldEncoding, ParameterDescriptor, ParameterStyle } from "../operation.js";

type Encode = (text: string) => string;

/** The value of a path parameter, percent-encoded; "" when there is nothing to write. */
export function pathValue(parameter: ParameterDescriptor, value: unknown): string {
  const { name, style, explode } = parameter;
  if (style === "json") return percentEncode(JSON.stringify(value));
  const parts = partsOf(value, explode, percentEncode);
  if (parts.length === 0) return "";
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  if (!explode) return `;${percentEncode(name)}=${parts.join(",")}`;
  return parts.map((part) => (isObject(value) ? `;${part}` : `;${percentEncode(name)}=${part}`)).join("");
}

/** The value of a header parameter (style "simple"), or undefined when there is nothing to write. */
export function headerValue(parameter: ParameterDescriptor, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (parameter.style === "json") return JSON.stringify(value);
  return partsOf(value, parameter.explode, (text) => text).join(",");
}

/** The `name=value` pairs of a query parameter, percent-encoded; none for undefined, null and empty arrays. */
export function queryPairs(parameter: FieldEncoding, value: unknown): readonly string[] {
  const { name, style, explode } = parameter;
  const encode = parameter.allowReserved ? encodeUnreserved : percentEncode;
  const key = percentEncode(name);
  if (value === undefined || value === null) return [];
  if (style === "json") return [`${key}=${encode(JSON.stringify(value))}`];
  if (style === "deepObject") return deepPairs(name, value, encode);
  const parts = partsOf(value, explode, encode);
  if (parts.length === 0) return [];
  if (!explode) return [`${key}=${parts.join(DELIMITERS[style] ?? ",")}`];
  return isObject(value) ? parts : parts.map((part) => `${key}=${part}`);
}

const DELIMITERS: Partial<Record<ParameterStyle, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/** Percent-encodes all but the unreserved characters. TypeError on a lone surrogate, which has no encoding. */
export function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new TypeError(`${JSON.stringify(text)} is not well-formed text`, { cause });
  }
}

/** The same, but reserved characters stay (`allowReserved`, RFC 6570 section 3.2.3), save those that end a query. */
function encodeUnreserved(text: string): string {
  return percentEncode(text).replace(/%(?:3A|2F|3F|40|24|2C|3B|5B|5D)/g, (triple) =>
    decodeURIComponent(triple),
  );
}

function partsOf(value: unknown, explode: boolean, encode: Encode): readonly string[] {
  if (isArray(value)) return value.filter(isThere).map((item) => encode(primitive(item)));
  if (!isObject(value)) return isThere(value) ? [encode(primitive(value))] : [];
  return Object.entries(value)
    .filter(([, field]) => isThere(field))
    .flatMap(([key, field]) => {
      const [left, right] = [encode(key), encode(primitive(field))];
      return explode ? [`${left}=${right}`] : [left, right];
    });
}

function deepPairs(key: string, value: unknown, encode: Encode): readonly string[] {
  if (!isThere(value)) return [];
  if (isArray(value)) return value.flatMap((item) => deepPairs(key, item, encode));
  if (!isObject(value)) return [`${percentEncode(key)}=${encode(primitive(value))}`];
  return Object.entries(value).flatMap(([field, item]) => deepPairs(`${key}[${field}]`, item, encode));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** OpenAPI leaves open how values nested deeper are written, so they are refused. */
function primitive(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  throw new TypeError(`a parameter cannot hold ${JSON.stringify(value)} inside an array or object`);
}
