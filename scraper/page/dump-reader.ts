import { innerObject, readType } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { methodWord } from "../http/methods.js";
import { isBareLabel } from "./bare-labels.js";
import { headerAt, startsRow, type CellRun } from "./cell-run.js";
import { headingText, type Chunk } from "./chunk.js";
import type { PageHeadings } from "./headings.js";
import {
  paragraph,
  plainText,
  readCaption,
  type Block,
  type Cell,
  type Item,
  type Row,
  type Table,
} from "./page.js";

type Caption = Pick<Table, "number" | "title">;

/** A table that is being read. */
interface OpenTable extends CellRun {
  /** True once a label has stood alone on a line of a cell: so do all of the table then. */
  labelled: boolean;
}

/** A method and path are no description: what names them stands after the table. */
const uriLine = new RegExp(String.raw`\b${methodWord}\s+\/\S*\{`, "u");

/**
 * Reads the chunks of a dump: headings, tables, lists with what stands in their items. Where cells have no frame, a table's row starts
 * where the next chunks match its columns (name · Yes/No · type), and everything up to the next row start belongs to the row's last cell.
 */
export class DumpReader {
  #at = 0;

  readonly chunks: readonly Chunk[];
  readonly headings: PageHeadings;
  readonly vocabulary: Vocabulary;
  /** What was found of text that leads on to the next table, and up to where that holds. */
  #lead = { until: -1, leadsOn: false };

  constructor(chunks: readonly Chunk[], headings: PageHeadings, vocabulary: Vocabulary) {
    this.chunks = chunks;
    this.headings = headings;
    this.vocabulary = vocabulary;
  }

