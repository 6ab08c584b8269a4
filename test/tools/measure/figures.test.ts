/** Whole references against the oracle. */
import { describe, expect, test } from "vitest";
import { corpusFolder, corpusIsThere, publishedHere, references } from "../../../tools/measure/corpus.js";
import { measureReference } from "../../../tools/measure/figures.js";
import type { Figures, Share } from "../../../tools/measure/ledger.js";
import { table } from "../../../tools/measure/print.js";

type Counted = Exclude<keyof Figures, "misplaced" | "loose">;

/** Per cent that are right, at least, in every reference: what is asked of the scraper. */
const floors: Readonly<Record<Counted, number>> = {
  operations: 100,
  rows: 99.5,
  types: 99.5,
  mandatory: 99.5,
  references: 100,
  fields: 99.5,
};

/** Per cent of the facts of requests that the reference's own examples contradict, and no policy settles. */
const mostContradicted = 0.5;

const skipped = corpusIsThere ? "" : ` (skipped: no references in ${corpusFolder}; set DOCS2SDK_CORPUS)`;

describe.each(references)(`what the contract of %s holds of its pages${skipped}`, (reference) => {
  test.skipIf(!corpusIsThere)(
    "operations, rows, types, flags and references are not below their floors",
    async () => {
      const { ledger, requests } = await measureReference(reference);
      const figures = ledger.figures();
      const shares: Readonly<Record<Counted, Share>> = figures;
      const counted: readonly Counted[] = [
        "operations",
        "rows",
        "types",
        "mandatory",
        "references",
        "fields",
      ];
      const below = counted.filter((name) => perCent(shares[name]) < floors[name]);
      expect(below, `\n${table(figures)}`).toEqual([]);
      expect(figures.rows.of).toBeGreaterThan(1000);
      expect((100 * requests.contradicted) / requests.facts).toBeLessThan(mostContradicted);
    },
  );
});

/** Of statuses, successes, examples and roots of answers, per cent that are right at least; 99 where nothing stands here. */
const answerFloors: Readonly<Record<string, number>> = {
  // Some of its request bodies stand below a label of their own, or a request line with a space.
  "simple-message-notification": 85,
};

const all = corpusIsThere ? [...references, ...publishedHere] : publishedHere;

describe.skipIf(all.length === 0).each(all)("what the contract of %s holds of answers", (reference) => {
  test("statuses, successes, examples and roots are not below their floor", async () => {
    const { answers } = await measureReference(reference);
    const { named, successes, examples, roots } = answers;
    const counted = { named, successes, examples, roots };
    const floor = answerFloors[reference] ?? 99;
    const below = Object.entries(counted).filter(([, share]) => perCent(share) < floor);
    expect(below).toEqual([]);
  });
});

describe.skipIf(publishedHere.length === 0).each(publishedHere)(
  "what the contract of %s holds of its pages",
  (reference) => {
    test("operations, rows, types and flags are not below their floors", async () => {
      const { ledger } = await measureReference(reference);
      const figures = ledger.figures();
      const shares: Readonly<Record<Counted, Share>> = figures;
      const counted: readonly Counted[] = ["operations", "rows", "types", "mandatory", "references"];
      const below = counted.filter((name) => perCent(shares[name]) < floors[name]);
      expect(below, `\n${table(figures)}`).toEqual([]);
    });
  },
);

function perCent({ right, of }: Share): number {
  return of === 0 ? 100 : (100 * right) / of;
}
