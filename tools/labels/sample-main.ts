/**
 * Draws the sample of rows that are labelled and writes the labellers' worksheets. They hold sentences of the references, so the
 * folder must not be in the repository.
 *
 *   node run-source.js tools/labels/sample-main.ts <out folder> [reference …]
 *
 * Exits with 1 where the scraper lacks a row of the sample; the worksheets are written all the same.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { corpusFolder, corpusIsThere, publishedHere, readOracle, references } from "../measure/corpus.js";
import { drawSample, rowId, type Sampled } from "./sample.js";
import { readScraped } from "./scraped.js";
import { worksheet } from "./worksheet.js";

const sheets = 4;
const [out, ...wanted] = process.argv.slice(2);
const all: readonly string[] = [...references, ...publishedHere];

if (out === undefined) {
  console.error("usage: node run-source.js tools/labels/sample-main.ts <out folder> [reference …]");
  process.exitCode = 2;
} else if (corpusIsThere) await writeSheets(out);
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

async function writeSheets(folder: string): Promise<void> {
  const pages = new Map<string, Awaited<ReturnType<typeof readOracle>>>();
  for (const reference of all) pages.set(reference, await readOracle(reference));
  const sample = drawSample(pages).filter(
    ({ reference }) => wanted.length === 0 || wanted.includes(reference),
  );
  await mkdir(folder, { recursive: true });
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const rows = sample.filter((_, index) => index % sheets === sheet);
    await writeFile(join(folder, `sheet-${sheet + 1}.md`), worksheet(rows));
  }
  console.log(`${sample.length} rows, ${sample.filter(({ set }) => set === "scored").length} of them scored`);
  await tellUnknown(sample);
}

/** Every row must be one that the scraper reads too, by the same document, line and name. */
async function tellUnknown(sample: readonly Sampled[]): Promise<void> {
  for (const reference of new Set(sample.map((each) => each.reference))) {
    const known = await readScraped(reference);
    const unknown = sample.filter((each) => each.reference === reference && !known.has(rowId(each.row)));
    if (unknown.length === 0) continue;
    console.error(
      `the scraper has no such rows of ${reference}: ${unknown.map(({ row }) => rowId(row)).join(", ")}`,
    );
    process.exitCode = 1;
  }
}
