/** The scraper's contract of a whole reference, held against the oracle. */
import { judgeExamples } from "../../contract/examples/judge.js";
import { requestFacts, type RequestFacts } from "../../contract/examples/request-facts.js";
import { scrape } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import type { Finding } from "../../core/findings/finding.js";
import { compare } from "./compare.js";
import { readOraclePage } from "../oracle/page.js";
import { compareAnswers, type AnswerFigures } from "./answers.js";
import { readHtml, referenceFolder } from "./corpus.js";
import type { Ledger } from "./ledger.js";

export interface Measured {
  readonly ledger: Ledger;
  /** How many facts of requests there are, and how many of them the reference's own examples contradict. */
  readonly requests: RequestFacts;
  readonly answers: AnswerFigures;
  /** Findings of objects without fields, of tables that were not read, and of refused pages: each has to be explained. */
  readonly toExplain: readonly Finding[];
}

const explained: readonly string[] = ["unresolved-object", "unread-table", "unreferenced-table"];

/** Scrapes a reference, compares it with the oracle, and holds it against its own examples. */
export async function measureReference(reference: string): Promise<Measured> {
  const { documents } = await readDocuments([referenceFolder(reference)]);
  const { contract, findings } = scrape(documents, defaultService(reference));
  const html = await readHtml(reference);
  const pages = html.map(({ name, text }) => readOraclePage(name, text));
  return {
    ledger: compare(pages, contract),
    requests: requestFacts(contract, judgeExamples(contract)),
    answers: compareAnswers(html, pages, contract),
    toExplain: findings.filter(({ rule, severity }) => severity === "error" || explained.includes(rule)),
  };
}
