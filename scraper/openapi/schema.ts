import type { Json } from "../../core/base/json.js";

/** A JSON Schema on its way into the contract. Keys keep the order in which they are set. */
export type Schema = Readonly<Record<string, Json>>;

/** A schema while keywords are added to it; keys from documents come in through {@link objectOf} only. */
export type SchemaDraft = Record<string, Json>;

/** An object made of pairs; safe for keys such as `__proto__`, which an assignment would lose. */
export function objectOf(entries: Iterable<readonly [string, Json]>): Schema {
  return Object.fromEntries(entries);
}

/** The text of a value that is one; empty for any other. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

export function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schema, or null: a `null` in `type` where there is one, else a choice. */
export function orNull(schema: Schema): Schema {
  const { type } = schema;
  if (typeof type === "string") {
    const values = schema.enum;
    const widened = { ...schema, type: [type, "null"] };
    return Array.isArray(values) ? { ...widened, enum: [...(values as readonly Json[]), null] } : widened;
  }
  if ("$ref" in schema || "allOf" in schema) return { anyOf: [schema, { type: "null" }] };
  return schema;
}

/** An object that has the fields. Strict readers want each required name to be a property of the same schema. */
export function present(names: readonly string[]): Schema {
  return { properties: objectOf(names.map((name) => [name, {}])), required: names };
}
