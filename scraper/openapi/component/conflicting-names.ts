import { pascalCase, upperFirst } from "../../../core/base/letter-case.js";
import { TakenNames } from "../../../core/base/free-name.js";
import { at, compareText } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { readWay } from "../names/places.js";
import { groupRivals } from "../names/rivals.js";
import { differenceOf } from "./difference.js";
import type { ShapeClass } from "./equal-tables.js";
import type { TableNode } from "../described/table-node.js";

/** A class of tables on its way to a name. */
export interface Nameable extends ShapeClass {
  /** What it is called where nothing else wants the name. */
  readonly base: string;
  /** Where it stands, in the order of content. */
  readonly uses: readonly Use[];
}

/** One place where a schema stands. */
export interface Use {
  readonly operationId: string;
  readonly document: string;
  /** The operation's place in the order of content. */
  readonly order: number;
  /** The way from the operation: `.request.server`. */
  readonly way: string;
}

/**
 * Names classes of tables by rule. Names that differ by case only count as the same; where one name means several shapes, the shape that
 * most pages use keeps it (a request before a response, then the first by content), and the others are prefixed with the first of their
 * operations. `given` are the names that some have already; `taken` those that nothing else may get.
 */
export function nameComponents<Item extends Nameable>(
  items: readonly Item[],
  given: ReadonlyMap<Item, string>,
  taken: TakenNames,
): WithFindings<ReadonlyMap<Item, string>> {
  const bases = new TakenNames(items.map(({ base }) => base));
  const names = new Map(given);
  const findings: Finding[] = [];
  for (const rivals of groupRivals(items)) {
    const ranked = rivals.toSorted(byRank);
    for (const each of ranked) {
      if (names.has(each)) continue;
      const prefixed = prefixedNames(each).filter((name) => !bases.has(name));
      names.set(each, taken.take(each.base, ...prefixed));
    }
    const isPlain = (each: Item): boolean => names.get(each)?.toLowerCase() === each.base.toLowerCase();
    const keeper = ranked.find(isPlain) ?? ranked[0];
    for (const each of ranked) {
      if (keeper && each !== keeper) findings.push(conflict(each, keeper, names.get(each) ?? ""));
    }
  }
  return withFindings(names, findings);
}

/** Shapes that more pages use first; a request counts a little more than a response of the same use. */
function byRank(a: Nameable, b: Nameable): number {
  return rank(b) - rank(a) || compareUses(a.uses, b.uses);
}

function rank({ uses }: Nameable): number {
  const pages = new Set(uses.map(({ document }) => document)).size;
  return pages + (uses.some(isRequest) ? 0.5 : 0);
}

/** The order of content of what stands at places. */
export function compareUses(a: readonly Use[], b: readonly Use[]): number {
  const [first] = a;
  const [second] = b;
  if (!first || !second) return Number(second !== undefined) - Number(first !== undefined);
  return compareUse(first, second);
}

/** By operation, a request before responses, then by the way from the operation, a short one before long ones. */
export function compareUse(a: Use, b: Use): number {
  return (
    a.order - b.order ||
    Number(isRequest(b)) - Number(isRequest(a)) ||
    depth(a) - depth(b) ||
    compareText(a.way, b.way)
  );
}

function depth({ way }: Use): number {
  return way.split(".").length;
}

function isRequest({ way }: Use): boolean {
  return /^\.request(?![^.])/u.test(way);
}

/** Names for a shape that does not keep its own: with an operation that uses it, with the side of that, then with the way to it. */
function prefixedNames({ base, uses }: Nameable): string[] {
  return uses.flatMap((use) => {
    const operation = upperFirst(use.operationId);
    const side = isRequest(use) ? "Request" : "Response";
    const { body, steps } = readWay(use.way);
    const above = steps.slice(0, -1).map(({ name }) => pascalCase(name));
    const around = [above.slice(-1).join(""), above.join("")].map((way) => `${way}${base}`);
    return [
      base,
      `${side}${base}`,
      ...around,
      ...around.map((name) => `${side}${name}`),
      `${side}${isRequest(use) ? "" : body}${above.join("")}${base}`,
    ].map((name) => `${operation}${name}`);
  });
}

function conflict(each: ShapeClass, keeper: ShapeClass, name: string): Finding {
  const node = firstNode(each);
  const other = firstNode(keeper);
  return finding(
    "conflicting-shapes",
    at(node.document, node.line),
    `${node.name} is another schema at ${at(other.document, other.line)} (${differenceOf(node, other)}); this one is called ${name}`,
    `/components/schemas/${name}`,
  );
}

function firstNode(each: ShapeClass): TableNode {
  const [node] = each.nodes;
  if (!node) throw new RangeError("a class of tables has no table");
  return node;
}

/** How most of the tables of a class spell its name; of spellings that are as frequent, the first in the order of texts. */
export function spelling({ nodes }: ShapeClass): string {
  const counts = new Map<string, number>();
  for (const { name } of nodes) counts.set(componentName(name), (counts.get(componentName(name)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || compareText(a, b));
  return most?.[0] ?? "Schema";
}

/** A name that OpenAPI allows for a component: letters, digits, `.`, `-` and `_`. */
function componentName(name: string): string {
  const cleaned = name.replace(/[^\w.-]+/gu, "_").replace(/^_+(?=.)/u, "");
  return cleaned === "" ? "Schema" : cleaned;
}
