import type { Field, FieldTable, NamedTable, RowId, TableId } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { isArray, isObject, type Json } from "../../core/base/json.js";
import { addEvidence, jsonIn, noEvidence } from "../examples/shown-values.js";
import type { Wrapper } from "../operation/operation.js";

/** A side of which some tables have no field that leads to them. */
export interface Unfinished {
  readonly root: FieldTable;
  readonly examples: readonly Json[];
  readonly reached: ReadonlyMap<TableId, FieldTable>;
  readonly left: readonly FieldTable[];
  readonly nested: ReadonlyMap<RowId, readonly NamedTable[]>;
  readonly wrapper: Wrapper | null;
}

/** Fewer fields of the example than that in a table are chance. */
const enough = 0.6;

/**
 * Links tables that nothing leads to by what the examples show: the one field without a table whose objects have
 * the table's fields, be it as JSON in a string. True if any was linked, so that there may be more to follow.
 */
export function bindLeftOver(
  side: Unfinished,
  link: (field: Field, tables: readonly FieldTable[]) => void,
  findings: Finding[],
): boolean {
  if (side.left.length === 0 || side.examples.length === 0) return false;
  const evidence = noEvidence();
  for (const value of side.examples) addEvidence(evidence, side, { source: "", value });
  const open = [...side.reached.values()]
    .flatMap((table) => table.fields)
    .filter(({ id }) => !side.nested.has(id));
  let bound = false;
  for (const table of side.left) {
    const fitting = open.filter((field) => fits(table, evidence.values.get(field.id) ?? []));
    const [field] = fitting;
    if (!field || fitting.length > 1) continue;
    link(field, [table]);
    bound = true;
    const message = `no field leads to this table; the example's "${field.name}" has its fields, so it was read as that object`;
    findings.push(finding("inferred-table", at(table.document, table.line), message));
  }
  return bound;
}

function fits(table: FieldTable, values: readonly Json[]): boolean {
  const keys = values.flatMap(keysOf);
  const names = new Set(table.fields.map((field) => field.name));
  return keys.length > 0 && keys.filter((key) => names.has(key)).length / keys.length >= enough;
}

function keysOf(value: Json): string[] {
  if (typeof value === "string") return keysOf(jsonIn(value));
  if (isArray(value)) return value.flatMap(keysOf);
  return isObject(value) ? Object.keys(value) : [];
}
