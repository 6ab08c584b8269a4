import type { Field, FieldTable, TableId } from "../../tables/field.js";
import { closure, type Puzzle } from "./problem.js";

/** What follows a table: the tables of its own fields, or those of the fields beside the one it belongs to. */
export type Order = "depth-first" | "breadth-first";

/** At which of its references the table of several stands: at any, as there is one, at the first or the last for all. */
export type Placing = "any" | "first" | "last" | "mixed";

type TablesOf = (field: Field) => readonly FieldTable[];

/** Where shared tables stand when the tables of a puzzle have these fields. */
export function placingOf({ root, tables }: Puzzle, order: Order, tablesOf: TablesOf): Placing {
  const places = new Map(tables.map(({ id }, index) => [id, index]));
  const inOrder = (walked: readonly FieldTable[]): boolean => {
    const met = walked.map(({ id }) => places.get(id)).filter((place) => place !== undefined);
    return met.every((place, index) => index === 0 || (met[index - 1] ?? 0) < place);
  };
  const isFirst = inOrder(
    order === "depth-first" ? depthFirst(root, tablesOf) : breadthFirst(root, tablesOf),
  );
  const isLast = order === "depth-first" && inOrder(lastReferences(root, tablesOf));
  if (isFirst) return isLast ? "any" : "first";
  return isLast ? "last" : "mixed";
}

/** Tables in the order of their first references. */
function depthFirst(root: FieldTable, tablesOf: TablesOf): readonly FieldTable[] {
  const met = new Map<TableId, FieldTable>();
  const walk = (table: FieldTable): void => {
    if (met.has(table.id)) return;
    met.set(table.id, table);
    table.fields.flatMap(tablesOf).forEach(walk);
  };
  walk(root);
  return [...met.values()];
}

function breadthFirst(root: FieldTable, tablesOf: TablesOf): readonly FieldTable[] {
  return closure([root], tablesOf);
}

/** Tables in depth-first order of their last references: read backwards, those are the first. */
function lastReferences(root: FieldTable, tablesOf: TablesOf): readonly FieldTable[] {
  const met = new Set<TableId>();
  const left: FieldTable[] = [];
  const walk = (table: FieldTable): void => {
    if (met.has(table.id)) return;
    met.add(table.id);
    table.fields.flatMap(tablesOf).toReversed().forEach(walk);
    left.push(table);
  };
  walk(root);
  return left.toReversed();
}
