/** The scraper's contract of a whole reference, held against the oracle. */
import { join } from "node:path";
import { scrape } from "../../scraper/index.js";
import { defaultService } from "../../scraper/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { compare } from "./compare.js";
import { corpusFolder, readOracle } from "./corpus.js";
import type { Ledger } from "./ledger.js";

/** Scrapes a reference and compares. */
export async function measureReference(reference: string): Promise<Ledger> {
  const { documents } = await readDocuments([join(corpusFolder, reference)]);
  const { contract } = scrape(documents, defaultService(reference));
  return compare(await readOracle(reference), contract);
}
