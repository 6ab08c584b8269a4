/**
 * Counts the examples that a contract refuses for what only prose states, and those of them that no finding tells of. Exits with 1
 * where there is one of these.
 *
 *   node run-source.js tools/measure/prose-refusals-main.ts [reference …]
 */
import { scrape } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { allReferences, corpusFolder, corpusIsThere, referenceFolder } from "./corpus.js";
import { proseRefusals } from "./prose-refusals.js";

const args = process.argv.slice(2);

if (corpusIsThere) for (const reference of args.length > 0 ? args : allReferences) await report(reference);
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

async function report(reference: string): Promise<void> {
  const { documents } = await readDocuments([referenceFolder(reference)]);
  const { contract, provenance } = scrape(documents, defaultService(reference));
  const { examples, refused, byProse } = proseRefusals(contract, provenance);
  const untold = byProse.filter(({ told }) => !told);
  console.log(
    `${reference}: ${examples} examples, ${refused} refused; by what only prose states ${byProse.length} times, without a finding ${untold.length}`,
  );
  for (const { side, example, fact, keyword, value } of byProse)
    console.log(`  ${side} ${example}: ${keyword} of ${fact}, ${value}`);
  if (untold.length > 0) process.exitCode = 1;
}
