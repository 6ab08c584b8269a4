import type { Field, FieldTable, RowId, TableId } from "../../tables/field.js";
import { innerObject } from "../../family/type-expression.js";
import { placingOf, type Order, type Placing } from "./order.js";
import { alike, closure, fieldsOf, hasLostList, linkedNames, nameOf, type Puzzle } from "./problem.js";

/** One way to give tables their places. Several tables of a field are alternatives. */
export interface Reading {
  readonly byField: ReadonlyMap<RowId, Assigned>;
  readonly byName: ReadonlyMap<string, readonly FieldTable[]>;
  readonly order: Order;
  readonly placing: Placing;
}

/** The tables that a reading gives to the object of a field without a name. */
export interface Assigned {
  readonly field: Field;
  readonly tables: readonly FieldTable[];
}

/** The tables that a reading gives to the object of a field; none where it gives none. */
export function tablesIn(
  { byField, byName }: Pick<Reading, "byField" | "byName">,
  field: Field,
): readonly FieldTable[] {
  const name = nameOf(field);
  return (name === null ? byField.get(field.id)?.tables : byName.get(name)) ?? [];
}

/** Sides have a dozen nested tables and a few readings; where there are that many, place tells nothing. */
const mostSteps = 1000;
const mostReadings = 200;

/** Whether a table may be that of a name. */
export type IsLikely = (name: string, table: FieldTable) => boolean;

/**
 * The ways to read tables in an order. Every name has a table, which stands at any of its references; an object
 * without a name may have one, where the page names no tables by number or may have lost the number with a list.
 * Where there are more ways than can be weighed, only likely tables are tried; null where that is not enough.
 *
 * @param orphans how many of the tables belong to no field
 */
export function readingsOf(
  puzzle: Puzzle,
  order: Order,
  orphans: number,
  isLikely: IsLikely,
): readonly Reading[] | null {
  const all = new Search(puzzle, order, () => true).run(orphans);
  return all ?? new Search(puzzle, order, isLikely).run(orphans);
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
  readonly above: readonly TableId[];
}

class Search {
  readonly #puzzle: Puzzle;
  readonly #order: Order;
  readonly #isLikely: IsLikely;
  readonly #readings: Reading[] = [];
  readonly #byField = new Map<RowId, Assigned>();
  readonly #byName: Map<string, readonly FieldTable[]>;
  /** Names that were met and whose table stands further on, each with the table that was next when it was met last. */
  readonly #waiting = new Map<string, number>();
  /** Whether the page names tables by number: then an object without a number has no table. */
  readonly #numbered: boolean;
  #steps = 0;

  constructor(puzzle: Puzzle, order: Order, isLikely: IsLikely) {
    this.#puzzle = puzzle;
    this.#order = order;
    this.#isLikely = isLikely;
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
    const placing = placingOf(this.#puzzle, this.#order, (field) => this.#tablesOf(field));
    const byField = new Map(this.#byField);
    this.#readings.push({ byField, byName: new Map(this.#byName), order: this.#order, placing });
  }

  #tablesOf(field: Field): readonly FieldTable[] {
    const linked = this.#puzzle.linked(field);
    return linked.length > 0 ? linked : tablesIn({ byField: this.#byField, byName: this.#byName }, field);
  }

  /** An object whose table is known; what waits may be among its fields. */
  #again(tables: readonly FieldTable[], { field, above }: Reference, rest: Place): void {
    const mayLead = this.#puzzle.linked(field).length > 0 || this.#waiting.size > 0;
    if (mayLead) this.#enter(tables, above, rest);
    else this.#read(rest);
  }

  /** A name without a table: the next one is its table, or one at a later reference is. */
  #named(name: string, { field, above }: Reference, rest: Place): void {
    const waited = this.#waiting.get(name);
    this.#waiting.delete(name);
    // Where no table came since the name was met last, that was the same place.
    const choices = waited === rest.next ? [] : this.#choices(field, rest);
    for (const { tables, after } of choices) {
      if (!tables.every((table) => this.#isLikely(name, table))) continue;
      this.#byName.set(name, tables);
      this.#enter(tables, above, after);
      this.#byName.delete(name);
    }
    if (this.#comesAgain(name, rest)) {
      this.#waiting.set(name, rest.next);
      this.#read(rest);
    }
    if (waited === undefined) this.#waiting.delete(name);
    else this.#waiting.set(name, waited);
  }

  /** An object without a name: its table, if it has one, stands after all that were met. */
  #unnamed({ field, above }: Reference, rest: Place): void {
    if (this.#numbered && !hasLostList(field)) return;
    for (const { tables, after } of this.#choices(field, rest)) {
      if (tables.some((table) => table.line < rest.reached)) continue;
      this.#byField.set(field.id, { field, tables });
      this.#enter(tables, above, after);
      this.#byField.delete(field.id);
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

  #enter(tables: readonly FieldTable[], above: readonly TableId[], rest: Place): void {
    const own = tables.filter((table) => table.document === this.#puzzle.root.document);
    const reached = Math.max(rest.reached, ...own.map(({ line }) => line));
    const below = this.#references(tables, above);
    const pending = this.#order === "depth-first" ? [...below, ...rest.pending] : [...rest.pending, ...below];
    this.#read({ ...rest, pending, reached });
  }

  #references(tables: readonly FieldTable[], above: readonly TableId[]): Reference[] {
    const { linked } = this.#puzzle;
    return tables
      .filter((table) => !above.includes(table.id))
      .flatMap((table) =>
        table.fields
          .filter((field) => innerObject(field.type) !== null || linked(field).length > 0)
          .map((field) => ({ field, above: [...above, table.id] })),
      );
  }

  /** True if a reference to a name may follow: below one that is pending, or below a table that is left. */
  #comesAgain(name: string, { pending, next }: Place): boolean {
    const tablesOf = (field: Field): readonly FieldTable[] => this.#tablesOf(field);
    const isNamed = (field: Field): boolean => nameOf(field) === name;
    const left = this.#puzzle.tables.slice(next);
    const below = closure([...left, ...pending.flatMap(({ field }) => tablesOf(field))], tablesOf);
    return pending.some(({ field }) => isNamed(field)) || below.some(({ fields }) => fields.some(isNamed));
  }
}
