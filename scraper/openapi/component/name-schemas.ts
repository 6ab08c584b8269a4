import { upperFirst } from "../../../core/base/letter-case.js";
import type { Component } from "../described/component.js";
import { bodiesOf } from "../described/bodies.js";
import type { TableId } from "../../tables/field.js";
import { TakenNames } from "../../../core/base/free-name.js";
import { at } from "../../../core/base/source.js";
import { pointer } from "../../../core/base/json.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { DocumentedBody } from "../../nesting/body.js";
import { claimNames, type Claimant, type Claims } from "../names/claims.js";
import type { IdentifiedOperation } from "../names/locked-operations.js";
import type { NamesLock } from "../names/names-lock.js";
import { lockedWays, tablesAt, waysInto, type Located } from "../names/locked-ways.js";
import { bodyWay, placeOf, waysOf, wrapperWay } from "../names/places.js";
import { groupRivals } from "../names/rivals.js";
import { compareContent, contentOf, newestFirst } from "../names/content-order.js";
import type { ShapeClass } from "./equal-tables.js";
import { compareUse, compareUses, nameComponents, spelling, type Use } from "./conflicting-names.js";

/** What the schemas of a contract are called. */
export interface SchemaNames {
  readonly components: readonly Component[];
  /** Of what stands around a body in the examples alone. */
  readonly wrappers: ReadonlyMap<DocumentedBody, string>;
  /** By name, the places where the schema stands. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The names that were wanted, before and after they were told from others, with the documents that want the base name. */
  readonly wanted: readonly (readonly [name: string, documents: readonly string[]])[];
}

interface Used extends Use {
  /** The places of the lock that lead here. */
  readonly locked: readonly string[];
  /** The places that the next lock has for it: those of the lock, where they lead here alone. */
  readonly places: readonly string[];
}

/** What gets a name: a class of tables, or what stands around a body. */
interface Item extends Claimant, ShapeClass {
  readonly uses: readonly Used[];
  readonly body: DocumentedBody | null;
}

/** Names the schemas of all bodies: as the lock has it by the places where they stand, else by rule. */
export function nameSchemas(
  operations: readonly IdentifiedOperation[],
  classes: readonly ShapeClass[],
  lock: NamesLock,
): WithFindings<SchemaNames> {
  const { tables, wrapped } = findUses(operations, lock);
  const tableItems = classes.map((each) => {
    const uses = each.tables.flatMap((table) => tables.get(table.id) ?? []);
    return itemOf(each, spelling(each), uses, null);
  });
  const wrapperItems = [...wrapped].map(([body, { name, uses }]) =>
    itemOf({ nodes: [], tables: [] }, name, uses, body),
  );
  const ordered = [...tableItems, ...wrapperItems].sort((a, b) => compareUses(a.uses, b.uses));
  const claims = claimNames(ordered, lock);
  const taken = new TakenNames(lock.schemas.keys());
  const ofTables = ordered.filter(({ body }) => body === null);
  const named = nameComponents(ofTables, claims.names, taken);
  const names = new Map(named.value);
  for (const each of ordered) {
    if (!names.has(each)) names.set(each, taken.take(each.base, ...wrapperNames(each)));
  }
  const nameOf = (item: Item): string => names.get(item) ?? "";
  const components = tableItems.map((item) => ({ ...partsOf(item), name: nameOf(item) }));
  return withFindings(
    {
      components: components.sort((a, b) => (a.name < b.name ? -1 : 1)),
      wrappers: new Map(
        wrapperItems.flatMap((item) => (item.body ? [[item.body, nameOf(item)] as const] : [])),
      ),
      places: new Map(ordered.map((item) => [nameOf(item), placesOf(item)])),
      wanted: wantedNames(ordered, nameOf),
    },
    [...named.findings, ...ordered.flatMap((item) => changed(item, nameOf(item), claims, lock))],
  );
}

/** The names of rivals, before and after they were told apart, each with the documents of all of them. */
function wantedNames(items: readonly Item[], nameOf: (item: Item) => string): SchemaNames["wanted"] {
  return [...groupRivals(items)].flatMap((rivals) => {
    const documents = rivals.flatMap(documentsOf);
    return rivals.flatMap((item) => [item.base, nameOf(item)].map((name) => [name, documents] as const));
  });
}

function partsOf({ nodes, tables }: Item): ShapeClass {
  return { nodes, tables };
}

function itemOf(
  { nodes, tables }: ShapeClass,
  base: string,
  uses: readonly Used[],
  body: DocumentedBody | null,
): Item {
  const sorted = uses.toSorted(compareUse);
  return { nodes, tables, base, uses: sorted, places: unique(sorted.flatMap(({ locked }) => locked)), body };
}

