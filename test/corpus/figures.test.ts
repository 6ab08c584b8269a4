/** Whole references against the oracle. The floors are what holds; they are to be raised, never lowered. */
import { describe, expect, test } from "vitest";
import { corpusFolder, corpusIsThere, references } from "./corpus.js";
import { measureReference } from "./figures.js";
import type { Figures, Share } from "./ledger.js";
import { table } from "./print.js";

type Counted = Exclude<keyof Figures, "misplaced">;

/** Per cent that are right, at least. The goals: operations and references 100, rows, types, mandatory and fields 99.5. */
const floors: Readonly<Record<(typeof references)[number], Readonly<Record<Counted, number>>>> = {
  "modelarts-2022-05": {
    operations: 99.2,
    rows: 93.8,
    types: 99.9,
    mandatory: 99.9,
    references: 99.1,
    fields: 99.5,
  },
  "ecs-2022-05": { operations: 100, rows: 91.1, types: 99.9, mandatory: 99.8, references: 96, fields: 99.5 },
};

const skipped = corpusIsThere ? "" : ` (skipped: no references in ${corpusFolder}; set DOCS2SDK_CORPUS)`;

describe.each(references)(`what the contract of %s holds of its pages${skipped}`, (reference) => {
  test.skipIf(!corpusIsThere)(
    "operations, rows, types, flags and references are not below their floors",
    async () => {
      const figures = (await measureReference(reference)).figures();
      const shares: Readonly<Record<Counted, Share>> = figures;
      const counted: readonly Counted[] = [
        "operations",
        "rows",
        "types",
        "mandatory",
        "references",
        "fields",
      ];
      const below = counted.filter((name) => perCent(shares[name]) < floors[reference][name]);
      expect(below, `\n${table(figures)}`).toEqual([]);
      expect(figures.rows.of).toBeGreaterThan(1000);
    },
  );
});

function perCent({ right, of }: Share): number {
  return of === 0 ? 100 : (100 * right) / of;
}
