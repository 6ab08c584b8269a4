/** JSON values, and the few helpers that every reader of unknown JSON needs. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A value as the text of a file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same of what is known to be JSON. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/** One reference token of a JSON Pointer (RFC 6901, section 3). */
function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** `parent` extended by tokens, each escaped. */
export function pointer(parent: string, ...tokens: readonly (string | number)[]): string {
  return parent + tokens.map((token) => `/${escapePointer(String(token))}`).join("");
}

/** True for what JSON can hold, all the way down: no NaN or Infinity, no undefined, no dates. */
export function isJson(value: unknown): value is Json {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (isObject(value)) return Object.values(value).every(isJson);
  return value === null || typeof value === "boolean" || typeof value === "string";
}

/** The tokens of a JSON Pointer, unescaped; the empty pointer has none. */
export function pointerTokens(text: string): string[] {
  return text
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON Pointer; undefined where nothing stands. Only own properties count, so `/__proto__` finds nothing by accident. */
export function valueAt(root: Json | undefined, text: string): Json | undefined {
  return pointerTokens(text).reduce<Json | undefined>(child, root);
}

function child(parent: Json | undefined, token: string): Json | undefined {
  if (typeof parent !== "object" || parent === null) return undefined;
  if (isArray(parent)) return /^(0|[1-9]\d*)$/.test(token) ? parent[Number(token)] : undefined;
  return Object.hasOwn(parent, token) ? parent[token] : undefined;
}

/** `Array.isArray` for JSON values: the standard one does not narrow a readonly array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The string under `key`, or null where there is none. */
export function stringAt(value: JsonObject, key: string): string | null {
  const found = value[key];
  return typeof found === "string" ? found : null;
}

/**
 * Parses JSON text.
 * @throws SyntaxError where it is none
 */
export function parseJson(text: string): Json {
  // JSON.parse gives exactly the values that Json describes; its declared type is `any`.
  return JSON.parse(text) as Json;
}

/** The object that a text is as JSON; null for any other text. */
export function jsonObject(text: string): JsonObject | null {
  if (!text.startsWith("{")) return null;
  try {
    const value = parseJson(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
