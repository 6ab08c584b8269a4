/**
 * Figures of the scraper on whole references: what it finds of what the oracle reads, and the worst pages.
 *
 *   node run-source.js tools/measure/figures-main.ts [--json] [--all] [reference …]
 */
import { corpusFolder, corpusIsThere, publishedHere, references } from "./corpus.js";
import { measureReference } from "./figures.js";
import { causes, line, table, worstPages } from "./print.js";

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));

if (corpusIsThere) {
  for (const reference of wanted.length > 0 ? wanted : [...references, ...publishedHere])
    await report(reference);
} else {
  console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);
}

async function report(reference: string): Promise<void> {
  const { ledger, requests } = await measureReference(reference);
  if (args.includes("--json")) {
    const { differences } = ledger;
    console.log(JSON.stringify({ reference, figures: ledger.figures(), requests, differences }));
    return;
  }
  console.log(`\n${reference}`);
  console.log(table(ledger.figures()));
  const kept = { right: requests.facts - requests.contradicted, of: requests.facts };
  console.log(line("facts of requests that examples keep to", kept));
  console.log(causes(ledger.differences));
  console.log(worstPages(ledger.differences, args.includes("--all") ? Infinity : 10));
}
