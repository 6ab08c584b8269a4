/** JSON values, and the few helpers that every reader of unknown JSON needs. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One reference token of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** `parent` extended by tokens, each escaped. */
export function pointer(parent: string, ...tokens: readonly (string | number)[]): string {
  return parent + tokens.map((token) => `/${escapePointer(String(token))}`).join("");
}