function placesOf({ uses }: Item): string[] {
  return unique(uses.flatMap(({ places }) => places));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The documents of the operations that use a schema, and of its tables. */
function documentsOf({ uses, tables }: Item): string[] {
  return [...new Set([...uses, ...tables].map(({ document }) => document))];
}

/** Where each table stands, and each body around which something stands, with the name that this gets. */
function findUses(
  operations: readonly IdentifiedOperation[],
  lock: NamesLock,
): {
  readonly tables: ReadonlyMap<TableId, readonly Used[]>;
  readonly wrapped: ReadonlyMap<DocumentedBody, { readonly name: string; readonly uses: readonly Used[] }>;
} {
  const ways = lockedWays(lock);
  const tables = new Map<TableId, Used[]>();
  const wrapped = new Map<DocumentedBody, { readonly name: string; readonly uses: Used[] }>();
  for (const [order, identified] of inOrder(operations).entries()) {
    const bodies = bodiesOf(identified.operation, identified.operationId);
    for (const named of bodies) {
      const into = waysInto(named, bodies, ways.get(identified.lockedId) ?? []);
      const located = tablesAt(named, into);
      const start = { identified, order, body: bodyWay(named) };
      for (const [table, way] of waysOf(named)) {
        const use = used(start, way, way, located.get(table));
        const known = tables.get(table);
        if (known) known.push(use);
        else tables.set(table, [use]);
      }
      if (named.body.wrapper === null) continue;
      const entry = wrapped.get(named.body) ?? { name: named.name, uses: [] };
      const around = { ways: into.filter(({ isWrapper }) => isWrapper), isAlone: false };
      entry.uses.push(used(start, bodyWay(named), wrapperWay(named), around));
      wrapped.set(named.body, entry);
    }
  }
  return { tables, wrapped };
}

interface Start {
  readonly identified: IdentifiedOperation;
  readonly order: number;
  readonly body: string;
}

/** A use at a way; `shortest` is what a lock says of it that has no way of its own. */
function used(
  { identified: { operation, operationId }, order, body }: Start,
  way: string,
  shortest: string,
  located: Located | undefined,
): Used {
  const kept = located?.isAlone === true ? located.ways.map(({ behind }) => `${body}${behind}`) : [shortest];
  return {
    operationId,
    document: operation.document,
    way,
    order,
    locked: located?.ways.map(({ place }) => place) ?? [],
    places: kept.map((each) => placeOf(operationId, each)),
  };
}

/** By content; the older URIs of pages come behind, as a schema is called after the newest. */
function inOrder(operations: readonly IdentifiedOperation[]): readonly IdentifiedOperation[] {
  const documents = new Set<string>();
  const newest: IdentifiedOperation[] = [];
  const older: IdentifiedOperation[] = [];
  for (const each of newestFirst(operations)) {
    (documents.has(each.operation.document) ? older : newest).push(each);
    documents.add(each.operation.document);
  }
  const byContent = (a: IdentifiedOperation, b: IdentifiedOperation): number =>
    compareContent(contentOf(a.operation), contentOf(b.operation));
  return [...newest.sort(byContent), ...older.sort(byContent)];
}

/** Names for what stands around a body whose own name is taken. */
function wrapperNames({ base, uses }: Item): string[] {
  return uses.flatMap(({ operationId, way }) => {
    const operation = upperFirst(operationId);
    if (base.startsWith(operation)) return [`${base}Wrapper`];
    return [`${operation}${base}`, `${operation}${base}${upperFirst(way.slice(1))}`];
  });
}

/** What has to be said of published names that places have lost, and of one that a schema could have but does not get. */
function changed(
  item: Item,
  name: string,
  { names, published }: Claims<Item>,
  { schemas }: NamesLock,
): Finding[] {
  const before = published.get(item) ?? new Map<string, readonly string[]>();
  const kept = new Set(before.get(name));
  const owners = new Map([...names].map(([owner, own]) => [own, owner]));
  const say = (message: string): Finding =>
    finding("changed-name", sourceOf(item), message, pointer("", "components", "schemas", name));
  const lost = [...before].filter(
    ([old, places]) => old !== name && places.some((place) => !kept.has(place)),
  );
  if (lost.length > 0) {
    return lost.map(([old, places]) => {
      const owner = owners.get(old);
      const why = owner
        ? `it is not the same schema any more as at ${placesOf(owner)[0] ?? ""}, which keeps the name`
        : `it is the same schema now as ${name}`;
      return say(`${old} is called ${name} now at ${places.join(", ")}: ${why}`);
    });
  }
  const isKept = item.base !== name && schemas.has(item.base) && !owners.has(item.base);
  if (!isKept || before.size > 0) return [];
  return [
    say(
      `${item.base} is called ${name}: the lock keeps ${item.base} for a schema that no page documents any more; delete its entry to give the name away`,
    ),
  ];
}

function sourceOf({ nodes, uses }: Item): string {
  const [node] = nodes;
  return node ? at(node.document, node.line) : at(uses[0]?.document ?? "", 1);
}
