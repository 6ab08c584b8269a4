import { innerObject, isTypeExpression, readType } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { methodWord } from "../http/methods.js";
import { isStatusCode } from "../http/status.js";
import { readChunks, type Chunk } from "./blank-line-chunks.js";
import { pageHeadings, type PageHeadings } from "./headings.js";
import {
  paragraph,
  plainText,
  readCaption,
  type Block,
  type Cell,
  type Item,
  type Page,
  type Row,
  type Table,
} from "./page.js";

/**
 * Reads a text dump in which every block (heading, caption, header cell, paragraph of a cell, list item) is set
 * apart by a blank line. A table's row starts where the next blocks match its columns (name · Yes/No · type);
 * everything up to the next row start belongs to the row's last cell.
 */
export function readBlankLine(document: string, text: string, vocabulary: Vocabulary): Page {
  const chunks = readChunks(text, vocabulary);
  const dated = vocabulary.updatedOn.exec(chunks[0]?.text ?? "");
  const titleAt = dated ? 1 : 0;
  const title = chunks[titleAt];
  const body = chunks.slice(titleAt + 1);
  const reader = new BlankLineReader(body, pageHeadings(body.map(headingText), vocabulary), vocabulary);
  return {
    document,
    format: "blank-line",
    title: title?.text ?? "",
    titleLine: title?.line ?? 1,
    updatedOn: dated?.[1] ?? null,
    blocks: reader.read(),
  };
}

/** Only a bare line at column 0 can be a heading. */
function headingText(chunk: Chunk): string {
  return chunk.kind === "text" && chunk.indent === 0 ? chunk.text : "";
}

/** A method and path are no description: what names them stands after the table. */
const uriLine = new RegExp(String.raw`\b${methodWord}\s+\/\S*\{`, "u");

class BlankLineReader {
  #at = 0;

  readonly chunks: readonly Chunk[];
  readonly headings: PageHeadings;
  readonly vocabulary: Vocabulary;

  constructor(chunks: Chunk[], headings: PageHeadings, vocabulary: Vocabulary) {
    this.chunks = chunks;
    this.headings = headings;
    this.vocabulary = vocabulary;
  }

  read(): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.chunks.length) blocks.push(...this.#next());
    return blocks;
  }

  #next(): readonly Block[] {
    const caption = this.#captionAt(this.#at);
    const header = this.#headerAt(caption ? this.#at + 1 : this.#at);
    if (header) return [this.#table(header, caption)];
    const chunk = this.chunks[this.#at];
    if (!chunk) return [];
    if (this.headings.opens(headingText(chunk))) {
      this.headings.enter(chunk.text);
      this.#at += 1;
      return [{ kind: "heading", line: chunk.line, text: chunk.text, anchors: [] }];
    }
    return this.#flow(() => this.#endsFlow());
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
      items.push({
        line: chunk.line,
        blocks: [paragraph(chunk.line, chunk.text), ...this.#continuation(chunk.indent)],
      });
    }
    const ordered = first?.kind === "item" && first.ordered;
    return { kind: "list", line: first?.line ?? 1, ordered, items };
  }

  #continuation(indent: number): Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const chunk = this.chunks[this.#at];
      if (!chunk || chunk.indent <= indent) return blocks;
      if (chunk.kind === "item") blocks.push(this.#list());
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
    return this.#headerAt(this.#captionAt(at) ? at + 1 : at) !== null;
  }

  #captionAt(at: number): { number: number | null; title: string } | null {
    const chunk = this.chunks[at];
    if (chunk?.kind !== "text" || chunk.indent > 0) return null;
    const caption = readCaption(chunk.text, this.vocabulary);
    return caption.number === null ? null : caption;
  }

  /** The header cells that start at a chunk: known column words, at least two, none twice. Null where there are none. */
  #headerAt(at: number): string[] | null {
    const header: string[] = [];
    const seen = new Set<string>();
    for (let index = at; ; index += 1) {
      const chunk = this.chunks[index];
      const word = chunk?.kind === "text" && chunk.indent === 0 ? chunk.text.toLowerCase() : "";
      const column = Object.hasOwn(this.vocabulary.columns, word) ? this.vocabulary.columns[word] : undefined;
      const first = header.length === 0;
      const opens = column === "name" || column === "status" || column === "api";
      if (column === undefined || seen.has(word) || first !== opens) break;
      seen.add(word);
      header.push(chunk?.text ?? "");
    }
    return header.length >= 2 ? header : null;
  }

  #table(header: string[], caption: { number: number | null; title: string } | null): Table {
    const line = this.chunks[this.#at]?.line ?? 1;
    this.#at += header.length + (caption ? 1 : 0);
    const columns = header.map((word) => this.vocabulary.columns[word.toLowerCase()] ?? "other");
    const rows: Row[] = [];
    while (this.#at < this.chunks.length && this.#startsRow(columns)) rows.push(this.#row(columns));
    const { number, title } = caption ?? { number: null, title: null };
    return { kind: "table", line, number, title, anchors: [], header, rows };
  }

  #row(columns: readonly string[]): Row {
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
    const ends = (): boolean => this.#endsRow(columns) || (mayLead && this.#leadsOn(columns));
    const blocks = ends() ? [] : this.#flow(() => strict || ends());
    return { line, cells: [...leading, { line: lastLine, blocks }] };
  }

  #endsRow(columns: readonly string[]): boolean {
    const chunk = this.chunks[this.#at];
    if (!chunk) return true;
    if (columns[0] === "api") return this.#opensTable(this.#at + 1);
    if (this.#startsRow(columns)) return true;
    const text = headingText(chunk);
    if (uriLine.test(chunk.text)) return true;
    return this.headings.opens(text) || this.vocabulary.statusLead.test(text) || this.#opensTable(this.#at);
  }

  /** True for text behind the last row that is about the next table; an object's description may name that as its own. */
  #leadsOn(columns: readonly string[]): boolean {
    const chunk = this.chunks[this.#at];
    const isLead = chunk?.kind === "text" && chunk.indent === 0 && this.vocabulary.tableLead.test(chunk.text);
    if (!isLead) return false;
    const start = this.#at;
    while (this.#at < this.chunks.length && !this.#endsRow(columns)) this.#at += 1;
    const rowFollows = this.#at < this.chunks.length && this.#startsRow(columns);
    this.#at = start;
    return !rowFollows;
  }

  /** True where the next chunks look like the cells before the last column. */
  #startsRow(columns: readonly string[]): boolean {
    if (columns[0] === "api") return !this.#opensTable(this.#at) && !this.#opensTable(this.#at + 1);
    return columns.slice(0, -1).every((column, index) => {
      const chunk = this.chunks[this.#at + index];
      return (
        chunk !== undefined && chunk.kind !== "item" && chunk.indent === 0 && this.#fits(column, chunk.text)
      );
    });
  }

  #fits(column: string, text: string): boolean {
    switch (column) {
      case "name":
        return text.length <= 80 && !text.includes("\n") && !/[.:;]$/u.test(text);
      case "mandatory":
        return this.vocabulary.yes.test(text) || this.vocabulary.no.test(text);
      case "type":
        return isTypeExpression(text, this.vocabulary.types);
      case "status":
        return isStatusCode(text);
      default:
        return true;
    }
  }
}

function blockOf(chunk: Chunk): Block {
  return chunk.kind === "code"
    ? { kind: "code", line: chunk.line, text: chunk.text }
    : paragraph(chunk.line, chunk.text);
}