  read(): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.chunks.length) for (const block of this.#next()) blocks.push(block);
    return blocks;
  }

  #next(): readonly Block[] {
    const chunk = this.chunks[this.#at];
    if (!chunk) return [];
    const table = this.#tableAt(-1);
    if (table) return [table];
    if (this.headings.opens(headingText(chunk))) {
      this.headings.enter(chunk.text);
      this.#at += 1;
      return [{ kind: "heading", line: chunk.line, text: chunk.text, anchors: [] }];
    }
    return this.#flow(() => this.#endsFlow());
  }

  /** The table that starts here, indented by more than so much; null where none does. */
  #tableAt(indent: number): Table | null {
    if ((this.chunks[this.#at]?.indent ?? 0) <= indent) return null;
    const caption = this.#captionAt(this.#at);
    const first = caption ? this.#at + 1 : this.#at;
    const framed = this.chunks[first];
    const run = headerAt(this.chunks, first, this.vocabulary);
    if (framed?.kind !== "table" && !run) return null;
    const line = this.chunks[this.#at]?.line ?? 1;
    this.#at = first;
    if (run) return this.#table(run, line, caption ?? { number: null, title: null });
    this.#at += 1;
    if (framed?.kind !== "table") return null;
    return { ...framed.table, ...caption, line };
  }

  /** A run of paragraphs, lists and code, up to where `ends` says. */
  #flow(ends: () => boolean): Block[] {
    const blocks: Block[] = [];
    do {
      const chunk = this.chunks[this.#at];
      if (!chunk) break;
      if (chunk.kind === "item") blocks.push(this.#list());
      else {
        blocks.push(blockOf(chunk));
        this.#at += 1;
      }
    } while (!ends());
    return blocks;
  }

  /** Items in a row, each with the indented chunks that continue it. */
  #list(): Block {
    const first = this.chunks[this.#at];
    const items: Item[] = [];
    for (;;) {
      const chunk = this.chunks[this.#at];
      if (chunk?.kind !== "item" || chunk.indent !== first?.indent) break;
      this.#at += 1;
      const blocks = this.#continuation(chunk.indent);
      items.push({ line: chunk.line, blocks: [paragraph(chunk.line, chunk.text), ...blocks] });
    }
    const ordered = first?.kind === "item" && first.ordered;
    return { kind: "list", line: first?.line ?? 1, ordered, items };
  }

  #continuation(indent: number): Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const chunk = this.chunks[this.#at];
      if (!chunk || chunk.indent <= indent) return blocks;
      const table = this.#tableAt(indent);
      if (table) blocks.push(table);
      else if (chunk.kind === "item") blocks.push(this.#list());
      else {
        blocks.push(blockOf(chunk));
        this.#at += 1;
      }
    }
  }

  #endsFlow(): boolean {
    const chunk = this.chunks[this.#at];
    if (!chunk) return true;
    return this.headings.opens(headingText(chunk)) || this.#opensTable(this.#at);
  }

  #opensTable(at: number): boolean {
    const first = this.#captionAt(at) ? at + 1 : at;
    return this.chunks[first]?.kind === "table" || headerAt(this.chunks, first, this.vocabulary) !== null;
  }

  /** The caption at a chunk; a sentence about a table is none where that has a frame, whose caption such dumps have lost. */
  #captionAt(at: number): Caption | null {
    const chunk = this.chunks[at];
    if (chunk?.kind !== "text") return null;
    const caption = readCaption(chunk.text, this.vocabulary);
    const isSentence = /[.:;]$/u.test(chunk.text) && this.chunks[at + 1]?.kind === "table";
    return caption.number === null || isSentence ? null : caption;
  }

  #table(run: CellRun, line: number, { number, title }: Caption): Table {
    const table: OpenTable = { ...run, labelled: false };
    this.#at += run.header.length;
    const rows: Row[] = [];
    while (this.#at < this.chunks.length && this.#startsRow(table)) rows.push(this.#row(table));
    return { kind: "table", line, number, title, anchors: [], header: run.header, rows };
  }

  #row(table: OpenTable): Row {
    const { columns } = table;
    const line = this.chunks[this.#at]?.line ?? 1;
    const leading: Cell[] = columns.slice(0, -1).map((_, index) => {
      const chunk = this.chunks[this.#at + index];
      return { line: chunk?.line ?? line, blocks: chunk ? [blockOf(chunk)] : [] };
    });
    this.#at += leading.length;
    const lastLine = this.chunks[this.#at]?.line ?? line;
    const strict = columns[0] === "api";
    const type = leading[columns.indexOf("type")];
    const mayLead = !type || innerObject(readType(plainText(type.blocks), this.vocabulary.types)) === null;
    const ends = (): boolean => this.#endsRow(table) || (mayLead && this.#leadsOn(table));
    const blocks = ends() ? [] : this.#flow(() => strict || ends());
    return { line, cells: [...leading, { line: lastLine, blocks }] };
  }

  #endsRow(table: OpenTable): boolean {
    const chunk = this.chunks[this.#at];
    if (!chunk || chunk.indent < table.indent) return true;
    if (table.columns[0] === "api") return this.#opensTable(this.#at + 1);
    if (this.#startsRow(table) || uriLine.test(chunk.text)) return true;
    const text = headingText(chunk);
    if (chunk.kind === "text" && isBareLabel(chunk.text, this.vocabulary) && this.#isLabel(text, table))
      return false;
    return (
      this.headings.opens(text) ||
      this.vocabulary.statusLead.test(chunk.text) ||
      this.#opensTable(this.#at) ||
      this.#opensPart(this.#at)
    );
  }

  /** True for a word that may be a heading, where it is a label of the cell: such as other rows have, or before others, or before a row. */
  #isLabel(text: string, table: OpenTable): boolean {
    if (table.labelled || !this.headings.opens(text)) return (table.labelled = true);
    const isTold = table.columns.includes("mandatory") || table.columns.includes("type");
    for (let at = this.#at + 1; at < this.chunks.length; at += 1) {
      const chunk = this.chunks[at];
      if (!chunk || chunk.indent < table.indent) return false;
      const isOther =
        chunk.kind === "text" && chunk.text !== text && isBareLabel(chunk.text, this.vocabulary);
      if (isOther || (isTold && startsRow(this.chunks, at, table, this.vocabulary)))
        return (table.labelled = true);
      if (this.headings.opens(headingText(chunk)) || this.#opensTable(at)) return false;
    }
    return false;
  }

  /** True for the label of the next part of a section: no list in a cell has one as its item. */
  #opensPart(at: number): boolean {
    const chunk = this.chunks[at];
    if (!chunk || chunk.kind === "table" || chunk.text.length > longestLabel) return false;
    const { exampleLabels } = this.vocabulary;
    const next = this.chunks[at + 1];
    const isExample = exampleLabels.request.test(chunk.text) || exampleLabels.response.test(chunk.text);
    if (isExample && (chunk.kind === "item" || next?.kind === "code")) return true;
    const isLabel =
      chunk.kind === "item" && this.vocabulary.captions.some(({ words }) => words.test(chunk.text));
    return isLabel && next !== undefined && this.#opensTable(at + 1);
  }

  /** True for text behind the last row that is about the next table; an object's description may name that as its own. */
  #leadsOn(table: OpenTable): boolean {
    const chunk = this.chunks[this.#at];
    const isLead =
      chunk?.kind === "text" && chunk.indent === table.indent && this.vocabulary.tableLead.test(chunk.text);
    if (!isLead) return false;
    if (this.#at < this.#lead.until) return this.#lead.leadsOn;
    const start = this.#at;
    while (this.#at < this.chunks.length && !this.#endsRow(table)) this.#at += 1;
    const leadsOn = this.#at >= this.chunks.length || !this.#startsRow(table);
    this.#lead = { until: this.#at, leadsOn };
    this.#at = start;
    return leadsOn;
  }

  #startsRow(table: OpenTable): boolean {
    // Titles and descriptions in turn: anything is a cell that is no table.
    if (table.columns[0] === "api") return !this.#opensTable(this.#at) && !this.#opensTable(this.#at + 1);
    return startsRow(this.chunks, this.#at, table, this.vocabulary);
  }
}

/** The label of a part has at most so many characters. */
const longestLabel = 60;

function blockOf(chunk: Chunk): Block {
  if (chunk.kind === "table") return chunk.table;
  return chunk.kind === "code"
    ? { kind: "code", line: chunk.line, text: chunk.text }
    : paragraph(chunk.line, chunk.text);
}
