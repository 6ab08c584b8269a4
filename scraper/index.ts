import { compareFindings, finding, type Finding } from "../contract/finding.js";
import { InputError } from "../contract/input-error.js";
import type { JsonObject } from "../contract/json.js";
import { buildContract, type Built } from "./openapi/document.js";
import { readOperations } from "./operation/index.js";
import { learnSchemas } from "./operation/learn.js";
import { Library } from "./operation/library.js";
import type { Context } from "./operation/nested.js";
import type { DocumentedOperation } from "./operation/operation.js";
import { readCatalogue, type Catalogue } from "./overview/catalogue.js";
import { isContents, readContents, reportMissing, type Contents } from "./overview/contents.js";
import { permissionKey, readPermissions, type Permissions } from "./overview/permissions.js";
import { readPage } from "./page/index.js";
import { templateName } from "./page/headings.js";
import { pageKind, type OtherKind } from "./page/kind.js";
import type { Format, Page } from "./page/page.js";
import type { Service } from "./service.js";
import { english } from "./vocabulary/english.js";

/** One file of the reference, decoded. `name` is what `x-source` and findings call it: the path below the folder that was read. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** How one document was read. */
export interface DocumentSummary {
  readonly name: string;
  readonly format: Format | "json";
  readonly kind: "operation" | "contents" | OtherKind;
  /** Name of the template that the headings of an operation page follow; null for other pages. */
  readonly template: string | null;
  /** Why nothing was taken from the page; null where something was. */
  readonly skipped: string | null;
  /** The operations that came from it, by operationId. */
  readonly operations: readonly string[];
  /** Rows of the tables that were read. */
  readonly fields: number;
}

/** How much of the overview's list of APIs the documents describe. */
export interface Coverage {
  readonly source: string;
  readonly categories: readonly {
    readonly name: string;
    readonly apis: number;
    /** Titles as the overview gives them, with the operation that documents each. */
    readonly documented: readonly { readonly title: string; readonly operationId: string }[];
  }[];
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
    /** Facts that were read from prose, by family. */
    readonly facts: Readonly<Record<string, number>>;
  };
}

/**
 * Reads the documents of a reference and builds its contract. Pure: the same documents give the same value.
 * `onProgress` hears how many pages were read.
 * @throws InputError where a document cannot be read, or where none of them documents an operation.
 */
export function scrape(
  documents: readonly Document[],
  service: Service,
  onProgress: (done: number, total: number) => void = () => undefined,
): Scraped {
  const findings: Finding[] = [];
  const contentsFiles = documents.filter(({ text }) => isContents(text));
  const contents = readContents(contentsFiles, findings);
  reportMissing(contents, documents, findings);
  const pages = documents
    .filter((each) => !contentsFiles.includes(each))
    .map(({ name, text }) => readPage(name, text));
  const context = { vocabulary: english, library: new Library(pages, english, findings), findings };
  learnSchemas(pages, context);
  const read = pages.map((page, index) => {
    onProgress(index, pages.length);
    return readDocument(page, context);
  });
  const permissions = readPermissions(
    read.flatMap(({ page, kind }) => (kind === "permissions" ? [page] : [])),
  );
  const operations = read.flatMap((each) => each.operations);
  const catalogues = read.flatMap(({ catalogue }) => (catalogue ? [catalogue] : []));
  if (operations.length === 0) refuse(documents, read);
  const built = buildContract(
    operations.map((each) => withPermissions(each, permissions)),
    { catalogues, contents },
    service,
    english,
    findings,
  );
  return {
    contract: built.contract,
    findings: findings.sort(compareFindings),
    documents: summaries(documents, read, contents, built),
    coverage: coverageOf(catalogues, built),
    counts: {
      operations: built.operations.length,
      schemas: built.schemas,
      fields: read.reduce((sum, each) => sum + fieldCount(each), 0),
      facts: countFacts(built),
    },
  };
}

/** @throws InputError, at the first page, unless there is no document at all. */
function refuse(documents: readonly Document[], read: readonly ReadDocument[]): void {
  const document = read[0]?.page.document ?? documents[0]?.name;
  if (document === undefined) return;
  const message =
    "no document has a section on a URI with tables of parameters, so there is no operation to read";
  throw new InputError(document, read[0]?.page.titleLine ?? 1, message);
}

