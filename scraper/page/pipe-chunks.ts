import type { Vocabulary } from "../family/vocabulary.js";
import { chunkOf, itemOf, type Chunk } from "./chunk.js";
import { filledLines, type DumpLine } from "./dump-lines.js";
import { joinCode } from "./joined-code.js";
import { pipeHeaders, ruleColumns, splitBars, type PipeHeader } from "./pipe-header.js";
import { pipeCell, type CellLine } from "./pipe-cell.js";
import type { Cell, Row } from "./page.js";

const item = /^(\s*)[-*•]\s+(\S.*)$/u;

/**
 * Takes a pipe dump apart: a line a block, and tables, whose cells end with a bar. A row is complete after as many cells as the
 * header has.
 * @param ends true for a chunk that no example goes on over
 */
export function pipeChunks(
  lines: readonly string[],
  ends: (chunk: Chunk) => boolean,
  vocabulary: Vocabulary,
): Chunk[] {
  const filled = filledLines(lines);
  return joinCode(new PipeLines(filled, pipeHeaders(filled), vocabulary).read(), ends);
}

class PipeLines {
  #at = 0;

  readonly lines: readonly DumpLine[];
  readonly headers: ReadonlyMap<number, PipeHeader>;
  readonly vocabulary: Vocabulary;

  constructor(lines: readonly DumpLine[], headers: ReadonlyMap<number, PipeHeader>, vocabulary: Vocabulary) {
    this.lines = lines;
    this.headers = headers;
    this.vocabulary = vocabulary;
  }

  read(): Chunk[] {
    const chunks: Chunk[] = [];
    for (;;) {
      const line = this.lines[this.#at];
      if (!line) return chunks;
      const header = this.headers.get(this.#at);
      if (header) chunks.push(this.#table(header));
      else {
        chunks.push(blockOf(line));
        this.#at += 1;
      }
    }
  }

  #table(head: PipeHeader): Chunk {
    this.#at = head.rowsAt;
    const rows: Row[] = [];
    while (this.#startsRow(head)) rows.push(this.#row(head));
    const { line, header } = head;
    return {
      kind: "table",
      line,
      indent: 0,
      text: "",
      table: { kind: "table", line, number: null, title: null, anchors: [], header, rows },
    };
  }

  /** True at a line that goes on with the table; where cells have lines of their own, each of the first column is one. */
  #startsRow({ header, byRow }: PipeHeader): boolean {
    const { text } = this.lines[this.#at] ?? { text: "" };
    if (!text.includes("|") || this.headers.has(this.#at) || ruleColumns(text) > 0) return false;
    // Before a row: the bar of one whose cells follow, each on its line.
    if (text.trim() === "|") return this.lines[this.#at + 1]?.text.trimEnd().endsWith("|") === true;
    const { cells, closes } = splitBars(text);
    return closes || (byRow && cells.length === header.length);
  }

  #row(head: PipeHeader): Row {
    if (this.lines[this.#at]?.text.trim() === "|" && !this.headers.has(this.#at + 1)) this.#at += 1;
    const line = this.lines[this.#at]?.line ?? head.line;
    const cells: Cell[] = [];
    let open: CellLine[] = [];
    const close = (): void => {
      cells.push(pipeCell(open, this.vocabulary));
      open = [];
    };
    for (let first = true; cells.length < head.header.length; first = false) {
      const next = this.lines[this.#at];
      if (!next || this.headers.has(this.#at)) break;
      this.#at += 1;
      const pieces = this.#pieces(next.text, head.header.length - cells.length, { head, first });
      pieces.forEach(({ words, closes }) => {
        open.push({ line: next.line, words });
        if (closes) close();
      });
    }
    // A cell that the end of the dump cuts off has lost what followed.
    if (open.length > 0) {
      open.push({ line: open.at(-1)?.line ?? line, words: "" });
      close();
    }
    return { line, cells };
  }

  /** What of a line belongs to which of the cells that are left of its row; bars in the last of them are text. */
  #pieces(
    text: string,
    left: number,
    { head, first }: { readonly head: PipeHeader; readonly first: boolean },
  ): readonly { readonly words: string; readonly closes: boolean }[] {
    const whole = text.trim();
    if (!first && !head.byRow) {
      const closes = whole.endsWith("|");
      return [{ words: (closes ? whole.slice(0, -1) : whole).trim().replaceAll("\\|", "|"), closes }];
    }
    const { cells, closes } = splitBars(!first && whole.startsWith("|") ? `|${whole}` : whole);
    const kept = [
      ...cells.slice(0, left - 1),
      ...(cells.length < left ? [] : [cells.slice(left - 1).join(" | ")]),
    ];
    const isClosed = closes || (first && !head.closes && kept.length === left);
    return kept.map((words, index) => ({ words, closes: index < kept.length - 1 || isClosed }));
  }
}

function blockOf({ line, text }: DumpLine): Chunk {
  const match = item.exec(text);
  return match ? itemOf(line, (match[1] ?? "").length, match[2] ?? "", false) : chunkOf([text], line);
}
