import { columnOf, words } from "../tables/field-table.js";
import { readPage } from "../page/index.js";
import type { Block, Page, Row, Table } from "../page/page.js";
import type { Document } from "../source/document.js";
import type { Column, Vocabulary } from "../family/vocabulary.js";
import type { Reason } from "./explanation.js";

/** What stands in the documents, looked up again: fields do not keep the words of their cells. */
export class Cells {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #vocabulary: Vocabulary;
  readonly #tables = new Map<string, readonly Table[]>();

  constructor(documents: readonly Document[], vocabulary: Vocabulary) {
    this.#documents = new Map(documents.map((document) => [document.name, document]));
    this.#vocabulary = vocabulary;
  }

  /** A cell of the row of a field, which stands where its name does. A field that no row describes was read from its line. */
  of(column: "type" | "mandatory", document: string, line: number): Reason {
    const found = this.#row(document, line);
    if (!found) return this.#line(document, line);
    const { table, row } = found;
    const columns = table.header.map((word): Column => columnOf(word, this.#vocabulary));
    const cell = row.cells[columns.indexOf(column)];
    const rule = `${column} column`;
    return cell
      ? { rule, text: words(cell), source: `${document}:${cell.line}` }
      : { rule, text: `the table has no ${column} column`, source: `${document}:${row.line}` };
  }

  #row(document: string, line: number): { readonly table: Table; readonly row: Row } | null {
    for (const table of this.#tablesOf(document)) {
      const row = table.rows.find(({ cells }) => cells.some((cell) => cell.line === line));
      if (row) return { table, row };
    }
    return null;
  }

  #tablesOf(name: string): readonly Table[] {
    const known = this.#tables.get(name);
    if (known) return known;
    const document = this.#documents.get(name);
    const page: Page | null = document ? readPage(document.name, document.text, this.#vocabulary) : null;
    const tables = [...tablesIn(page?.blocks ?? [])];
    this.#tables.set(name, tables);
    return tables;
  }

  #line(document: string, line: number): Reason {
    const text = this.#documents.get(document)?.text.split("\n")[line - 1] ?? "";
    return { rule: "line", text: text.replace(/<[^>]*>/gu, " ").trim(), source: `${document}:${line}` };
  }
}

function* tablesIn(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind === "table") yield block;
    if (block.kind === "list") for (const item of block.items) yield* tablesIn(item.blocks);
  }
}
