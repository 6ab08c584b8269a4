/** What the values of keywords must be; GeneratorError when they are not. */

import { GeneratorError } from "../error.js";
import { entriesOf, field, itemsOf, type Located, names } from "../model/located.js";

export function number(at: Located): number {
  if (typeof at.value !== "number" || !Number.isFinite(at.value))
    throw new GeneratorError("must be a number", at.pointer);
  return at.value;
}

export function positiveNumber(at: Located): number {
  const value = number(at);
  if (value <= 0) throw new GeneratorError("must be greater than 0", at.pointer);
  return value;
}

export function count(at: Located): number {
  const value = number(at);
  if (!Number.isInteger(value) || value < 0)
    throw new GeneratorError("must be an integer from 0 on", at.pointer);
  return value;
}

export function boolean(at: Located): boolean {
  if (typeof at.value !== "boolean") throw new GeneratorError("must be true or false", at.pointer);
  return at.value;
}

/** An array of schemas with at least one. */
export function schemaList(at: Located): readonly Located[] {
  const list = itemsOf(at);
  if (list.length === 0) throw new GeneratorError("must have at least one schema", at.pointer);
  return list;
}

/** Names with an array of names each. */
export function nameLists(at: Located): readonly (readonly [string, readonly string[]])[] {
  return entriesOf(at).map(([name, list]) => [name, names(list)]);
}

/** A regular expression of ECMA-262, with the flags that it takes: Unicode where it can be, else none. */
export function pattern(text: string, pointer: string): { readonly text: string; readonly flags: "u" | "" } {
  for (const flags of ["u", ""] as const) {
    try {
      new RegExp(text, flags);
      return { text, flags };
    } catch {
      continue;
    }
  }
  throw new GeneratorError(`${JSON.stringify(text)} is not a regular expression of ECMA-262`, pointer);
}

/** A JSON value for a message: short, and without quotes where none are needed. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" && /^[!-~]+$/.test(value) ? value : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** The fields that a schema requires when it asks for nothing else, so that messages can name them. */
export function onlyRequired(schema: Located): readonly string[] | undefined {
  if (typeof schema.value === "boolean") return undefined;
  const others = entriesOf(schema).filter(
    ([key]) => !["required", "properties"].includes(key) && !key.startsWith("x-"),
  );
  const properties = field(schema, "properties");
  const typed =
    properties === undefined ? [] : entriesOf(properties).filter(([, one]) => asksSomething(one.value));
  const required = field(schema, "required");
  return required === undefined || others.length > 0 || typed.length > 0 ? undefined : names(required);
}

function asksSomething(schema: unknown): boolean {
  return schema !== true && JSON.stringify(schema) !== "{}";
}
