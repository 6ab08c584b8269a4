import { rowId, tableId, type RowId, type TableId } from "./field.js";

/** Gives the tables and rows of one page their ids: several may begin on one line, a minified page has but one. */
export class PageIds {
  readonly #document: string;
  readonly #tables = new Map<number, number>();
  readonly #rows = new Map<number, number>();

  constructor(document: string) {
    this.#document = document;
  }

  /** The id of the next table that begins on a line. */
  table(line: number): TableId {
    return tableId(this.#document, line, next(this.#tables, line));
  }

  /** The id of the next row that begins on a line. */
  row(line: number): RowId {
    return rowId(this.#document, line, next(this.#rows, line));
  }
}

/** How often a line was asked for before. */
function next(counts: Map<number, number>, line: number): number {
  const count = counts.get(line) ?? 0;
  counts.set(line, count + 1);
  return count;
}
