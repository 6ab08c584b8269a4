import type { Vocabulary } from "../family/vocabulary.js";

/**
 * What a document says, whatever its format: a title, an optional date, and blocks in order.
 * The three readers give the same Page for the same content, save what a dump has lost.
 */
export interface Page {
  readonly document: string;
  readonly format: Format;
  readonly title: string;
  readonly titleLine: number;
  /** The date that the document carries, as it is written there. */
  readonly updatedOn: string | null;
  readonly blocks: readonly Block[];
}

export type Format = "html" | "blank-line" | "pipe";

/** Every block knows its line in the document, counted from 1. */
export type Block = Heading | Paragraph | List | Table | Code | Note | LostList;

export interface Heading {
  readonly kind: "heading";
  readonly line: number;
  readonly text: string;
  /** Names that a link may use to point here. */
  readonly anchors: readonly string[];
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: number;
  readonly text: string;
  /** Bold, code, links and what stands raised in `text`; always empty in dumps, which have lost them. */
  readonly marks: readonly Mark[];
}

export type Mark =
  | { readonly kind: "bold" | "code" | "raised"; readonly start: number; readonly end: number }
  | { readonly kind: "link"; readonly start: number; readonly end: number; readonly target: string };

export interface List {
  readonly kind: "list";
  readonly line: number;
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: "table";
  readonly line: number;
  /** N of the caption "Table N Title". */
  readonly number: number | null;
  readonly title: string | null;
  /** Names that a link may use to point here. */
  readonly anchors: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Code {
  readonly kind: "code";
  readonly line: number;
  readonly text: string;
}

/** A remark set apart from the text. */
export interface Note {
  readonly kind: "note";
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** The place where a dump has lost a list. */
export interface LostList {
  readonly kind: "lost-list";
  readonly line: number;
}

/** A paragraph without marks. */
export function paragraph(line: number, text: string): Paragraph {
  return { kind: "paragraph", line, text, marks: [] };
}

/** The words of blocks on one line each, lists as `- item`, code as it is. */
export function plainText(blocks: readonly Block[]): string {
  let words = "";
  for (const block of blocks) {
    const text = textOf(block);
    if (text !== "") words = words === "" ? text : `${words}\n${text}`;
  }
  return words;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "code":
      return block.text;
    case "note":
      return plainText(block.blocks);
    case "list":
      return block.items
        .map((item, index) => bullet(block.ordered, index) + plainText(item.blocks))
        .join("\n");
    case "table":
      return block.rows.map((row) => row.cells.map((cell) => plainText(cell.blocks)).join(" | ")).join("\n");
    case "lost-list":
      return "";
  }
}

function bullet(ordered: boolean, index: number): string {
  return ordered ? `${index + 1}. ` : "- ";
}

/** Blocks with lists taken apart wherever a table stands in one: what stands in an item follows its text. */
export function flatten(blocks: readonly Block[]): Block[] {
  const flat: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "list" && listHoldsTable(block)) {
      for (const item of block.items) for (const each of flatten(item.blocks)) flat.push(each);
    } else flat.push(block);
  }
  return flat;
}

function listHoldsTable(list: List): boolean {
  for (const item of list.items) {
    for (const block of item.blocks) {
      if (block.kind === "table" || (block.kind === "list" && listHoldsTable(block))) return true;
    }
  }
  return false;
}

/** The caption "Table 3 Config" as number and title; a caption without a number is a title. */
export function readCaption(
  text: string,
  { tableCaption }: Vocabulary,
): { number: number | null; title: string } {
  const match = tableCaption.exec(text.trim());
  return match
    ? { number: Number(match[1]), title: (match[2] ?? "").trim() }
    : { number: null, title: text.trim() };
}
