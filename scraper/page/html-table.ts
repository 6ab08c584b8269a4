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
export function closeTable({ line, anchors, rows, caption }: OpenTable): Table {
  const { number, title } = readCaption(caption.replace(/\s+/gu, " "));
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
  const spanned = rows.some((row) => row.cells.some((each) => each.rowspan > 1 || each.colspan > 1));
  const cells = rows.map((row) => row.cells);
  return spanned ? expandSpans(cells) : cells.map((row) => row.map(({ cell }) => cell));
}

function cellWords({ blocks }: Cell): string {
  return blocks
    .map((block) => (block.kind === "paragraph" || block.kind === "heading" ? block.text : ""))
    .join(" ")
    .trim();
}

/** The number of a `rowspan` or `colspan`; 1 where it says nothing sensible. */
export function spanOf(value: string | undefined): number {
  if (value === undefined) return 1;
  const count = Number(value);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 1000) : 1;
}
