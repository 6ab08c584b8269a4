/** Figures of what is read of the labels, by family of facts. */
import { compare, type Comparison } from "./compare.js";
import { factFamilies, familyOf, type FactFamily } from "./fact.js";
import type { Label } from "./label.js";
import type { ScrapedField } from "./scraped.js";
import { statedAbout } from "./stated.js";

export interface ScoredRow {
  readonly label: Label;
  /** Null where the scraper has no such row: all that its label states is missed. */
  readonly field: ScrapedField | null;
  readonly comparison: Comparison;
}

export interface Figures {
  /** Facts of the labels. */
  readonly stated: number;
  /** Facts of the contract. */
  readonly read: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Per cent of the facts read that are right. */
  readonly precision: number;
  /** Per cent of the facts stated that are read. */
  readonly recall: number;
}

export function scoreRow(label: Label, field: ScrapedField | null): ScoredRow {
  const stated = field ? statedAbout(field) : { facts: [], unconfirmed: [] };
  return { label, field, comparison: compare(label.facts, stated) };
}

/** Counts over rows. */
export class Tally {
  readonly rows: number;
  readonly #comparisons: readonly Comparison[];

  constructor(rows: readonly Pick<ScoredRow, "comparison">[]) {
    this.rows = rows.length;
    this.#comparisons = rows.map(({ comparison }) => comparison);
  }

  total(): Figures {
    return this.#count(() => true);
  }

  /** The figures of every family, and all of them together. */
  figures(): Record<string, Figures> {
    const byFamily = factFamilies.map((family) => [family, this.#count((each) => each === family)] as const);
    return Object.fromEntries([...byFamily, ["total", this.total()]]);
  }

  /** The figures as lines. */
  table(): string {
    const head = ["", "stated", "read", "right", "missed", "wrong", "precision", "recall"];
    const lines = Object.entries(this.figures()).map(([name, each]) => [
      name,
      ...[each.stated, each.read, each.right, each.missed, each.wrong].map(String),
      percent(each.precision, each.read),
      percent(each.recall, each.stated),
    ]);
    return [head, ...lines]
      .map(
        ([name = "", ...cells]) => `  ${name.padEnd(15)}${cells.map((cell) => cell.padStart(10)).join("")}`,
      )
      .join("\n");
  }

  #count(wanted: (family: FactFamily) => boolean): Figures {
    const number = (which: keyof Comparison): number =>
      this.#comparisons.flatMap((each) => each[which]).filter((fact) => wanted(familyOf(fact))).length;
    const [right, missed, wrong] = [number("right"), number("missed"), number("wrong")];
    const stated = right + missed;
    const read = right + wrong;
    return {
      stated,
      read,
      right,
      missed,
      wrong,
      precision: share(right, read),
      recall: share(right, stated),
    };
  }
}

function share(right: number, of: number): number {
  return of === 0 ? 100 : (100 * right) / of;
}

function percent(value: number, of: number): string {
  return of === 0 ? "-" : `${value.toFixed(1)} %`;
}
