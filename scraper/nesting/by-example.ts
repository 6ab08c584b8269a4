import type { Field, FieldTable, NamedTable, RowId } from "../tables/field.js";
import { isArray, isObject, type Json } from "../../core/base/json.js";
import { describes } from "../examples/described.js";
import { addEvidence, jsonIn, noEvidence } from "../examples/shown-values.js";
import type { Side } from "./side.js";

/** How far the tables of a side are linked. */
export interface Progress {
  readonly nested: ReadonlyMap<RowId, readonly NamedTable[]>;
  readonly reached: readonly FieldTable[];
  /** The tables to which no field leads. */
  readonly left: readonly FieldTable[];
}

/** A table that an example gives to a field. */
export interface Binding {
  readonly field: Field;
  readonly table: FieldTable;
}

/**
 * Finds fields for tables that nothing leads to by what the examples show: the one field without a table whose objects
 * have the table's fields, be it as JSON in a string.
 */
export function bindByExample(
  { root, wrapper, examples }: Side,
  { nested, reached, left }: Progress,
): readonly Binding[] {
  if (left.length === 0 || examples.length === 0) return [];
  const evidence = noEvidence();
  for (const value of examples) addEvidence(evidence, { root, nested, wrapper }, { source: "", value });
  const open = reached.flatMap((table) => table.fields).filter(({ id }) => !nested.has(id));
  return left.flatMap((table) => {
    const names = new Set(table.fields.map((field) => field.name));
    const [field, ...others] = open.filter(({ id }) =>
      describes(
        names,
        (evidence.values.get(id) ?? []).flatMap(({ value }) => keysOf(value)),
      ),
    );
    return field && others.length === 0 ? [{ field, table }] : [];
  });
}

function keysOf(value: Json): string[] {
  if (typeof value === "string") return keysOf(jsonIn(value));
  if (isArray(value)) return value.flatMap(keysOf);
  return isObject(value) ? Object.keys(value) : [];
}
