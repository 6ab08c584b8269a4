import type { Json } from "../../core/base/json.js";

/** A JSON Schema or another object of the contract. Keys keep the order in which they were set. */
export type Schema = Readonly<Record<string, Json>>;

/** An object made of pairs; safe for keys such as `__proto__`, which an assignment would lose. */
export function objectOf(entries: Iterable<readonly [string, Json]>): Schema {
  return Object.fromEntries(entries);
}

/** The text of a value that is one; empty for any other. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** An object that has the fields. Strict readers want each required name to be a property of the same schema. */
export function present(names: readonly string[]): Schema {
  return { properties: objectOf(names.map((name) => [name, {}])), required: names };
}
