import type { Vocabulary } from "../family/vocabulary.js";
import { isSectionHeading } from "./headings.js";
import type { Block, Heading, Page } from "./page.js";

/** A part of a page that its markup sets apart: its `main`, an `article`, or the site's `header`. */
export interface Region {
  readonly tag: string;
  readonly blocks: Block[];
  /** The one that it stands in; null for an outermost one. */
  readonly outer: Region | null;
}

/** The blocks of a page with all that stands around its content, its regions in the order in which they begin, and its `h1`. */
export interface Built {
  readonly page: readonly Block[];
  readonly regions: readonly Region[];
  readonly titles: ReadonlySet<Block>;
}

/** What a page says, without what its site puts around that. */
export function contentOf(
  built: Built,
  vocabulary: Vocabulary,
): Pick<Page, "title" | "titleLine" | "updatedOn" | "blocks"> {
  const content = contentBlocks(built);
  const title = titleOf(content, built.titles, vocabulary);
  const at = title ? content.indexOf(title) : -1;
  const before = content.slice(0, Math.max(at, 0));
  const kept = title && built.titles.has(title) && !before.some((block) => isContent(block, vocabulary));
  const { updatedOn, blocks } = withoutFrame([...(kept ? [] : before), ...content.slice(at + 1)], vocabulary);
  return {
    title: title?.text ?? "",
    titleLine: title?.line ?? 1,
    updatedOn: updatedOn ?? dateAmong(before, vocabulary),
    blocks,
  };
}

/**
 * The blocks of a page's `main`, where it has one, and in there, or else on the page, of its one `article`. Of several
 * articles that with the title counts; where none can be told from the others, all that stands around them.
 */
function contentBlocks({ page, regions, titles }: Built): readonly Block[] {
  const filled = regions.filter(({ tag, blocks }) => tag !== "header" && blocks.length > 0);
  const main = filled.find(({ tag }) => tag !== "article") ?? null;
  const articles = filled.filter(({ tag, outer }) => tag === "article" && outer === main);
  const titled = articles.filter(({ blocks }) => blocks.some((block) => titles.has(block)));
  const [only, other] = (main ?? titled.length > 0) ? titled : articles;
  return (other ? null : only)?.blocks ?? main?.blocks ?? page;
}

/** The first `h1` of the content, else its first heading, unless that opens a section and an `h1` stands elsewhere. */
function titleOf(
  content: readonly Block[],
  titles: ReadonlySet<Block>,
  vocabulary: Vocabulary,
): Heading | undefined {
  const own = content.filter(isHeading);
  const [elsewhere] = [...titles].filter(isHeading);
  const [first] = own;
  const title = own.find((block) => titles.has(block));
  if (title || !elsewhere) return title ?? first;
  return first && !isSectionHeading(first.text, vocabulary) ? first : elsewhere;
}

function isHeading(block: Block): block is Heading {
  return block.kind === "heading";
}

/** True for what stands before a title and yet is no breadcrumb or menu. */
function isContent(block: Block, vocabulary: Vocabulary): boolean {
  return block.kind === "table" || (block.kind === "heading" && isSectionHeading(block.text, vocabulary));
}

/** Takes from both ends of a page what is about it, such as its date and links to its neighbours. */
function withoutFrame(blocks: readonly Block[], vocabulary: Vocabulary): Pick<Page, "updatedOn" | "blocks"> {
  const isFrame = (block: Block | undefined): boolean =>
    block?.kind === "paragraph" &&
    (vocabulary.updatedOn.test(block.text) || vocabulary.pageFrame.test(block.text));
  let start = 0;
  while (isFrame(blocks[start])) start += 1;
  let end = blocks.length;
  while (end > start && isFrame(blocks[end - 1])) end -= 1;
  const cut = [...blocks.slice(0, start), ...blocks.slice(end)];
  return {
    updatedOn: dateAmong(cut, vocabulary),
    blocks: cut.length === 0 ? blocks : blocks.slice(start, end),
  };
}

/** The date among blocks that are about a page. */
function dateAmong(blocks: readonly Block[], { updatedOn }: Vocabulary): string | null {
  for (const block of blocks) {
    const date = block.kind === "paragraph" ? updatedOn.exec(block.text)?.[1] : undefined;
    if (date !== undefined) return date;
  }
  return null;
}
