import { compareText } from "../core/base/source.js";
import { compareFindings, type Finding } from "../core/findings/finding.js";
import { InputError } from "../core/base/input-error.js";
import type { JsonObject } from "../core/base/json.js";
import { buildContract, type Grounds } from "./openapi/build.js";
import { readOperations } from "./operation/read-operations.js";
import { learnSchemas } from "./operation/learn.js";
import { Library } from "./reference/reference.js";
import type { Context } from "./nesting/nesting.js";
import type { DocumentedOperation } from "./operation/operation.js";
import { readCatalogue } from "./reference/catalogue.js";
import { isContents, readContents, reportMissing } from "./reference/contents.js";
import { reportBrokenReferences } from "./reference/links.js";
import type { Contenders } from "./openapi/names/contenders.js";
import { noNames, type NamesLock } from "./openapi/names/names-lock.js";
import { readErrorCodes } from "./reference/error-codes.js";
import { permissionKey, readPermissions, type Permissions } from "./reference/permissions.js";
import { readPage } from "./page/index.js";
import { countOutcomes, type FieldOutcomes } from "./report/outcomes.js";
import { pageKind } from "./reference/page-kind.js";
import type { Page } from "./page/page.js";
import type { Service } from "./service/service.js";
import {
  countFacts,
  coverageOf,
  rowsOf,
  reportSkipped,
  skipReason,
  summaries,
  type Coverage,
  type DocumentSummary,
  type ReadPage,
} from "./report/summary.js";
import { defaultVocabulary } from "./family/default.js";
import type { Vocabulary } from "./family/vocabulary.js";

/** One file of the reference, decoded. `name` is what `x-source` and findings call it: the path below the folder that was read. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

export interface Scraped {
  /** An OpenAPI 3.1 document, in the order in which it is to be written. */
  readonly contract: JsonObject;
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
  /** The words of the documents. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Reads the documents of a reference and builds its contract. Pure: the same documents, in whatever order, give the same value.
 * @throws InputError where a document cannot be read, or where none of them documents an operation.
 */
export function scrape(
  documents: readonly Document[],
  service: Service,
  options: ScrapeOptions = {},
): Scraped {
  return scrapeWithGrounds(documents, service, options).scraped;
}

/** As {@link scrape}, with what the contract was made from, for those who want to know why it says what it says. */
export function scrapeWithGrounds(
  unordered: readonly Document[],
  service: Service,
  { names = noNames, onProgress = () => undefined, vocabulary = defaultVocabulary }: ScrapeOptions = {},
): { readonly scraped: Scraped; readonly grounds: Grounds } {
  const documents = unordered.toSorted((a, b) => compareText(a.name, b.name));
  const findings: Finding[] = [];
  const contentsFiles = new Set(documents.filter(({ text }) => isContents(text)));
  const contents = readContents([...contentsFiles], findings);
  reportMissing(contents, documents, findings);
  const pages = documents
    .filter((document) => !contentsFiles.has(document))
    .map(({ name, text }) => readPage(name, text, vocabulary));
  const library = new Library(pages, vocabulary, findings);
  const context = { vocabulary, library, findings };
  learnSchemas(pages, context);
  const taken = pages.map((page, index) => {
    onProgress(index, pages.length);
    return takeFrom(page, context);
  });
  // Only now is it known whose statuses the operations point to.
  const read = taken.map((each) => ({
    ...each,
    skipped: skipReason(each, (page) => library.describesStatuses(page)),
  }));
  reportSkipped(read, findings);
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  reportBrokenReferences({ pages, texts, contents }, vocabulary, findings);
  const permissions = readPermissions(
    read.flatMap(({ page, kind }) => (kind === "permissions" ? [page] : [])),
    vocabulary,
  );
  const operations = read.flatMap((each) => each.operations);
  const catalogues = read.flatMap(({ catalogue }) => (catalogue ? [catalogue] : []));
  const errorCodes = read.flatMap((each) => each.errorCodes);
  const rows = rowsOf(read);
  if (operations.length === 0) refuse(documents, read);
  const built = buildContract(
    operations.map((each) => withPermissions(each, permissions)),
    { catalogues, contents, errorCodes },
    service,
    vocabulary,
    names,
    findings,
  );
  const scraped: Scraped = {
    contract: built.contract,
    findings: findings.sort(compareFindings),
    documents: summaries(documents, read, contents, built, vocabulary),
    coverage: coverageOf(catalogues, built),
    counts: {
      operations: built.operations.length,
      schemas: built.schemas,
      fields: rows.length,
      outcomes: countOutcomes(rows, built.fields),
      errorCodes: errorCodes.length,
      facts: countFacts(built),
    },
    names: built.names,
    contenders: built.contenders,
  };
  return { scraped, grounds: built.grounds };
}

/** @throws InputError, at the first page, unless there is no document at all. */
function refuse(documents: readonly Document[], read: readonly ReadPage[]): void {
  const document = read[0]?.page.document ?? documents[0]?.name;
  if (document === undefined) return;
  const message =
    "no document has a section on a URI with tables of parameters, so there is no operation to read";
  throw new InputError(document, read[0]?.page.titleLine ?? 1, message);
}

function takeFrom(page: Page, context: Context): ReadPage {
  const operations = readOperations(page, context);
  const kind = operations.length > 0 ? "operation" : pageKind(page, context.vocabulary);
  const catalogue = kind === "overview" ? readCatalogue(page, context.vocabulary) : null;
  const errorCodes = kind === "error codes" ? readErrorCodes(page, context.vocabulary, context.findings) : [];
  return { page, kind, operations, catalogue, errorCodes };
}

/** An operation with the actions that its own page or a permission page names. */
function withPermissions(operation: DocumentedOperation, permissions: Permissions): DocumentedOperation {
  const listed = permissions.get(permissionKey(operation.method, operation.path)) ?? [];
  return listed.length === 0
    ? operation
    : { ...operation, permissions: [...new Set([...operation.permissions, ...listed])] };
}
