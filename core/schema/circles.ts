/** Schemas that no reader can finish. */
import { isObject, valueAt, type JsonObject } from "../base/json.js";
import { inPlace } from "./in-place.js";

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
