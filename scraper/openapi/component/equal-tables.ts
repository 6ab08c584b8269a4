import type { FieldTable, TableId } from "../../tables/field.js";
import type { EnumValue, Fact } from "../../meaning/fact.js";
import { isRequired, type FieldNode, type TableNode } from "../described/table-node.js";

/** Tables that mean the same schema. */
export interface ShapeClass {
  readonly nodes: readonly TableNode[];
  readonly tables: readonly FieldTable[];
}

/**
 * Groups tables by shape: fields, types, what is required, and every fact that a validator checks, through nested
 * tables and cycles. Descriptions and the order of fields do not count.
 *
 * Classes are refined until they no longer split (as in the minimisation of automata), so two tables are in one class
 * exactly when no path through nested fields tells them apart.
 */
export function groupByShape(nodes: ReadonlyMap<TableId, TableNode>): ShapeClass[] {
  const own = new Map([...nodes].map(([id, node]) => [id, ownShape(node)]));
  let classes = numbered(own);
  for (;;) {
    const current = classes;
    const refined = new Map(
      [...nodes].map(([id, node]) => {
        const targets = node.fields.flatMap(({ field, targets: own }) =>
          own.map((target) => `${field.name}\u0000${current.get(target.id) ?? -1}`),
        );
        return [id, [own.get(id) ?? "", ...targets.sort()].join("\n")];
      }),
    );
    classes = numbered(refined);
    if (size(classes) === size(current)) break;
  }
  return collect(nodes, classes);
}

function collect(
  nodes: ReadonlyMap<TableId, TableNode>,
  classes: ReadonlyMap<TableId, number>,
): ShapeClass[] {
  const groups = new Map<number, { nodes: TableNode[]; tables: FieldTable[] }>();
  for (const [id, node] of nodes) {
    const number = classes.get(id) ?? -1;
    const group = groups.get(number) ?? { nodes: [], tables: [] };
    group.nodes.push(node);
    group.tables.push(node.table);
    groups.set(number, group);
  }
  return [...groups.values()];
}

function numbered(keys: ReadonlyMap<TableId, string>): Map<TableId, number> {
  const numbers = new Map<string, number>();
  return new Map(
    [...keys].map(([id, key]) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return [id, number];
    }),
  );
}

function size(classes: ReadonlyMap<TableId, number>): number {
  return new Set(classes.values()).size;
}

/** The name counts too: schemas that the documents call by different names stay apart. */
function ownShape(node: TableNode): string {
  return [node.name.toLowerCase(), ...node.fields.map(fieldShape).sort()].join("\n");
}

/** A field's name, type, whether it is required, and its facts, as a text to compare. */
export function fieldShape(node: FieldNode): string {
  const type = JSON.stringify(node.field.type).toLowerCase();
  const facts =
    node.meaning.facts.length === 0
      ? ""
      : checkedFacts(node)
          .map(({ shape }) => shape)
          .sort()
          .join("\u0000");
  return `${JSON.stringify(node.field.name)} ${type} ${isRequired(node)} ${facts}`;
}

/** The facts that a validator checks; formats are left out, as examples decide on them later. */
export function checkedFacts(node: FieldNode): { readonly fact: Fact; readonly shape: string }[] {
  return node.meaning.facts
    .filter(({ fact }) => !unchecked.has(fact.kind))
    .map(({ fact }) => ({
      fact,
      shape: JSON.stringify(fact.kind === "enum" ? enumShape(fact.values) : fact),
    }));
}

const unchecked: ReadonlySet<Fact["kind"]> = new Set([
  "example",
  "unenforced",
  "unusable-pattern",
  "format",
  "unit",
]);

function enumShape(values: readonly EnumValue[]): { readonly enum: readonly string[] } {
  return { enum: values.map((value) => value.raw).sort() };
}
