/** `$ref` inside one document: where it points, and whether following it ever ends. */
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "../base/json.js";

/** What a `$ref` says: a place in this document, another file or URL, or something that is not a JSON Pointer. */
export type Reference =
  | { readonly kind: "local"; readonly pointer: string }
  | { readonly kind: "external" }
  | { readonly kind: "malformed" };

/** Reads a `$ref`: only `#` and `#/…` are places in this document; the fragment is percent-decoded (RFC 6901, section 6). */
export function readReference(ref: string): Reference {
  if (!ref.startsWith("#")) return { kind: "external" };
  const fragment = ref.slice(1);
  if (fragment !== "" && !fragment.startsWith("/")) return { kind: "malformed" };
  try {
    return { kind: "local", pointer: decodeURIComponent(fragment) };
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

/** Schemas that judge the same value as the one at `at`: its `$ref` target and the branches of its combinators, by pointer. */
export function inPlace(schema: JsonObject, at: string): string[] {
  const target = typeof schema.$ref === "string" ? readReference(schema.$ref) : null;
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const branches = schema[keyword];
    return isArray(branches) ? branches.map((_, index) => pointer(at, keyword, index)) : [];
  });
  const single = ["not", "if", "then", "else"].filter((keyword) => isObject(schema[keyword]));
  const dependent = isObject(schema.dependentSchemas) ? Object.keys(schema.dependentSchemas) : [];
  return [
    ...(target?.kind === "local" ? [target.pointer] : []),
    ...lists,
    ...single.map((keyword) => pointer(at, keyword)),
    ...dependent.map((name) => pointer(at, "dependentSchemas", name)),
  ];
}

/**
 * A circle of `$ref`s and combinators that never reaches a part of the value (A → B → A), which no reader can finish;
 * null where there is none. Recursion through properties or items is not one.
 */
export function endlessReference(document: JsonObject, starts: Iterable<string>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const search = (at: string): string[] | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    const schema = valueAt(document, at);
    if (done.has(at) || !isObject(schema)) return null;
    path.push(at);
    for (const next of inPlace(schema, at)) {
      const circle = search(next);
      if (circle !== null) return circle;
    }
    path.pop();
    done.add(at);
    return null;
  };
  for (const start of starts) {
    const circle = search(start);
    if (circle !== null) return circle;
  }
  return null;
}
