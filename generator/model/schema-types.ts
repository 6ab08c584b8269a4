/** The `type` keyword of a schema (JSON Schema Validation 2020-12, 6.1.1). */
import { GeneratorError } from "../error.js";
import { names, type Located } from "./located.js";

const known: ReadonlySet<string> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "null",
  "array",
  "object",
]);

/** The types that a `type` keyword names. GeneratorError for one that JSON Schema does not know. */
export function typesAt(at: Located): readonly string[] {
  const types = typeof at.value === "string" ? [at.value] : names(at);
  if (types.length === 0) throw new GeneratorError("must name a type", at.pointer);
  for (const name of types) {
    if (!known.has(name)) throw new GeneratorError(`${JSON.stringify(name)} is not a type`, at.pointer);
  }
  return types;
}
