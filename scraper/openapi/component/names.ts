import type { FieldTable } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { isRequired, type FieldNode, type TableNode } from "./table-node.js";
import { checkedFacts, fieldShape, type ShapeClass } from "./equal-tables.js";

/** A schema of the contract: its name, and the tables that all describe it. */
export interface Component {
  readonly name: string;
  readonly nodes: readonly TableNode[];
  readonly tables: readonly FieldTable[];
}

/**
 * Names every class of tables. Names that differ by case only count as the same; where one name means several shapes,
 * the shape that most operations use keeps it, and the others are prefixed with their operation.
 */
export function nameComponents(classes: readonly ShapeClass[], findings: Finding[]): Component[] {
  const byName = new Map<string, ShapeClass[]>();
  for (const each of classes) {
    const key = componentName(firstNode(each).name).toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  const taken = new Set(byName.keys());
  const components: Component[] = [];
  for (const rivals of byName.values()) {
    const ranked = rivals.toSorted((a, b) => rank(b) - rank(a));
    ranked.forEach((each, index) => {
      const plain = componentName(firstNode(each).name);
      const name = index === 0 ? plain : prefixed(each, taken);
      components.push({ name, nodes: each.nodes, tables: each.tables });
      if (index > 0) findings.push(conflict(each, ranked[0] ?? each, name));
    });
  }
  return components.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Operations that use a shape; a request counts a little more than a response of the same use. */
function rank({ nodes }: ShapeClass): number {
  const operations = new Set(nodes.map((node) => node.operationId)).size;
  return operations + (nodes.some((node) => node.side === "request") ? 0.5 : 0);
}

function prefixed(each: ShapeClass, taken: Set<string>): string {
  const { operationId, side, name } = firstNode(each);
  const operation = upperFirst(operationId);
  const base = componentName(upperFirst(name));
  const candidates = [`${operation}${base}`, `${operation}${upperFirst(side)}${base}`];
  for (let count = 2; ; count += 1) {
    const free = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
    if (free !== undefined) {
      taken.add(free.toLowerCase());
      return free;
    }
    candidates.push(`${operation}${upperFirst(side)}${base}${count}`);
  }
}

function conflict(each: ShapeClass, keeper: ShapeClass, name: string): Finding {
  const node = firstNode(each);
  const other = firstNode(keeper);
  return finding(
    "conflicting-shapes",
    at(node.document, node.line),
    `${node.name} is another schema at ${at(other.document, other.line)} (${difference(node, other)}); this one is called ${name}`,
    `/components/schemas/${name}`,
  );
}

/** What tells two tables apart, in a few words. */
function difference(a: TableNode, b: TableNode): string {
  const byName = new Map(b.fields.map((each) => [each.field.name, each]));
  const names = new Set(a.fields.map(({ field }) => field.name));
  const added = a.fields.filter(({ field }) => !byName.has(field.name)).map(({ field }) => `+${field.name}`);
  const missing = b.fields.filter(({ field }) => !names.has(field.name)).map(({ field }) => `-${field.name}`);
  const other = a.fields.flatMap((each) => {
    const twin = byName.get(each.field.name);
    return twin && fieldShape(twin) !== fieldShape(each)
      ? [`${each.field.name}: ${differentFacts(each, twin)}`]
      : [];
  });
  const parts = [...added, ...missing, ...other];
  return parts.length > 0 ? parts.join(", ") : "the same fields, over other nested schemas";
}

/** The kinds of facts that one field states and the other does not, or states otherwise. */
function differentFacts(a: FieldNode, b: FieldNode): string {
  const facts = (node: FieldNode): Map<string, string> =>
    new Map(checkedFacts(node).map(({ fact, shape }) => [shape, fact.kind]));
  const inA = facts(a);
  const inB = facts(b);
  const kinds = [
    ...[...inA].filter(([shape]) => !inB.has(shape)),
    ...[...inB].filter(([shape]) => !inA.has(shape)),
  ].map(([, kind]) => kind);
  if (isRequired(a) !== isRequired(b)) kinds.push(isRequired(a) ? "required here" : "optional here");
  return kinds.length > 0
    ? `other ${[...new Set(kinds)].join(", ")}`.replace(/^other (required|optional)/u, "$1")
    : "other type";
}

function firstNode(each: ShapeClass): TableNode {
  const [node] = each.nodes;
  if (!node) throw new RangeError("a class of tables has no table");
  return node;
}

/** A name that OpenAPI allows for a component: letters, digits, `.`, `-` and `_`. */
function componentName(name: string): string {
  const cleaned = name.replace(/[^\w.-]+/gu, "_").replace(/^_+(?=.)/u, "");
  return cleaned === "" ? "Schema" : cleaned;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
