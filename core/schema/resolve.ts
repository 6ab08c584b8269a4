/** `$ref` inside one document: where it points, and what stands there. */
import { isObject, pointer, pointerTokens, valueAt, type Json, type JsonObject } from "../base/json.js";

/** What a `$ref` says: a place in this document, another file or URL, or something that is not a JSON Pointer. */
export type Reference =
  | { readonly kind: "local"; readonly pointer: string }
  | { readonly kind: "external" }
  | { readonly kind: "malformed" };

/** Reads a `$ref`: only `#` and `#/…` are places in this document. The fragment is percent-decoded (RFC 6901, section 6). */
export function readReference(ref: string): Reference {
  if (!ref.startsWith("#")) return { kind: "external" };
  const fragment = ref.slice(1);
  if (fragment !== "" && !fragment.startsWith("/")) return { kind: "malformed" };
  try {
    // Escaped anew: one place has one pointer, however a `$ref` writes it.
    return { kind: "local", pointer: pointer("", ...pointerTokens(decodeURIComponent(fragment))) };
  } catch {
    return { kind: "malformed" };
  }
}

/** A value and its place after following `$ref`s. Ends at a missing target or after a full circle, both with undefined. */
export function follow(
  document: JsonObject,
  value: Json | undefined,
  at: string,
): { readonly value: Json | undefined; readonly pointer: string } {
  const seen = new Set<string>();
  let current = value;
  let place = at;
  while (isObject(current) && typeof current.$ref === "string") {
    const reference = readReference(current.$ref);
    if (reference.kind !== "local" || seen.has(reference.pointer))
      return { value: undefined, pointer: place };
    seen.add(reference.pointer);
    place = reference.pointer;
    current = valueAt(document, place);
  }
  return { value: current, pointer: place };
}
