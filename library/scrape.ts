/** Documents → contract. */
import type { WithFindings } from "../core/findings/with-findings.js";
import type { NamesLock } from "../scraper/openapi/names/names-lock.js";
import type { Document, Scraped } from "../scraper/scrape.js";
import type { Service } from "../scraper/service/service.js";

export type { Document } from "../scraper/scrape.js";
export type { Coverage, DocumentSummary } from "../scraper/report/summary.js";
export type { FieldOutcomes } from "../scraper/report/outcomes.js";

/** A contract, and what is to report of the documents beside it. */
export type ScrapedReference = Omit<Scraped, "findings">;

export interface ScrapeOptions {
  /** The names of the last run, which stay. */
  readonly names?: NamesLock;
  /** Called with how many of the pages have been read, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the documents of a reference and builds its OpenAPI 3.1 contract. The same documents, in whatever order, give the same value.
 * @returns the contract with a summary of each document, and everything a person should know, sorted by document and line.
 * @throws InputError where a document cannot be read, or where none of them documents an operation.
 */
export async function scrape(
  documents: readonly Document[],
  service: Service,
  options: ScrapeOptions = {},
): Promise<WithFindings<ScrapedReference>> {
  const scraper = await import("../scraper/scrape.js");
  const { findings, ...value } = scraper.scrape(documents, service, options);
  return { value, findings };
}
