import { linkTargets } from "../page/links.js";
import { flatten, type Block, type Page, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readStatusTable, type StatusRow } from "./statuses.js";
import { readUnframedStatuses } from "./unframed-statuses.js";

/** A page that tells what statuses mean, for operations whose own pages do not. */
export interface StatusPage {
  readonly document: string;
  readonly title: string;
  readonly rows: readonly StatusRow[];
}

/** A status page as a section comes to it: by its words or a link, or because there is no other. */
export interface FoundStatusPage extends StatusPage {
  readonly isPointedTo: boolean;
}

/** The status pages among those of a reference that document no operation; the longest title first: one may stand in another. */
export function statusPages(pages: readonly Page[], vocabulary: Vocabulary): readonly StatusPage[] {
  return pages
    .map((page) => ({ document: page.document, title: page.title, rows: readRows(page, vocabulary) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.title.length - a.title.length);
}

/**
 * The page of statuses that a section links to or, in a dump, names by its title; the only such page where the section
 * points to none.
 */
export function statusPageFor(
  section: readonly Block[],
  pages: readonly StatusPage[],
  pageOf: (target: string) => Page | undefined,
): FoundStatusPage | null {
  if (pages.length === 0) return null;
  const pointedTo = linked(section, pages, pageOf) ?? named(section, pages);
  if (pointedTo) return { ...pointedTo, isPointedTo: true };
  const only = pages.length === 1 ? pages[0] : undefined;
  return only ? { ...only, isPointedTo: false } : null;
}

function linked(
  section: readonly Block[],
  pages: readonly StatusPage[],
  pageOf: (target: string) => Page | undefined,
): StatusPage | undefined {
  for (const target of linkTargets(section)) {
    const document = pageOf(target)?.document;
    const found = pages.find((each) => each.document === document);
    if (found) return found;
  }
  return undefined;
}

function named(section: readonly Block[], pages: readonly StatusPage[]): StatusPage | undefined {
  const texts = section.map((block) => (block.kind === "paragraph" ? block.text.toLowerCase() : ""));
  return pages.find((page) => {
    const title = page.title.toLowerCase();
    return title !== "" && texts.some((text) => text.includes(title));
  });
}

/** The statuses of a page: of its tables, and of lines that a dump has made of one. The first row counts where two describe one. */
function readRows(page: Page, vocabulary: Vocabulary): StatusRow[] {
  const rows = [
    ...flatten(page.blocks).flatMap((block) =>
      block.kind === "table" && isStatusTable(block, vocabulary) ? readStatusTable(block, vocabulary) : [],
    ),
    ...readUnframedStatuses(page.blocks, vocabulary),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.status, row])).values()].toReversed();
}

/** Tables of error codes have statuses too. */
function isStatusTable({ header }: Table, { statusColumns, errorColumns }: Vocabulary): boolean {
  const words = header.map((word) => word.trim());
  return statusColumns.status.test(words[0] ?? "") && !words.some((word) => errorColumns.code.test(word));
}