interface ReadDocument {
  readonly page: Page;
  readonly kind: OtherKind;
  /** One a URI line of the page. */
  readonly operations: readonly DocumentedOperation[];
  readonly catalogue: Catalogue | null;
}

function readDocument(page: Page, context: Context): ReadDocument {
  const operations = readOperations(page, context);
  const kind = pageKind(page, english);
  const catalogue = operations.length === 0 && kind === "overview" ? readCatalogue(page, english) : null;
  const read = { page, kind, operations, catalogue };
  if (!isUsed(read)) {
    const message = `"${page.title}" ${skipReason(kind)}`;
    context.findings.push(finding("skipped-document", `${page.document}:${page.titleLine}`, message));
  }
  return read;
}

/** True if something of the contract comes from the page. */
function isUsed({ kind, operations, catalogue }: ReadDocument): boolean {
  return (
    operations.length > 0 || catalogue !== null || kind === "shared structures" || kind === "permissions"
  );
}

/** One summary a document, in their order. */
function summaries(
  documents: readonly Document[],
  pages: readonly ReadDocument[],
  contents: Contents,
  built: Built,
): DocumentSummary[] {
  const byName = new Map(pages.map((each) => [each.page.document, each]));
  const listing = new Set([...contents.values()].map(({ document }) => document));
  return documents.map(({ name }) => {
    const read = byName.get(name);
    return read ? pageSummary(read, built) : contentsSummary(name, listing.has(name));
  });
}

function pageSummary(read: ReadDocument, built: Built): DocumentSummary {
  const { page, kind, operations } = read;
  const own = built.operations.filter((each) => each.operation.document === page.document);
  return {
    name: page.document,
    format: page.format,
    kind: operations.length > 0 ? "operation" : kind,
    template: operations.length > 0 ? templateName(page, english) : null,
    skipped: isUsed(read) ? null : skipReason(kind),
    operations: own.map(({ operationId }) => operationId),
    fields: fieldCount(read),
  };
}

function contentsSummary(name: string, isUsed: boolean): DocumentSummary {
  const skipped = isUsed ? null : "is a table of contents that lists no page";
  return { name, format: "json", kind: "contents", template: null, skipped, operations: [], fields: 0 };
}

function skipReason(kind: OtherKind): string {
  return kind === "other"
    ? "documents no operation and lists no APIs"
    : `is a page of another kind (${kind})`;
}

/** An operation with the actions that its own page or a permission page names. */
function withPermissions(operation: DocumentedOperation, permissions: Permissions): DocumentedOperation {
  const listed = permissions.get(permissionKey(operation.method, operation.path)) ?? [];
  return listed.length === 0
    ? operation
    : { ...operation, permissions: [...new Set([...operation.permissions, ...listed])] };
}

/** Rows of a page's tables; a page of several URIs has them once. */
function fieldCount({ operations }: ReadDocument): number {
  return (operations[0]?.tables ?? []).reduce((sum, table) => sum + table.fields.length, 0);
}

function coverageOf(catalogues: readonly Catalogue[], built: Built): Coverage | null {
  const [first] = catalogues;
  if (!first) return null;
  const operationIds = new Map(
    // Backwards: of several operations of a page the first is the API.
    built.operations
      .toReversed()
      .flatMap(({ operationId, listings }) => listings.map(({ api }) => [api, operationId] as const)),
  );
  return {
    source: first.document,
    categories: catalogues.flatMap(({ categories }) =>
      categories.map(({ name, apis }) => ({
        name,
        apis: apis.length,
        documented: apis.flatMap((api) => {
          const operationId = operationIds.get(api);
          return operationId === undefined ? [] : [{ title: api.title, operationId }];
        }),
      })),
    ),
  };
}

/** Facts that a schema can hold, by family. */
function countFacts({ fields }: Built): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { fact, family } of fields.flatMap((field) => field.meaning.facts)) {
    if (fact.kind !== "unenforced") counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
