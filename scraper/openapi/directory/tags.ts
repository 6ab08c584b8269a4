import { at } from "../../../core/base/source.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { Catalogue, Category } from "../../reference/catalogue.js";
import type { Contents } from "../../reference/contents.js";
import { documentKey } from "../../reference/document-key.js";
import type { Setting } from "../../service/service.js";
import { chaptersOf, type Chapter } from "./chapters.js";
import { listingFindings, Listings, unusedAliases, type Listing } from "./listings.js";
import type { Schema } from "../schema.js";

/** What the reference says of where operations belong. */
export interface Directory {
  readonly catalogues: readonly Catalogue[];
  readonly contents: Contents;
}

/** An operation with its place in the reference. */
export interface Placed {
  readonly operation: DocumentedOperation;
  /** The APIs of overviews that it is. */
  readonly listings: readonly Listing[];
  readonly tag: Tag | null;
}

export interface Tag {
  readonly name: string;
  readonly description: string;
  /** Where the contents have the chapter; null for any other tag. */
  readonly source: string | null;
}

/**
 * Operations in the order in which the reference has them, each with its tag. With contents the tag is the chapter, in their
 * order; without, the category of the overview, in its order. What neither has follows, by chapter.
 */
export function placeOperations(
  operations: readonly DocumentedOperation[],
  { catalogues, contents }: Directory,
  aliases: readonly Setting[],
): WithFindings<readonly Placed[]> {
  const listings = new Listings(catalogues, operations, aliases);
  const chapters = chaptersOf(operations, contents);
  const listed = operations.map((operation) => {
    const chapter = chapters.get(operation) ?? null;
    return { operation, listings: listings.of(operation), chapter };
  });
  const reported = listingFindings(
    listed.map((each) => ({ ...each, chapter: each.chapter?.name ?? null })),
    catalogues,
  );
  const placed = listed.map(({ operation, chapter, listings: found }) => ({
    operation,
    listings: found,
    tag: tagOf(chapter, found, contents),
    chapterOrder: chapter?.entry?.order ?? last,
    pageOrder: contents.get(documentKey(operation.document))?.order ?? last,
    apiOrder: found[0]?.order ?? last,
  }));
  placed.sort(
    (a, b) => a.chapterOrder - b.chapterOrder || a.pageOrder - b.pageOrder || a.apiOrder - b.apiOrder,
  );
  return withFindings(groupByTag(placed), [...reported, ...unusedAliases(aliases, operations, catalogues)]);
}

/** Behind everything that has a place. */
const last = Number.MAX_SAFE_INTEGER;

function tagOf(chapter: Chapter | null, listings: readonly Listing[], contents: Contents): Tag | null {
  const [listing] = listings;
  const byChapter = chapter ? chapterTag(chapter) : null;
  const byCategory = listing ? categoryTag(listing.category) : null;
  return contents.size > 0 ? (byChapter ?? byCategory) : (byCategory ?? byChapter);
}

function chapterTag({ name, entry }: Chapter): Tag {
  const within = entry?.parent ? `, in "${entry.parent.title}"` : "";
  return {
    name,
    description: `A chapter of the reference${within}.`,
    source: entry === null ? null : at(entry.document, entry.line),
  };
}

/** An overview gives its categories names only. */
function categoryTag({ name, apis }: Category): Tag {
  const description = `${apis.length} ${apis.length === 1 ? "API" : "APIs"} in the overview of the reference.`;
  return { name, description, source: null };
}

/** What has one tag stands together, where the first of it stands. */
function groupByTag(placed: readonly Placed[]): Placed[] {
  const groups = new Map<string | null, Placed[]>();
  for (const each of placed) {
    const name = each.tag?.name ?? null;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups.values()].flat();
}

/** The Tag Objects of operations, in their order. */
export function tagObjects(placed: readonly Placed[]): Schema[] {
  const tags = new Map(placed.flatMap(({ tag }) => (tag ? [[tag.name, tag] as const] : [])));
  return [...tags.values()].map(({ name, description, source }) => ({
    name,
    description,
    ...(source === null ? {} : { "x-source": source }),
  }));
}
