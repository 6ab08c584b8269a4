/** The contract as a JSON document: what YAML can say beyond JSON is refused before anything is read. */

import { GeneratorError } from "../error.js";
import { childPointer, type Located } from "./located.js";

const DEEPEST = 200;

/** Checks that a value is a JSON document: no cycles, no NaN, no dates, no more than 200 levels. GeneratorError otherwise. */
export function requireJson(document: unknown): void {
  visit({ value: document, pointer: "" }, []);
}

function visit(at: Located, above: readonly unknown[]): void {
  const { value, pointer } = at;
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean")
    return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object" || !(Array.isArray(value) || isPlain(value))) {
    throw new GeneratorError(`a value of the type ${typeof value} that JSON does not have`, pointer);
  }
  if (above.includes(value)) throw new GeneratorError("the document contains itself", pointer);
  if (above.length >= DEEPEST)
    throw new GeneratorError(`nested deeper than ${String(DEEPEST)} levels`, pointer);
  const path = [...above, value];
  for (const [key, item] of Object.entries(value))
    visit({ value: item, pointer: childPointer(pointer, key) }, path);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
