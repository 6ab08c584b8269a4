import type { Vocabulary } from "../family/vocabulary.js";
import { requestLine } from "../http/methods.js";
import { pageHeadings, type PageHeadings } from "./headings.js";
import { withLostLists } from "./lost-list.js";
import { paragraph, type Block, type Cell, type Page, type Row, type Table } from "./page.js";

const rule = /^(?:---\|)+\s*$/u;
const openingBracket = /^[{[]/u;

/**
 * Reads a text dump in which every cell ends with `|` on a line of its own. A row is complete after as many cells as
 * the header has; a cell of several lines has lost a list between any two of them.
 */
export function readPipe(document: string, text: string, vocabulary: Vocabulary): Page {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const titleAt = lines.findIndex((line) => line !== "" && !vocabulary.updatedOn.test(line));
  const dated = vocabulary.updatedOn.exec(lines[0] ?? "");
  const headings = pageHeadings(lines, vocabulary);
  return {
    document,
    format: "pipe",
    title: lines[titleAt] ?? "",
    titleLine: titleAt + 1,
    updatedOn: dated?.[1] ?? null,
    blocks: new PipeReader(lines, titleAt + 1, headings, vocabulary).read(),
  };
}

class PipeReader {
  #at: number;

  readonly lines: readonly string[];
  readonly headings: PageHeadings;
  readonly vocabulary: Vocabulary;
  #tables = 0;

  constructor(lines: readonly string[], start: number, headings: PageHeadings, vocabulary: Vocabulary) {
    this.lines = lines;
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.#at = start;
  }

  read(): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.lines.length) {
      const line = this.lines[this.#at] ?? "";
      const columns = this.#headerAt(this.#at);
      if (columns > 0) blocks.push(this.#table(columns));
      else {
        if (line !== "") blocks.push(this.#block(line));
        this.#at += 1;
      }
    }
    return blocks;
  }

  #block(text: string): Block {
    const line = this.#at + 1;
    if (this.headings.opens(text)) {
      this.headings.enter(text);
      return { kind: "heading", line, text, anchors: [] };
    }
    return openingBracket.test(text) || requestLine.test(text)
      ? { kind: "code", line, text }
      : paragraph(line, text);
  }

  /** How many columns a table has whose header starts here; 0 where none starts. */
  #headerAt(at: number): number {
    let end = at;
    while (this.lines[end]?.endsWith("|") === true && !rule.test(this.lines[end] ?? "")) end += 1;
    const marks = rule.test(this.lines[end] ?? "") ? (this.lines[end] ?? "").split("---|").length - 1 : 0;
    return end > at && marks === end - at ? marks : 0;
  }

  #table(columns: number): Table {
    const line = this.#at + 1;
    const header = this.lines.slice(this.#at, this.#at + columns).map((cell) => cell.slice(0, -1).trim());
    this.#at += columns + 1;
    const rows: Row[] = [];
    while (this.lines[this.#at]?.endsWith("|") === true && this.#headerAt(this.#at) === 0)
      rows.push(this.#row(columns));
    return { kind: "table", line, number: this.#numberOf(header), title: null, anchors: [], header, rows };
  }

  /**
   * The number that the lost caption had: these references number their tables from 1, without gaps, save those of
   * statuses, which have no caption; and captions are what a dump has lost, not the sentences that name a number.
   */
  #numberOf(header: readonly string[]): number | null {
    if (this.vocabulary.columns[(header[0] ?? "").toLowerCase()] === "status") return null;
    this.#tables += 1;
    return this.#tables;
  }

  #row(columns: number): Row {
    const line = this.#at + 1;
    const cells: Cell[] = [];
    while (cells.length < columns && this.#at < this.lines.length) cells.push(this.#cell());
    return { line, cells };
  }

  #cell(): Cell {
    const first = this.#at + 1;
    const lines: { line: number; blocks: Block[]; closes: boolean }[] = [];
    while (this.#at < this.lines.length && lines.at(-1)?.closes !== true) lines.push(this.#cellLine());
    // A cell that the end of the dump cuts off has lost what followed.
    const isOpen = lines.at(-1)?.closes === false;
    return {
      line: first,
      blocks: withLostLists(isOpen ? [...lines, { line: this.#at, blocks: [] }] : lines),
    };
  }

  #cellLine(): { line: number; blocks: Block[]; closes: boolean } {
    const text = this.lines[this.#at] ?? "";
    this.#at += 1;
    const line = this.#at;
    const closes = text.endsWith("|");
    const words = (closes ? text.slice(0, -1) : text).trim();
    const blocks = splitTokens(words, this.vocabulary).map((part) => paragraph(line, part));
    return { line, blocks, closes };
  }
}

/** Where a word in front of a colon may open a paragraph: after a sentence or a colon, or as a word in capitals. */
const opening = /(?<=^|[.:;!?]\s)[A-Za-z][\w-]*: |(?<=[^-]\s)[A-Z][A-Z\d_]+: /gu;

/**
 * The paragraphs of a cell, which stand on one line: where two or more sentences explain a word each (`ON: … OFF: …`),
 * each of them was a paragraph; other paragraphs cannot be told apart.
 */
function splitTokens(words: string, { labels, sentences }: Vocabulary): readonly string[] {
  const opened = [...words.matchAll(opening)]
    .filter(([word]) => !labels.some((label) => label.words.exec(word)?.index === 0))
    .filter(({ index }) => sentences.explainsWord.test(words.slice(index)));
  // A word right before another one leads to all of them: "Options: ON: …".
  const starts = opened
    .filter(({ 0: word, index }, at) => opened[at + 1]?.index !== index + word.length)
    .map(({ index }) => index);
  if (starts.length < 2) return words === "" ? [] : [words];
  return [0, ...starts]
    .map((start, index) => words.slice(start, starts[index]).trim())
    .filter((part) => part !== "");
}
