import { compareFindings, finding, type Finding } from "../core/findings/finding.js";
import { withFindings } from "../core/findings/with-findings.js";
import type { JsonObject } from "../core/base/json.js";
import { at, compareText } from "../core/base/source.js";
import type { Contenders } from "./openapi/names/contenders.js";
import { noNames, type NamesLock } from "./openapi/names/names-lock.js";
import { vocabularyFor } from "./family/vocabularies.js";
import type { Vocabulary } from "./family/vocabulary.js";
import { buildContract, type Built } from "./openapi/build.js";
import type { Provenance } from "./openapi/provenance.js";
import type { DocumentedOperation } from "./operation/operation.js";
import { selectContent } from "./page/select.js";
import { readReference, type ReadReference } from "./read-reference.js";
import { countOutcomes, type FieldOutcomes } from "./report/outcomes.js";
import { noOperation } from "./report/refusal.js";
import {
  countFacts,
  coverageOf,
  rowsOf,
  summaries,
  type Coverage,
  type DocumentSummary,
} from "./report/summary.js";
import type { Catalogue } from "./reference/catalogue.js";
import type { ErrorCode } from "./reference/error-codes.js";
import type { Service } from "./service/service.js";
import type { Document } from "./source/document.js";

export type { Document } from "./source/document.js";

export interface Scraped {
  /** An OpenAPI 3.1 document, in the order in which it is to be written. */
  readonly contract: JsonObject;
  /** Why the contract says what it says. */
  readonly provenance: Provenance;
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentSummary[];
  /** Null where no document is an overview. */
  readonly coverage: Coverage | null;
  readonly counts: {
    readonly operations: number;
    readonly schemas: number;
    readonly fields: number;
    /** All of the fields, by what became of them. */
    readonly outcomes: FieldOutcomes;
    readonly errorCodes: number;
    /** Facts that were read from prose, by family. */
    readonly facts: Readonly<Record<string, number>>;
  };
  /** What operations and schemas are called, for the next run to keep. */
  readonly names: NamesLock;
  /** Which documents want which names. */
  readonly contenders: Contenders;
}

export interface ScrapeOptions {
  /** The names of the last run, which stay. */
  readonly names?: NamesLock;
  /** Hears how many pages were read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The words of the documents, where neither the service nor they are to tell. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Reads the documents of a reference and builds its contract. Pure: the same documents, in whatever order, give the same value.
 * @throws InputError where a document cannot be read, or where none of them documents an operation.
 */
export function scrape(
  documents: readonly Document[],
  service: Service,
  { names = noNames, onProgress = () => undefined, vocabulary: given }: ScrapeOptions = {},
): Scraped {
  const sorted = documents.toSorted((a, b) => compareText(a.name, b.name));
  const vocabulary =
    given ??
    vocabularyFor(
      sorted.map(({ text }) => text),
      service.language,
    );
  const selected = service.pages ? selectContent(sorted, service.pages, vocabulary) : withFindings(sorted);
  const { value: read, findings } = readReference(selected.value, vocabulary, onProgress);
  if (read.operations.length === 0) refuse(sorted, read, findings, vocabulary);
  const { contents, operations } = read;
  const { value: built, findings: own } = buildContract(
    operations,
    {
      catalogues: cataloguesOf(read),
      contents,
      errorCodes: errorCodesOf(read),
      credentials: read.credentials,
    },
    service,
    vocabulary,
    names,
  );
  return {
    ...summarize(sorted, read, built, vocabulary),
    findings: [...selected.findings, ...findings, ...own, ...unreadProse(operations, vocabulary)].sort(
      compareFindings,
    ),
  };
}

/** One finding for all of a reference whose language has no phrases. */
function unreadProse(
  [first]: readonly DocumentedOperation[],
  { language, phrases }: Vocabulary,
): readonly Finding[] {
  if (phrases !== null || first === undefined) return [];
  const message = `descriptions are in a language whose sentences are not read (${language}): what only they state is in no keyword`;
  return [finding("unread-language", at(first.document, first.line), message)];
}

/** The contract, with what a reading is to be judged by. */
function summarize(
  documents: readonly Document[],
  read: ReadReference,
  built: Built,
  vocabulary: Vocabulary,
): Omit<Scraped, "findings"> {
  const rows = rowsOf(read.pages);
  return {
    contract: built.contract,
    provenance: built.provenance,
    documents: summaries(documents, read.pages, read.contents, built, vocabulary),
    coverage: coverageOf(cataloguesOf(read), built),
    counts: {
      operations: built.operations.length,
      schemas: built.schemas,
      fields: rows.length,
      outcomes: countOutcomes(rows, built.fields),
      errorCodes: errorCodesOf(read).length,
      facts: countFacts(built),
    },
    names: built.names,
    contenders: built.contenders,
  };
}

function cataloguesOf({ pages }: ReadReference): readonly Catalogue[] {
  return pages.flatMap(({ catalogue }) => (catalogue ? [catalogue] : []));
}

function errorCodesOf({ pages }: ReadReference): readonly ErrorCode[] {
  return pages.flatMap(({ errorCodes }) => errorCodes);
}

/** @throws InputError, with what was looked for and what was found, unless there is no document at all. */
function refuse(
  documents: readonly Document[],
  { pages }: ReadReference,
  findings: readonly Finding[],
  vocabulary: Vocabulary,
): void {
  const opened = pages.map(({ page }) => page);
  const refusal = noOperation(documents, opened, findings, vocabulary);
  if (refusal) throw refusal;
}
