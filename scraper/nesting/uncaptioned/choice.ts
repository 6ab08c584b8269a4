import type { Field, FieldTable, NamedTable, TableId } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { Json } from "../../../core/base/json.js";
import { addShown, noEvidence } from "../../examples/shown-values.js";
import { shapesOf, type KnownSchemas, type Shape } from "../known-schemas.js";
import type { Wrapper } from "../../examples/wrapper.js";
import type { Order, Placing } from "./order.js";
import { nameOf, unnamedTables, type Puzzle } from "./problem.js";
import { readingsOf, tablesIn, type IsLikely, type Reading } from "./search.js";

/** What else is known of a side whose tables have no captions. */
export interface Clues {
  readonly examples: readonly Json[];
  readonly wrapper: Wrapper | null;
  readonly schemas: KnownSchemas;
}

/** What is said of tables without a caption. */
export interface Assignment {
  /** The tables of a field's object where only their place tells them; none where that leaves a doubt. */
  readonly tablesOf: (field: Field) => readonly FieldTable[];
  /** The tables whose schema all likely readings call by one name. */
  readonly recognised: readonly NamedTable[];
}

interface Weighed {
  readonly reading: Reading;
  readonly score: number;
  /** What the examples say of a table. */
  readonly shown: ReadonlyMap<TableId, Overlap>;
  /** What the most similar table of the same name elsewhere says of it. */
  readonly known: ReadonlyMap<TableId, Likeness>;
}

/** Fields that a table has, and fields that it should have and does not. */
interface Overlap {
  readonly shared: readonly string[];
  readonly others: readonly string[];
}

interface Likeness extends Overlap {
  readonly place: string;
}

/**
 * Gives tables without a caption their objects: of all readings in depth-first order that leave the fewest tables over,
 * the one that the documented examples, and tables of the same names elsewhere in the reference, bear out best. Where
 * several are as good, those count in which shared tables stand all at their first or all at their last reference, as
 * on nearly all pages; an object on whose table they differ stays without one.
 */
export function assignTables(puzzle: Puzzle, clues: Clues): WithFindings<Assignment> {
  const best = bestReadings(puzzle, clues);
  const likely = leastBy(best, ({ reading }) => orders.indexOf(reading.order));
  const rivals = leastBy(likely, ({ reading }) => (reading.placing === "mixed" ? 1 : 0));
  const byName = agreedNames(rivals);
  const byField = agreedFields(rivals);
  const names = new Map([
    ...[...byField.values()].flatMap(({ field, tables }) =>
      tables.map(({ id }) => [id, field.name] as const),
    ),
    ...[...byName].flatMap(([name, tables]) => tables.map(({ id }) => [id, name] as const)),
  ]);
  const [first] = rivals;
  const findings = puzzle.tables.flatMap((table) => {
    const name = names.get(table.id);
    return name === undefined || !first ? [] : [inferred(name, table, first, rivals.length)];
  });
  const tablesOf = (field: Field): readonly FieldTable[] => tablesIn({ byField, byName }, field);
  return withFindings({ tablesOf, recognised: recognisedIn(likely, puzzle) }, findings);
}

/** The tables that are one name's, and that name's alone, in all readings. */
function recognisedIn(readings: readonly Weighed[], { tables }: Puzzle): readonly NamedTable[] {
  const open = new Set(tables.map(({ id }) => id));
  return [...agreedNames(readings)].flatMap(([name, [table, ...others]]) =>
    table && others.length === 0 && open.has(table.id) ? [{ name, table }] : [],
  );
}

const orders: readonly Order[] = ["depth-first", "breadth-first"];

/** The readings that are borne out best, of those that leave the fewest tables over. */
function bestReadings(puzzle: Puzzle, clues: Clues): readonly Weighed[] {
  const unnamed = puzzle.tables.length === 0 ? -1 : unnamedTables(puzzle);
  const isLikely: IsLikely = (name, table) => {
    const likeness = likenessOf(table, shapesOf(clues.schemas, name, table));
    return likeness === null || balance(likeness) > 0;
  };
  for (let orphans = 0; orphans <= unnamed; orphans += 1) {
    const readings = orders.map((order) => readingsOf(puzzle, order, orphans, isLikely));
    // With more tables left over there are even more.
    if (readings.includes(null)) return [];
    const weighed = readings
      .flatMap((each) => each ?? [])
      .map((reading) => weigh(reading, puzzle, clues))
      .filter((each) => !isRefuted(each));
    if (weighed.length === 0) continue;
    return leastBy(
      leastBy(weighed, ({ score }) => -score),
      ({ reading }) => bareObjects(reading),
    );
  }
  return [];
}

function leastBy<Item>(items: readonly Item[], cost: (item: Item) => number): readonly Item[] {
  const least = items.reduce((cheapest, item) => Math.min(cheapest, cost(item)), Number.POSITIVE_INFINITY);
  return items.filter((item) => cost(item) === least);
}

