import type { Vocabulary } from "../family/vocabulary.js";
import { expandSpans, type SpannedCell } from "./html-spans.js";
import { readCaption, type Cell, type Row, type Table } from "./page.js";

/** A table while its rows are read. */
export interface OpenTable {
  readonly line: number;
  readonly anchors: readonly string[];
  readonly rows: OpenRow[];
  /** Text of the caption, white space and all. */
  caption: string;
}

export interface OpenRow {
  readonly line: number;
  readonly cells: SpannedCell[];
  /** True while every cell is a `th`. */
  header: boolean;
}

/** The table, its first row taken for the column names where all its cells are `th`. */
export function closeTable({ line, anchors, rows, caption }: OpenTable, vocabulary: Vocabulary): Table {
  const { number, title } = readCaption(caption.replace(/\s+/gu, " "), vocabulary);
  const cells = cellsOf(rows);
  const headed = rows[0] !== undefined && rows[0].header && (cells[0]?.length ?? 0) > 0;
  const body: Row[] = [];
  for (let at = headed ? 1 : 0; at < rows.length; at += 1) {
    body.push({ line: rows[at]?.line ?? line, cells: cells[at] ?? [] });
  }
  const header = headed ? (cells[0] ?? []).map(cellWords) : [];
  return { kind: "table", line, number, title: title === "" ? null : title, anchors, header, rows: body };
}

function cellsOf(rows: readonly OpenRow[]): Cell[][] {
  const cells: Cell[][] = [];
  for (const row of rows) {
    const plain: Cell[] = [];
    for (const { cell, rowspan, colspan } of row.cells) {
      if (rowspan > 1 || colspan > 1) return expandSpans(rows.map((each) => each.cells));
      plain.push(cell);
    }
    cells.push(plain);
  }
  return cells;
}

function cellWords({ blocks }: Cell): string {
  let words = "";
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") words += `${block.text} `;
  }
  return words.trim();
}

/** The number of a `rowspan` or `colspan`; 1 where it says nothing sensible. */
export function spanOf(value: string): number {
  if (value === "") return 1;
  const count = Number(value);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 1000) : 1;
}
