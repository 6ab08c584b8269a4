/** Reference Objects and JSON References inside the contract (OpenAPI 3.1.1, section 4.8.23). */

import { isObject, valueAt, type JsonObject } from "../../core/base/json.js";
import { readReference } from "../../core/schema/resolve.js";
import { GeneratorError } from "../error.js";
import { field, textAt, type Located } from "./located.js";

/** Follows `$ref` from an object that may be a Reference Object to the object that is meant. */
export function resolve(root: JsonObject, at: Located): Located {
  const seen = new Set<string>();
  let current = at;
  for (;;) {
    const ref = isObject(current.value) ? field(current, "$ref") : undefined;
    if (ref === undefined) return current;
    if (seen.has(current.pointer)) throw new GeneratorError("$ref goes round in a circle", at.pointer);
    seen.add(current.pointer);
    current = target(root, ref);
  }
}

/** What a `$ref` points to. GeneratorError when it leaves the document or points to nothing. */
export function target(root: JsonObject, ref: Located): Located {
  const text = textAt(ref);
  const reference = readReference(text);
  if (reference.kind !== "local") {
    const fault = text.startsWith("#/")
      ? "$ref is not percent-encoded properly"
      : `$ref ${JSON.stringify(text)} leaves the contract or names an anchor; bundle it first`;
    throw new GeneratorError(fault, ref.pointer);
  }
  const value = valueAt(root, reference.pointer);
  if (value === undefined)
    throw new GeneratorError(`$ref ${JSON.stringify(text)} points to nothing`, ref.pointer);
  return { value, pointer: reference.pointer };
}
