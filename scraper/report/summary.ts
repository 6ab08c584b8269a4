/** What is reported of a reading beside the contract: how each document was read, and how much the overview covers. */
import { newestFirst } from "../openapi/names/content-order.js";
import type { Field } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { isContents, type Document } from "../source/document.js";
import type { Built } from "../openapi/build.js";
import type { DocumentedOperation } from "../operation/operation.js";
import type { Catalogue } from "../reference/catalogue.js";
import type { Contents } from "../reference/contents.js";
import type { ErrorCode } from "../reference/error-codes.js";
import { detectFormat } from "../page/detect.js";
import { templateName } from "../page/headings.js";
import type { OtherKind } from "../family/vocabulary.js";
import type { Format, Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";

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

/** A page, and what was taken from it. */
export interface ReadPage {
  readonly page: Page;
  readonly kind: "operation" | OtherKind;
  /** One a URI line of the page. */
  readonly operations: readonly DocumentedOperation[];
  readonly catalogue: Catalogue | null;
  readonly errorCodes: readonly ErrorCode[];
}

const unreadable = "could not be read";

/** Why nothing was taken from a page; null where something was. `isUsed` is true for pages of which operations made use. */
export function skipReason(
  { kind, operations, catalogue, errorCodes }: ReadPage,
  isUsed: boolean,
): string | null {
  if (kind === "operation" && operations.length === 0) return unreadable;
  const isTaken =
    isUsed ||
    kind === "operation" ||
    kind === "shared structures" ||
    kind === "permissions" ||
    catalogue !== null ||
    errorCodes.length > 0;
  if (isTaken) return null;
  return kind === "other"
    ? "documents no operation and lists no APIs"
    : `is a page of another kind (${kind})`;
}

/** What is to be said of the pages that nothing was taken from; what could not be read is an error of its own. */
export function skippedDocuments(
  pages: readonly { readonly page: Page; readonly skipped: string | null }[],
): readonly Finding[] {
  return pages.flatMap(({ page, skipped }) =>
    skipped === null || skipped === unreadable
      ? []
      : [finding("skipped-document", at(page.document, page.titleLine), `"${page.title}" ${skipped}`)],
  );
}

/** One summary a document, in their order. */
export function summaries(
  documents: readonly Document[],
  pages: readonly (ReadPage & { readonly skipped: string | null })[],
  contents: Contents,
  built: Built,
  vocabulary: Vocabulary,
): DocumentSummary[] {
  const byName = new Map(pages.map((each) => [each.page.document, each]));
  const listing = new Set([...contents.values()].map(({ document }) => document));
  const operations = new Map<string, string[]>();
  for (const { operation, operationId } of built.operations) {
    const ids = operations.get(operation.document);
    if (ids) ids.push(operationId);
    else operations.set(operation.document, [operationId]);
  }
  return documents.map((document): DocumentSummary => {
    const { name } = document;
    const read = byName.get(name);
    if (!read) return unpagedSummary(document, listing.has(document.name), vocabulary);
    const { page, kind, skipped } = read;
    return {
      name,
      format: page.format,
      kind,
      template: kind === "operation" ? templateName(page, vocabulary) : null,
      skipped,
      operations: operations.get(name) ?? [],
      fields: rowsOf([read]).length,
    };
  });
}

/** Of a document that is no page: a table of contents, or one that could not be read. */
function unpagedSummary({ name, text }: Document, isUsed: boolean, vocabulary: Vocabulary): DocumentSummary {
  const nothing = { name, template: null, operations: [], fields: 0 };
  if (!isContents(text, vocabulary.contents)) {
    return { ...nothing, format: detectFormat(text, vocabulary), kind: "other", skipped: unreadable };
  }
  const skipped = isUsed ? null : "is a table of contents that lists no page";
  return { ...nothing, format: "json", kind: "contents", skipped };
}

/** Rows of the tables of pages; a page of several URIs has them once. */
export function rowsOf(pages: readonly ReadPage[]): Field[] {
  const rows: Field[] = [];
  for (const { operations } of pages) {
    for (const table of operations[0]?.tables ?? []) for (const each of table.fields) rows.push(each);
  }
  return rows;
}

/** How much of the overviews is documented; null where there is none. */
export function coverageOf(catalogues: readonly Catalogue[], built: Built): Coverage | null {
  const [first] = catalogues;
  if (!first) return null;
  const operationIds = new Map(
    // Backwards: of several operations of a page the newest is the API.
    newestFirst(built.operations)
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
export function countFacts({ fields }: Built): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { fact, family } of fields.flatMap((field) => field.meaning.facts)) {
    if (fact.kind !== "unenforced" && fact.kind !== "unusable-pattern")
      counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
