import type { Vocabulary } from "../family/vocabulary.js";
import { headerOf } from "./html-header.js";
import { membersApart, type Anchors } from "./html-members.js";
import type { OpenRow, OpenTable } from "./html-open-table.js";
import { expandSpans } from "./html-spans.js";
import { readCaption, type Block, type Cell, type Row, type Table } from "./page.js";

/**
 * What a table says: itself, its first rows taken for the names of its columns where they are marked so or are such names, and behind
 * it the tables of members that stand in its cells. A table that only places blocks on the page is these blocks.
 */
export function closeTable(open: OpenTable, vocabulary: Vocabulary, anchors: Anchors): readonly Block[] {
  const { line, rows } = open;
  const { number, title } = readCaption(open.caption.replace(/\s+/gu, " "), vocabulary);
  const cells = cellsOf(rows);
  const header = headerOf(rows, cells, vocabulary);
  if (header.rows === 0 && title === "" && number === null && isLayout(cells))
    return cells.flat().flatMap(({ blocks }) => blocks);
  const body = rows.slice(header.rows).map((row, index): Row => {
    return { line: row.line, cells: cells[header.rows + index] ?? [] };
  });
  const table: Table = {
    kind: "table",
    line,
    number,
    title: title === "" ? null : title,
    anchors: open.anchors,
    header: header.words,
    rows: body,
  };
  return header.names === 0 ? [table] : membersApart(table, header.names, vocabulary, anchors);
}

/** True for a table whose cells are no values: it has but one, with more than words in it, or one that holds a table or a section. */
function isLayout(cells: readonly (readonly Cell[])[]): boolean {
  const [only, other] = cells.flat();
  if (only && !other) return only.blocks.length > 1 || only.blocks.some(({ kind }) => kind !== "paragraph");
  const places = ({ kind }: Block): boolean => kind === "table" || kind === "heading";
  return cells.some((row) => row.some(({ blocks }) => blocks.some(places)));
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
