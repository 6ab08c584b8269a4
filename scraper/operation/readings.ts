import { innerObject } from "../meaning/type.js";
import type { Field, FieldTable } from "./operation.js";
import { alike, closure, fieldsOf, hasLostList, linkedNames, nameOf, type Puzzle } from "./puzzle.js";

/** What follows a table: the tables of its own fields, or those of the fields beside the one it belongs to. */
export type Order = "depth-first" | "breadth-first";

/** One way to give tables their places. Several tables of a field are alternatives. */
export interface Reading {
  readonly byField: ReadonlyMap<Field, readonly FieldTable[]>;
  readonly byName: ReadonlyMap<string, readonly FieldTable[]>;
  readonly order: Order;
  /** Names whose table does not stand at the first reference, and those whose table does not stand at the last. */
  readonly late: ReadonlySet<string>;
  readonly early: ReadonlySet<string>;
}

/** Sides have a dozen nested tables and a few readings; where there are that many, place tells nothing. */
const mostSteps = 1000;
const mostReadings = 200;

/**
 * The ways to read tables in an order. Every name has a table, which stands at any of its references; an object
 * without a name may have one, where the page names no tables by number or may have lost the number with a list.
 * Null where there are more ways than can be weighed.
 *
 * @param orphans how many of the tables belong to no field
 */
export function readingsOf(puzzle: Puzzle, order: Order, orphans: number): readonly Reading[] | null {
  return new Search(puzzle, order).run(orphans);
}

/** A place in the search. */
interface Place {
  /** References that are still to be read, the next one first. */
  readonly pending: readonly Reference[];
  /** The first table that is left. */
  readonly next: number;
  /** The line of the last table that was met, in the document's order. */
  readonly reached: number;
  /** How many tables may still stay without a field. */
  readonly orphans: number;
}

/** A field, and the tables that it stands in, one in the other: no table leads into itself. */
interface Reference {
  readonly field: Field;
  readonly above: readonly FieldTable[];
}

class Search {
  readonly #puzzle: Puzzle;
  readonly #order: Order;
  readonly #readings: Reading[] = [];
  readonly #byField = new Map<Field, readonly FieldTable[]>();
  readonly #byName: Map<string, readonly FieldTable[]>;
  readonly #late = new Set<string>();
  readonly #early = new Set<string>();
  /** Names that were met and whose table stands further on. */
  readonly #waiting = new Set<string>();
  /** Whether the page names tables by number: then an object without a number has no table. */
  readonly #numbered: boolean;
  #steps = 0;

  constructor(puzzle: Puzzle, order: Order) {
    this.#puzzle = puzzle;
    this.#order = order;
    this.#byName = linkedNames(puzzle);
    this.#numbered = fieldsOf(puzzle).some((field) => puzzle.linked(field).length > 0);
  }

  run(orphans: number): readonly Reading[] | null {
    const { root, tables } = this.#puzzle;
    if (tables.length > mostSteps) return null;
    this.#read({ pending: this.#references([root], []), next: 0, reached: root.line, orphans });
    return this.#gaveUp() ? null : this.#readings;
  }

