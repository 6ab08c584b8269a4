/**
 * Names of references: what another order of documents changes, and a page that is left out. Here some pages of each reference, those
 * that want the same names as others; `tools/measure/names-main.ts` takes all of them, in more orders.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { scrape, type Document, type Scraped } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { readDocuments } from "../../../scraper/source/folder.js";
import { randomNumbers, shuffled } from "../../../tools/base/random.js";
import { corpusFolder, corpusIsThere, references } from "../../../tools/measure/corpus.js";
import { bytesOf, withoutDocument } from "../../../tools/measure/names.js";

/** About as many pages of each reference. */
const size = 30;
const skipped = corpusIsThere ? "" : ` (skipped: no references in ${corpusFolder}; set DOCS2SDK_CORPUS)`;
const service = defaultService("reference");

describe.each(references)(`names of %s stay${skipped}`, (reference) => {
  let documents: readonly Document[] = [];
  let full: Scraped;
  beforeAll(async () => {
    if (!corpusIsThere) return;
    const whole = await readDocuments([join(corpusFolder, reference)]);
    documents = rivals(whole.documents);
    full = scrape(documents, service);
  });

  test.skipIf(!corpusIsThere)("these pages want names of others", () => {
    expect(documents.length).toBeGreaterThanOrEqual(size);
    expect(contendedNames(full).length).toBeGreaterThan(10);
  });

  test.skipIf(!corpusIsThere)("in reverse and in seeded orders they say the same", () => {
    const seeded = [1, 2].map((seed) => shuffled(documents, randomNumbers(seed)));
    const bytes = bytesOf(full);
    const others = [documents.toReversed(), ...seeded].map((order) => bytesOf(scrape(order, service)));
    expect(others.map((other) => other === bytes)).toEqual([true, true, true]);
  });

  test.skipIf(!corpusIsThere)(
    "a page that is left out renames nothing of others that it did not want",
    () => {
      for (const { name } of shuffled(documents, randomNumbers(5)).slice(0, 5)) {
        expect(withoutDocument(documents, name, full, service, full.names), name).toEqual([]);
        const free = withoutDocument(documents, name, full, service);
        expect(
          free.filter(({ contended }) => !contended),
          name,
        ).toEqual([]);
      }
    },
  );
});

/** Some documents of a reference that want the same names, whole groups of them. */
function rivals(documents: readonly Document[]): readonly Document[] {
  const wanted = new Set<string>();
  for (const names of contendedNames(scrape(documents, service))) {
    if (wanted.size >= size) break;
    for (const name of names) wanted.add(name);
  }
  return documents.filter(({ name }) => wanted.has(name));
}

/** The documents that want each name that several want, the small groups first. */
function contendedNames({ contenders }: Scraped): ReadonlySet<string>[] {
  const groups = [...contenders].filter(([, { size: count }]) => count > 1);
  return groups
    .sort(([a, first], [b, second]) => first.size - second.size || (a < b ? -1 : 1))
    .map(([, names]) => names);
}