/** How many bare objects have a table: they are free maps more often than lists of objects are. */
function bareObjects({ byField }: Reading): number {
  return [...byField.values()].filter(({ field }) => isBare(field)).length;
}

function isBare({ type }: Field): boolean {
  return type.kind !== "array";
}

/** True where an example shows that a bare object is a free map: its keys are not those of the table it would have. */
function isRefuted({ reading, shown }: Weighed): boolean {
  return [...reading.byField.values()]
    .filter(({ field }) => isBare(field))
    .some(({ tables }) => tables.some((table) => balance(shown.get(table.id) ?? unseen) < 0));
}

/** The names to which all readings give the same tables. */
function agreedNames(readings: readonly Weighed[]): ReadonlyMap<string, readonly FieldTable[]> {
  const [first, ...others] = readings.map(({ reading }) => reading.byName);
  return new Map(
    [...(first ?? [])].filter(([name, tables]) => others.every((other) => isSame(tables, other.get(name)))),
  );
}

/** The fields to which all readings give the same tables. */
function agreedFields(readings: readonly Weighed[]): Reading["byField"] {
  const [first, ...others] = readings.map(({ reading }) => reading.byField);
  return new Map(
    [...(first ?? [])].filter(([id, { tables }]) =>
      others.every((other) => isSame(tables, other.get(id)?.tables)),
    ),
  );
}

function isSame(a: readonly FieldTable[], b: readonly FieldTable[] = []): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

function weigh(reading: Reading, puzzle: Puzzle, clues: Clues): Weighed {
  const shown = shownBy(reading, puzzle, clues);
  const known = new Map<TableId, Likeness>();
  for (const [name, [table, ...others]] of reading.byName) {
    const likeness =
      table && others.length === 0 ? likenessOf(table, shapesOf(clues.schemas, name, table)) : null;
    if (table && likeness) known.set(table.id, likeness);
  }
  const score = [...shown.values(), ...known.values()].reduce((sum, overlap) => sum + balance(overlap), 0);
  return { reading, score, shown, known };
}

/** Which fields the examples give to the objects that a reading makes of the tables. */
function shownBy(reading: Reading, puzzle: Puzzle, { examples, wrapper }: Clues): Map<TableId, Overlap> {
  const evidence = noEvidence();
  const tablesOf = (field: Field): readonly FieldTable[] =>
    reading.byField.get(field.id)?.tables ?? reading.byName.get(nameOf(field) ?? "") ?? puzzle.linked(field);
  for (const value of examples)
    addShown(evidence, { root: puzzle.root, tablesOf, wrapper }, { source: "", value });
  return new Map(
    puzzle.tables.map((table) => {
      const shared = table.fields.filter((field) => evidence.values.has(field.id)).map(({ name }) => name);
      return [table.id, { shared, others: [...(evidence.undocumented.get(table.id)?.keys() ?? [])] }];
    }),
  );
}

/** How a table compares with the most similar of a schema's shapes; null where none is known. */
function likenessOf({ fields }: FieldTable, shapes: readonly Shape[]): Likeness | null {
  const names = fields.map((field) => field.name);
  let best: Likeness | null = null;
  for (const shape of shapes) {
    const shared = names.filter((name) => shape.fields.has(name));
    const lacking = [...shape.fields].filter((name) => !names.includes(name));
    const others = [...names.filter((name) => !shape.fields.has(name)), ...lacking];
    const likeness = { shared, others, place: placeOf(shape) };
    if (best === null || balance(likeness) > balance(best)) best = likeness;
  }
  return best;
}

function placeOf({ tables: [first] }: Shape): string {
  return first ? at(first.document, first.line) : "";
}

const unseen: Overlap = { shared: [], others: [] };

function balance({ shared, others }: Overlap): number {
  return shared.length - others.length;
}

function inferred(
  name: string,
  table: FieldTable,
  { reading, shown, known }: Weighed,
  rivals: number,
): Finding {
  const place =
    rivals > 1 || reading.placing === "any"
      ? `in every ${reading.order} order`
      : `in ${reading.order} order, ${sharedTables[reading.placing]}`;
  const { shared, others } = shown.get(table.id) ?? unseen;
  const example =
    (shared.length === 0 ? "no example shows one" : `the example's has ${shared.join(", ")}, as here`) +
    (others.length === 0 ? "" : `, but also ${others.join(", ")}`);
  const fields = table.fields.map((field) => field.name).join(", ");
  const like = known.get(table.id);
  const elsewhere =
    like && like.shared.length > 0
      ? `; ${like.shared.length} of its ${table.fields.length} fields are those of ${name} at ${like.place}`
      : "";
  return finding(
    "inferred-table",
    at(table.document, table.line),
    `this table has no caption; it was read as ${name} (${fields}) by its place ${place}; ${example}${elsewhere}`,
  );
}

const sharedTables: Readonly<Record<Placing, string>> = {
  any: "no table shared",
  first: "shared tables at the first reference",
  last: "shared tables at the last reference",
  mixed: "some shared tables at the first reference, others later",
};
