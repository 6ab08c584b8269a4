import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { normalTitle, type Api, type Catalogue, type Category } from "../../reference/catalogue.js";
import { LinkIndex } from "../../reference/link-index.js";
import type { Setting } from "../../service/service.js";

/** An API of an overview. */
export interface Listing {
  readonly category: Category;
  readonly api: Api;
  /** The overview, and the row of it. */
  readonly document: string;
  readonly source: string;
  /** Place in the order of all overviews. */
  readonly order: number;
}

/**
 * The APIs that overviews list. An API that links to a page with an operation is that page's; any other is found by its
 * title, or by an alias of it.
 */
export class Listings {
  readonly #byDocument = new Map<string, Listing[]>();
  readonly #byTitle = new Map<string, Listing>();
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(
    catalogues: readonly Catalogue[],
    operations: readonly DocumentedOperation[],
    aliases: readonly Setting[],
  ) {
    const documents = new LinkIndex(operations.map(({ document }) => [document, document] as const));
    this.#aliases = new Map(aliases.map(({ of, value }) => [normalTitle(of), normalTitle(value)]));
    for (const listing of listingsOf(catalogues)) {
      const { target, title } = listing.api;
      const document = target === null ? undefined : documents.follow(target, listing.document);
      if (document !== undefined)
        this.#byDocument.set(document, [...(this.#byDocument.get(document) ?? []), listing]);
      else if (!this.#byTitle.has(normalTitle(title))) this.#byTitle.set(normalTitle(title), listing);
    }
  }

  /** The APIs that an operation is; none where no overview lists it. */
  of({ document, title }: DocumentedOperation): readonly Listing[] {
    const linked = this.#byDocument.get(document);
    if (linked) return linked;
    const own = normalTitle(title);
    const named = this.#byTitle.get(own) ?? this.#byTitle.get(this.#aliases.get(own) ?? "");
    return named ? [named] : [];
  }
}

function listingsOf(catalogues: readonly Catalogue[]): Listing[] {
  const apis = catalogues.flatMap(({ document, categories }) =>
    categories.flatMap((category) =>
      category.apis.map((api) => ({ category, api, document, source: at(document, api.line) })),
    ),
  );
  return apis.map((each, order) => ({ ...each, order }));
}

/** An operation with the APIs that it is, and the chapter that it stands in, if any is known. */
export interface ListedOperation {
  readonly operation: DocumentedOperation;
  readonly listings: readonly Listing[];
  readonly chapter: string | null;
}

/** Findings, once a page, about the operations that no overview lists although one should, and those that it calls otherwise. */
export function listingFindings(
  operations: readonly ListedOperation[],
  catalogues: readonly Catalogue[],
): Finding[] {
  const findings: Finding[] = [];
  const overviewOf = coverage(operations, catalogues);
  const pages = new Map(operations.map((each) => [each.operation.document, each]));
  for (const { operation, listings, chapter } of pages.values()) {
    const source = at(operation.document, operation.titleLine);
    const overview = overviewOf(chapter);
    const [listing] = listings;
    if (!listing && overview !== null) {
      const message = `${overview} lists no API called "${operation.title}"`;
      findings.push(finding("unlisted-operation", source, message));
    } else if (listing && isOtherwise(listings, operation)) {
      const message = `"${listing.api.title}" is the title in the overview (${listing.source}), "${operation.title}" that of the page`;
      findings.push(finding("conflicting-titles", source, message));
    }
  }
  return findings;
}

function isOtherwise(listings: readonly Listing[], { title }: DocumentedOperation): boolean {
  return listings.every(({ api }) => api.target !== null && normalTitle(api.title) !== normalTitle(title));
}

/**
 * The overview that should list an operation of a chapter; null where none says anything about it. Overviews with links
 * cover the chapters of which they list pages or have the name; those of a dump, which has lost its links, cover all.
 */
function coverage(
  operations: readonly ListedOperation[],
  catalogues: readonly Catalogue[],
): (chapter: string | null) => string | null {
  const first = catalogues[0]?.document ?? null;
  const covered = new Map<string, string>();
  let linked = false;
  for (const { document, categories } of catalogues) {
    for (const { name, apis } of categories) {
      covered.set(normalTitle(name), document);
      linked ||= apis.some(({ target }) => target !== null);
    }
  }
  for (const { listings, chapter } of operations) {
    for (const { document } of listings) if (chapter !== null) covered.set(normalTitle(chapter), document);
  }
  return (chapter) => (chapter === null || !linked ? first : (covered.get(normalTitle(chapter)) ?? null));
}

/** Findings about the aliases that name no page, and those that name no API. */
export function unusedAliases(
  aliases: readonly Setting[],
  operations: readonly DocumentedOperation[],
  catalogues: readonly Catalogue[],
): Finding[] {
  const findings: Finding[] = [];
  const titles = new Set(operations.map(({ title }) => normalTitle(title)));
  const apis = new Set(listingsOf(catalogues).map(({ api }) => normalTitle(api.title)));
  for (const { of, value, source } of aliases) {
    const fault = !titles.has(normalTitle(of))
      ? `no page of an operation has the title "${of}"`
      : !apis.has(normalTitle(value))
        ? `no overview lists an API called "${value}"`
        : null;
    if (fault !== null) findings.push(finding("unused-setting", source, `aliases: ${fault}`));
  }
  return findings;
}
