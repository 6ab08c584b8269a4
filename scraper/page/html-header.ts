import { columnOf } from "../family/column.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { OpenRow } from "./html-open-table.js";
import type { Cell } from "./page.js";

/** The names of a table's columns. */
export interface Header {
  /** How many rows they take up. */
  readonly rows: number;
  readonly words: readonly string[];
  /** How many columns the names of fields take up, from the first on; 0 for a table of anything else. */
  readonly names: number;
}

/**
 * The header of a table: the rows of `thead`, or else the first row where all its cells are `th` or bold, or are names of columns, with
 * what goes on below it where its cells span others. Where a column has several words, the lowest counts that is a name of columns.
 */
export function headerOf(
  rows: readonly OpenRow[],
  cells: readonly (readonly Cell[])[],
  vocabulary: Vocabulary,
): Header {
  const [first] = cells;
  const count = first && first.length > 0 ? headerRows(rows, cells, vocabulary) : 0;
  if (!first || count === 0) return { rows: 0, words: [], names: 0 };
  const words = first.map((_, column) => {
    const stack = cells.slice(0, count).map((row) => cellWords(row[column]));
    const lowestFirst = stack.toReversed().filter((word) => word !== "");
    return lowestFirst.find((word) => columnOf(word, vocabulary) !== null) ?? lowestFirst[0] ?? "";
  });
  return { rows: count, words, names: nameColumns(words, cells[count - 1] ?? [], vocabulary) };
}

function headerRows(
  rows: readonly OpenRow[],
  cells: readonly (readonly Cell[])[],
  vocabulary: Vocabulary,
): number {
  const isMarked = (at: number): boolean => {
    const row = rows[at];
    return row !== undefined && row.cells.length > 0 && (row.header || row.inHead || row.cells.every(isBold));
  };
  if (!isMarked(0)) return namesColumns(cells[0] ?? [], vocabulary) ? 1 : 0;
  // Bold cells alone are a header only above others.
  if (rows[0] && !rows[0].header && !rows[0].inHead && rows.length < 2) return 0;
  let count = 1;
  while (count < rows.length && isMarked(count) && (rows[count]?.inHead === true || spans(rows[count - 1]))) {
    count += 1;
  }
  return count;
}

function spans(row: OpenRow | undefined): boolean {
  return row?.cells.some(({ rowspan, colspan }) => rowspan > 1 || colspan > 1) ?? false;
}

/** True for a cell that is one paragraph, all of it bold. */
function isBold({ cell: { blocks } }: { readonly cell: Cell }): boolean {
  const [only, other] = blocks;
  if (only?.kind !== "paragraph" || other) return false;
  return only.marks.some(
    ({ kind, start, end }) => kind === "bold" && start === 0 && end === only.text.length,
  );
}

/** True for a row of names of columns alone, the name of fields among them. */
function namesColumns(row: readonly Cell[], vocabulary: Vocabulary): boolean {
  const columns = row.map((cell) => columnOf(cellWords(cell), vocabulary));
  return columns.length > 1 && columns.includes("name") && !columns.includes(null);
}

function nameColumns(words: readonly string[], row: readonly Cell[], vocabulary: Vocabulary): number {
  if (!words.some((word) => columnOf(word, vocabulary) === "name")) return 0;
  if (columnOf(words[0] ?? "", vocabulary) !== "name") return 1;
  let count = 1;
  while (count < words.length && row[count] === row[0]) count += 1;
  return count < words.length ? count : 1;
}

function cellWords(cell: Cell | undefined): string {
  let words = "";
  for (const block of cell?.blocks ?? []) {
    if (block.kind === "paragraph" || block.kind === "heading") words += `${block.text} `;
  }
  return words.trim();
}
