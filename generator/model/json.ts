/** The contract as a JSON document: what YAML can say beyond JSON is refused before anything is read. */

import { isObject, pointer, type JsonObject } from "../../core/base/json.js";
import { GeneratorError } from "../error.js";

const DEEPEST = 200;

/**
 * Checks that a value is a JSON document with an object at its top: no cycles, no NaN, no dates, no more than 200 levels.
 * GeneratorError otherwise.
 */
export function requireJson(document: unknown): asserts document is JsonObject {
  visit(document, "", []);
  if (!isObject(document)) throw new GeneratorError("must be an object", "");
}

function visit(value: unknown, at: string, above: readonly unknown[]): void {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
    return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object" || !(Array.isArray(value) || isPlain(value))) {
    throw new GeneratorError(`a value of the type ${typeof value} that JSON does not have`, at);
  }
  if (above.includes(value)) throw new GeneratorError("the document contains itself", at);
  if (above.length >= DEEPEST) throw new GeneratorError(`nested deeper than ${String(DEEPEST)} levels`, at);
  const path = [...above, value];
  for (const [key, item] of Object.entries(value)) visit(item, pointer(at, key), path);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