  #gaveUp(): boolean {
    return this.#steps > mostSteps || this.#readings.length > mostReadings;
  }

  /** Tries every way on from a place. */
  #read(place: Place): void {
    this.#steps += 1;
    if (this.#gaveUp()) return;
    const [reference, ...pending] = place.pending;
    if (!reference) {
      this.#keep(place);
      return;
    }
    const rest = { ...place, pending };
    const name = nameOf(reference.field);
    const known = this.#tablesOf(reference.field);
    if (known.length > 0) this.#again(known, reference, rest);
    else if (name !== null) this.#named(name, reference, rest);
    else {
      this.#unnamed(reference, rest);
      this.#read(rest);
    }
  }

  #keep({ next, orphans }: Place): void {
    if (next + orphans !== this.#puzzle.tables.length || this.#waiting.size > 0) return;
    this.#readings.push({
      byField: new Map(this.#byField),
      byName: new Map(this.#byName),
      order: this.#order,
      late: new Set(this.#late),
      early: new Set(this.#early),
    });
  }

  #tablesOf(field: Field): readonly FieldTable[] {
    const linked = this.#puzzle.linked(field);
    if (linked.length > 0) return linked;
    const name = nameOf(field);
    return (name === null ? this.#byField.get(field) : this.#byName.get(name)) ?? [];
  }

  /** An object whose table is known; what waits may be among its fields. */
  #again(tables: readonly FieldTable[], { field, above }: Reference, rest: Place): void {
    const isLinked = this.#puzzle.linked(field).length > 0;
    const isRecursive = tables.some((table) => above.includes(table));
    const name = isLinked || isRecursive ? null : nameOf(field);
    const isFirst = name !== null && !this.#early.has(name);
    if (isFirst) this.#early.add(name);
    if (isLinked || this.#waiting.size > 0) this.#enter(tables, above, rest);
    else this.#read(rest);
    if (isFirst) this.#early.delete(name);
  }

  /** A name without a table: the next one is its table, or one at a later reference is. */
  #named(name: string, { field, above }: Reference, rest: Place): void {
    const waited = this.#waiting.delete(name);
    for (const { tables, after } of this.#choices(field, rest)) {
      this.#byName.set(name, tables);
      this.#enter(tables, above, after);
      this.#byName.delete(name);
    }
    if (this.#comesAgain(name, rest)) {
      const isFirst = !this.#late.has(name);
      this.#waiting.add(name);
      this.#late.add(name);
      this.#read(rest);
      this.#waiting.delete(name);
      if (isFirst) this.#late.delete(name);
    }
    if (waited) this.#waiting.add(name);
  }

  /** An object without a name: its table, if it has one, stands after all that were met. */
  #unnamed({ field, above }: Reference, rest: Place): void {
    if (this.#numbered && !hasLostList(field)) return;
    for (const { tables, after } of this.#choices(field, rest)) {
      if (tables.some((table) => table.line < rest.reached)) continue;
      this.#byField.set(field, tables);
      this.#enter(tables, above, after);
      this.#byField.delete(field);
    }
  }

  /** The tables that may come next, past orphans; a field that has lost a list may have lost pointers to several. */
  #choices(field: Field, place: Place): { readonly tables: readonly FieldTable[]; readonly after: Place }[] {
    const left = this.#puzzle.tables.slice(place.next);
    return left.slice(0, place.orphans + 1).flatMap((first, skipped) => {
      const run = hasLostList(field) ? alike(left.slice(skipped)) : [first];
      const after = { ...place, orphans: place.orphans - skipped };
      return run.map((_, index) => ({
        tables: run.slice(0, index + 1),
        after: { ...after, next: place.next + skipped + index + 1 },
      }));
    });
  }

  #enter(tables: readonly FieldTable[], above: readonly FieldTable[], rest: Place): void {
    const own = tables.filter((table) => table.document === this.#puzzle.root.document);
    const reached = Math.max(rest.reached, ...own.map(({ line }) => line));
    const below = this.#references(tables, above);
    const pending = this.#order === "depth-first" ? [...below, ...rest.pending] : [...rest.pending, ...below];
    this.#read({ ...rest, pending, reached });
  }

  #references(tables: readonly FieldTable[], above: readonly FieldTable[]): Reference[] {
    const { linked } = this.#puzzle;
    return tables
      .filter((table) => !above.includes(table))
      .flatMap((table) =>
        table.fields
          .filter((field) => innerObject(field.type) !== null || linked(field).length > 0)
          .map((field) => ({ field, above: [...above, table] })),
      );
  }

  /** True if a reference to a name may follow: below one that is pending, or below a table that is left. */
  #comesAgain(name: string, { pending, next }: Place): boolean {
    const tablesOf = (field: Field): readonly FieldTable[] => this.#tablesOf(field);
    const isNamed = (field: Field): boolean => nameOf(field) === name;
    const left = this.#puzzle.tables.slice(next);
    const below = closure([...left, ...pending.flatMap(({ field }) => tablesOf(field))], tablesOf);
    return (
      pending.some(({ field }) => isNamed(field)) || [...below].some(({ fields }) => fields.some(isNamed))
    );
  }
}
