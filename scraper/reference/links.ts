import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import type { Block, Page, Paragraph } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { Contents } from "./contents.js";
import { LinkIndex } from "./link-index.js";

/** A reference as far as links can lead there. */
export interface Linked {
  readonly pages: readonly Page[];
  /** The documents as they are, by name: some anchors stand where no block keeps them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly contents: Contents;
}

/**
 * What is to be said of the links of HTML pages that lead to an anchor, table or document that is not there. Dumps have lost
 * their links. Which documents there are is only known where the reference has a table of contents.
 */
export function brokenReferences(
  { pages, texts, contents }: Linked,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const marked = pages
    .filter(({ format }) => format === "html")
    .map((page) => readParts(page, texts, vocabulary));
  const parts = new LinkIndex(marked.map((each) => [each.document, each]));
  const documents = new LinkIndex(pages.map(({ document }) => [document, document]));
  const isThere: IsThere = (path, from) => contents.size === 0 || documents.follow(path, from) !== undefined;
  return marked.flatMap((own) => {
    const faults = own.paragraphs.flatMap((paragraph) =>
      [...linkFaults(paragraph, own, parts, isThere), ...numberFaults(paragraph, own, vocabulary)].map(
        (message) => finding("broken-reference", at(own.document, paragraph.line), message),
      ),
    );
    return [...new Map(faults.map((fault) => [fault.source + fault.message, fault])).values()];
  });
}

/** What of a page links lead from and to. */
interface LinkParts {
  readonly document: string;
  readonly text: string;
  /** Those with a link or the number of a table. */
  readonly paragraphs: readonly Paragraph[];
  /** Of headings and tables, in lower case. */
  readonly anchors: ReadonlySet<string>;
  readonly tables: ReadonlySet<number>;
}

function readParts({ document, blocks }: Page, texts: Linked["texts"], { tableWord }: Vocabulary): LinkParts {
  const paragraphs: Paragraph[] = [];
  const anchors = new Set<string>();
  const tables = new Set<number>();
  const readAll = (inner: readonly Block[]): void => {
    for (const block of inner) {
      // Nearly all blocks are paragraphs, and hardly any of them leads anywhere.
      if (block.kind !== "paragraph") read(block);
      else if (block.marks.length > 0 || block.text.includes(tableWord)) paragraphs.push(block);
    }
  };
  const read = (block: Exclude<Block, Paragraph>): void => {
    switch (block.kind) {
      case "heading":
        for (const anchor of block.anchors) anchors.add(anchor.toLowerCase());
        break;
      case "list":
        for (const item of block.items) readAll(item.blocks);
        break;
      case "note":
        readAll(block.blocks);
        break;
      case "table":
        if (block.number !== null) tables.add(block.number);
        for (const anchor of block.anchors) anchors.add(anchor.toLowerCase());
        for (const row of block.rows) for (const cell of row.cells) readAll(cell.blocks);
        break;
      default:
        break;
    }
  };
  readAll(blocks);
  return { document, text: texts.get(document) ?? "", paragraphs, anchors, tables };
}

/** Whether a link leads to a document, as far as it is known which ones there are. */
type IsThere = (path: string, from: string) => boolean;

function linkFaults(
  { text, marks }: Paragraph,
  own: LinkParts,
  parts: LinkIndex<LinkParts>,
  isThere: IsThere,
): string[] {
  const faults: string[] = [];
  for (const mark of marks) {
    if (mark.kind !== "link" || isElsewhere(mark.target)) continue;
    const hash = mark.target.indexOf("#");
    const path = hash < 0 ? mark.target : mark.target.slice(0, hash);
    const anchor = hash < 0 ? "" : mark.target.slice(hash + 1);
    const target = path === "" ? own : parts.follow(path, own.document);
    const link = `the link "${text.slice(mark.start, mark.end)}" leads to`;
    if (!target && !isThere(path, own.document))
      faults.push(`${link} ${path}, which is not among the documents`);
    if (target && anchor !== "" && !hasAnchor(target, anchor))
      faults.push(`${link} #${anchor}, which ${target.document} does not have`);
  }
  return faults;
}

/** An address of its own: another site, a mail address. */
function isElsewhere(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target);
}

/** Links and anchors differ in case. Anchors of other elements than headings and tables are looked for in the markup. */
function hasAnchor({ anchors, text }: LinkParts, anchor: string): boolean {
  if (anchors.has(anchor.toLowerCase()) || text.includes(`"${anchor}"`)) return true;
  const name = anchor.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  return new RegExp(String.raw`\s(?:id|name)\s*=\s*["']?${name}["'\s>]`, "i").test(text);
}

/** Numbers of tables that the page does not have; inside a link, the link tells. */
function numberFaults(
  { text, marks }: Paragraph,
  own: LinkParts,
  { tableReferences, tableWord }: Vocabulary,
): string[] {
  if (!text.includes(tableWord)) return [];
  const links = marks.filter(({ kind }) => kind === "link");
  return [...text.matchAll(tableReferences)]
    .filter(({ index }) => !links.some(({ start, end }) => start <= index && index < end))
    .filter(([, number]) => !own.tables.has(Number(number)))
    .map(([words]) => `the text speaks of ${words}, which this page does not have`);
}
