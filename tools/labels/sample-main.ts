/**
 * Draws the sample of rows that are labelled and writes the labellers' worksheets. They hold sentences of the references, so the
 * folder must not be in the repository.
 *
 *   node run-source.js tools/labels/sample-main.ts <out folder>
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { corpusFolder, corpusIsThere, readOracle, references } from "../measure/corpus.js";
import { drawSample, rowId, type Sampled } from "./sample.js";
import { readScraped } from "./scraped.js";
import { worksheet } from "./worksheet.js";

const sheets = 4;
const [out] = process.argv.slice(2);

if (out === undefined) {
  console.error("usage: node run-source.js tools/labels/sample-main.ts <out folder>");
  process.exitCode = 2;
} else if (corpusIsThere) await writeSheets(out);
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

async function writeSheets(folder: string): Promise<void> {
  const pages = new Map<string, Awaited<ReturnType<typeof readOracle>>>();
  for (const reference of references) pages.set(reference, await readOracle(reference));
  const sample = drawSample(pages);
  await refuseUnknown(sample);
  await mkdir(folder, { recursive: true });
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const rows = sample.filter((_, index) => index % sheets === sheet);
    await writeFile(join(folder, `sheet-${sheet + 1}.md`), worksheet(rows));
  }
  console.log(`${sample.length} rows, ${sample.filter(({ set }) => set === "scored").length} of them scored`);
}

/** Every row must be one that the scraper reads too, by the same document, line and name. */
async function refuseUnknown(sample: readonly Sampled[]): Promise<void> {
  for (const reference of references) {
    const known = await readScraped(reference);
    const unknown = sample.filter((each) => each.reference === reference && !known.has(rowId(each.row)));
    if (unknown.length > 0)
      throw new Error(`the scraper has no such rows: ${unknown.map(({ row }) => rowId(row)).join(", ")}`);
  }
}
