import { InputError } from "../core/base/input-error.js";
import { at } from "../core/base/source.js";
import { finding, type Finding } from "../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../core/findings/with-findings.js";
import type { Vocabulary } from "./family/vocabulary.js";
import type { Context } from "./nesting/context.js";
import type { DocumentedOperation } from "./operation/operation.js";
import { readOperations } from "./operation/read-operations.js";
import { readPage } from "./page/index.js";
import { cutOffs } from "./page/cut-off.js";
import type { Page } from "./page/page.js";
import { readCatalogue } from "./reference/catalogue.js";
import { missingDocuments, readContents, type Contents } from "./reference/contents.js";
import { readErrorCodes } from "./reference/error-codes.js";
import { describedCredentials, type DocumentedCredential } from "./reference/credentials.js";
import { brokenReferences } from "./reference/links.js";
import { pageKind } from "./reference/page-kind.js";
import { permissionKey, readPermissions, type Permissions } from "./reference/permissions.js";
import { Reference } from "./reference/reference.js";
import { skippedDocuments, skipReason, type ReadPage } from "./report/summary.js";
import { isContents, type Document } from "./source/document.js";

/** What the documents of a reference say, page by page. */
export interface ReadReference {
  readonly pages: readonly (ReadPage & { readonly skipped: string | null })[];
  readonly contents: Contents;
  /** The operations of all pages, each with the actions that any page names for it. */
  readonly operations: readonly DocumentedOperation[];
  /** How the reference says that all operations know their caller. */
  readonly credentials: readonly DocumentedCredential[];
}

/**
 * Reads the documents of a reference: pages and tables of contents.
 * @param onPage hears how many pages were read
 */
export function readReference(
  documents: readonly Document[],
  vocabulary: Vocabulary,
  onPage: (done: number, total: number) => void,
): WithFindings<ReadReference> {
  const isListing = new Map(
    documents.map((document) => [document, isContents(document.text, vocabulary.contents)]),
  );
  const contents = readContents(
    documents.filter((document) => isListing.get(document)),
    vocabulary.contents,
  );
  const opened = gathered(
    documents
      .filter((document) => !isListing.get(document))
      .map((document) => openPage(document, vocabulary)),
  );
  const pages = opened.value.filter((page) => page !== null);
  const reference = new Reference(pages, vocabulary);
  const operations = gathered(
    readOperations(pages, { vocabulary, reference }, (done) => {
      onPage(done, pages.length);
    }),
  );
  const used = new Set(operations.value.flat().flatMap(({ elsewhere }) => elsewhere));
  const taken = gathered(
    pages.map((page, index) => takeFrom(page, operations.value[index] ?? [], { vocabulary, reference })),
  );
  const read = taken.value.map((each) => ({
    ...each,
    skipped: skipReason(each, used.has(each.page.document)),
  }));
  const texts = new Map(documents.map(({ name, text }) => [name, text]));
  const value = {
    pages: read,
    contents: contents.value,
    operations: withAllPermissions(read, vocabulary),
    credentials: describedCredentials(
      pages.filter((page) => !reference.isOperation(page)),
      vocabulary,
    ),
  };
  return withFindings(value, [
    ...contents.findings,
    ...missingDocuments(contents.value, documents),
    ...opened.findings,
    ...operations.findings,
    ...taken.findings,
    ...sharedFaults(pages, used, reference),
    ...skippedDocuments(read),
    ...brokenReferences({ pages, texts, contents: contents.value }, vocabulary),
  ]);
}

/** The page of a document; null, with an error, for one that cannot be read, so that the others still are. */
function openPage({ name, text }: Document, vocabulary: Vocabulary): WithFindings<Page | null> {
  try {
    return withFindings(readPage(name, text, vocabulary));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return withFindings(null, [finding("unread-page", at(name, error.line ?? 1), error.reason)]);
  }
}

function takeFrom(
  page: Page,
  operations: readonly DocumentedOperation[],
  { vocabulary, reference }: Context,
): WithFindings<ReadPage> {
  const isOperation = operations.length > 0 || reference.isOperation(page);
  const kind = isOperation ? "operation" : pageKind(page, vocabulary);
  const catalogue = kind === "overview" ? readCatalogue(page, vocabulary) : null;
  const { value: errorCodes, findings } =
    kind === "error codes" ? readErrorCodes(page, vocabulary) : withFindings([]);
  const cut = isOperation || kind === "other" ? cutOffs(page, vocabulary) : [];
  return withFindings({ page, kind, operations, catalogue, errorCodes }, [...findings, ...cut]);
}

/** What is to be said of the tables of pages that operations share; those of an operation's page are its own to report. */
function sharedFaults(
  pages: readonly Page[],
  used: ReadonlySet<string>,
  reference: Reference,
): readonly Finding[] {
  return pages
    .filter((page) => used.has(page.document) && !reference.isOperation(page))
    .flatMap(({ document }) => reference.tables(document).findings);
}

/** The operations of all pages, with the actions that permission pages name. */
function withAllPermissions(
  pages: readonly ReadPage[],
  vocabulary: Vocabulary,
): readonly DocumentedOperation[] {
  const permissions = readPermissions(
    pages.flatMap(({ page, kind }) => (kind === "permissions" ? [page] : [])),
    vocabulary,
  );
  return pages.flatMap(({ operations }) => operations).map((each) => withPermissions(each, permissions));
}

/** An operation with the actions that its own page or a permission page names. */
function withPermissions(operation: DocumentedOperation, permissions: Permissions): DocumentedOperation {
  const listed = permissions.get(permissionKey(operation.method, operation.path)) ?? [];
  return listed.length === 0
    ? operation
    : { ...operation, permissions: [...new Set([...operation.permissions, ...listed])] };
}
