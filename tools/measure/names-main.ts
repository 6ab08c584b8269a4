/**
 * Do names stay on whole references? Exits 1 where documents in another order say something else or make another package, or where a
 * page that is left out renames what it has nothing to do with.
 *
 *   node run-source.js tools/measure/names-main.ts [--orders | --pages] [reference …]
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../generator/index.js";
import { noNames } from "../../scraper/openapi/names/names-lock.js";
import { scrape, type Scraped } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { corpusFolder } from "./corpus.js";
import { randomNumbers, shuffled } from "../base/random.js";
import { bytesOf, withoutDocument, type Renamed } from "./names.js";

const seeds = 20;
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const inOrders = wanted.length > 0 ? wanted : ["modelarts-2022-04", "modelarts-2022-05", "ecs-2022-05"];
const byPages = wanted.length > 0 ? wanted : ["ecs-2022-05"];
const service = defaultService("reference");

if (!args.includes("--pages")) for (const reference of inOrders) await measure(reference, orders);
if (!args.includes("--orders")) for (const reference of byPages) await measure(reference, pages);

async function measure(reference: string, run: (folder: string) => Promise<boolean>): Promise<void> {
  const folder = join(corpusFolder, reference);
  if (!existsSync(folder)) console.log(`${reference}: skipped, not in ${corpusFolder} (set DOCS2SDK_CORPUS)`);
  else if (!(await run(folder))) process.exitCode = 1;
}

/** The documents in reverse and in seeded orders: contract, findings and lock; of the first orders the package too. */
async function orders(folder: string): Promise<boolean> {
  const { documents } = await readDocuments([folder]);
  const full = scrape(documents, service);
  const bytes = bytesOf(full);
  const packaged = await packageBytes(full);
  const others = [
    documents.toReversed(),
    ...Array.from({ length: seeds }, (_, seed) => shuffled(documents, randomNumbers(seed))),
  ];
  let different = 0;
  let packages = 0;
  for (const other of others) {
    const scraped = scrape(other, service);
    if (bytesOf(scraped) !== bytes) different += 1;
    if ((await packageBytes(scraped)) !== packaged) packages += 1;
  }
  console.log(
    `${folder}: ${others.length} other orders of ${documents.length} documents, ${different} give other bytes`,
  );
  console.log(`  packages of them (${packaged.length} characters each): ${packages} have other bytes`);
  return different + packages === 0;
}

async function packageBytes({ contract }: Scraped): Promise<string> {
  const { files } = await generate(contract, { packageName: "reference" });
  return JSON.stringify(files);
}

/** Every document left out, with the names of the full run and without them. */
async function pages(folder: string): Promise<boolean> {
  const { documents } = await readDocuments([folder]);
  const full = scrape(documents, service);
  const kept: Renamed[] = [];
  const free: Renamed[] = [];
  for (const { name } of documents) {
    kept.push(...withoutDocument(documents, name, full, service, full.names));
    free.push(...withoutDocument(documents, name, full, service, noNames));
  }
  const wrong = [...kept, ...free.filter(({ contended }) => !contended)];
  const trials = new Set(free.map(({ document }) => document)).size;
  console.log(`${folder}: each of ${documents.length} documents left out`);
  console.log(`  with the names of the full run     ${kept.length} names change`);
  console.log(`  without them                       ${free.length} names change, in ${trials} trials`);
  console.log(`  of these, not wanted by that page  ${free.filter(({ contended }) => !contended).length}`);
  for (const one of wrong) console.log(`  ${one.document}: ${one.before} → ${one.after} at ${one.place}`);
  return wrong.length === 0;
}
