import type { Field, FieldTable } from "../../tables/field.js";
import { innerObject } from "../../family/type-expression.js";

/** The tables of one side of which only the place tells what they describe. */
export interface Puzzle {
  readonly root: FieldTable;
  /** Tables without a caption that nothing leads to, in the document's order. */
  readonly tables: readonly FieldTable[];
  /** The tables that the page itself leads to from a field; none for most. */
  readonly linked: (field: Field) => readonly FieldTable[];
}

/** The schema that a field's type names. */
export function nameOf(field: Field): string | null {
  return innerObject(field.type)?.name ?? null;
}

/** Tables and all that their fields lead to. */
export function closure(
  tables: readonly FieldTable[],
  tablesOf: (field: Field) => readonly FieldTable[],
): readonly FieldTable[] {
  const found = new Map(tables.map((table) => [table.id, table]));
  // A map goes on over what is added to it.
  for (const { fields } of found.values())
    for (const field of fields)
      for (const each of tablesOf(field)) if (!found.has(each.id)) found.set(each.id, each);
  return [...found.values()];
}

/** All fields that a puzzle is about. */
export function fieldsOf({ root, tables, linked }: Puzzle): readonly Field[] {
  return closure([root, ...tables], linked).flatMap((table) => table.fields);
}

/** The tables of names to which the page leads from one of their fields. */
export function linkedNames(puzzle: Puzzle): Map<string, readonly FieldTable[]> {
  const found = new Map<string, readonly FieldTable[]>();
  for (const field of fieldsOf(puzzle)) {
    const name = nameOf(field);
    const tables = puzzle.linked(field);
    if (name !== null && tables.length > 0 && !found.has(name)) found.set(name, tables);
  }
  return found;
}

/** How many more tables there are than names without one; below zero, some name has none. */
export function unnamedTables(puzzle: Puzzle): number {
  const linked = linkedNames(puzzle);
  const names = fieldsOf(puzzle).map(nameOf);
  return puzzle.tables.length - new Set(names.filter((name) => name !== null && !linked.has(name))).size;
}

/** True where a dump shows that a list is gone, and with it maybe what the list said of tables. */
export function hasLostList({ description }: Field): boolean {
  return description.some((block) => block.kind === "lost-list");
}

/** The first of some tables, and those right after it that have half of their fields in common with the one before. */
export function alike(tables: readonly FieldTable[]): readonly FieldTable[] {
  const end = tables.findIndex((table, index) => {
    const before = tables[index - 1];
    return before !== undefined && !areAlike(before, table);
  });
  return end < 0 ? tables : tables.slice(0, end);
}

function areAlike(a: FieldTable, b: FieldTable): boolean {
  const names = new Set(a.fields.map((field) => field.name));
  const shared = b.fields.filter((field) => names.has(field.name)).length;
  return shared >= Math.min(a.fields.length, b.fields.length) / 2;
}
