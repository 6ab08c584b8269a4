/** The scraper's contract of a whole reference, held against the oracle. */
import { judgeExamples } from "../../contract/examples/judge.js";
import { requestFacts, type RequestFacts } from "../../contract/examples/request-facts.js";
import { scrape } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { compare } from "./compare.js";
import { readOracle, referenceFolder } from "./corpus.js";
import type { Ledger } from "./ledger.js";

export interface Measured {
  readonly ledger: Ledger;
  /** How many facts of requests there are, and how many of them the reference's own examples contradict. */
  readonly requests: RequestFacts;
}

/** Scrapes a reference, compares it with the oracle, and holds it against its own examples. */
export async function measureReference(reference: string): Promise<Measured> {
  const { documents } = await readDocuments([referenceFolder(reference)]);
  const { contract } = scrape(documents, defaultService(reference));
  return {
    ledger: compare(await readOracle(reference), contract),
    requests: requestFacts(contract, judgeExamples(contract)),
  };
}
