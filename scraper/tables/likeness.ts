import { isTypeExpression } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { Block, Paragraph, Table } from "../page/page.js";
import { words } from "./cell-text.js";

/** What looks like the rows of a table, and is none: where it begins and how many lines it has. */
export interface TableRun {
  readonly line: number;
  readonly lines: number;
  readonly words: string;
}

/** No cell of types or flags is longer. */
const longest = 60;
/** Nor is a line that is a row on its own. */
const longestRow = 2_000;

/** True for a table that, whatever its header says, has a column of types or of flags: its rows are those of fields. */
export function looksLikeFields({ rows }: Table, vocabulary: Vocabulary): boolean {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  if (rows.length === 0 || width < 2) return false;
  return Array.from({ length: width }, (_, index) => index).some((index) => {
    const told = rows.filter(({ cells }) => tells(words(cells[index]), vocabulary)).length;
    return told * 2 > rows.length;
  });
}

/** True for a text that is a type or says whether a field must be there, and nothing else. */
function tells(text: string, vocabulary: Vocabulary): boolean {
  return isType(text, vocabulary) || isFlag(text, vocabulary);
}

function isType(text: string, { types }: Vocabulary): boolean {
  return text !== "" && text.length <= longest && isTypeExpression(text, types);
}

function isFlag(text: string, { yes, no }: Vocabulary): boolean {
  return text.length <= longest && [yes, no].some((flag) => flag.exec(text)?.[0] === text);
}

/**
 * Runs of paragraphs that look like the rows of a table: lines with bars, or cells one below the other, of which every few are a type
 * or a flag. Those in cells and items are found too, where a reader has taken the rows of one table for the description of another.
 */
export function tableRuns(blocks: readonly Block[], vocabulary: Vocabulary): readonly TableRun[] {
  const runs: TableRun[] = [];
  let open: Paragraph[] = [];
  const close = (): void => {
    const run = runOf(open, vocabulary);
    if (run) runs.push(run);
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      open.push(block);
      continue;
    }
    close();
    for (const inner of partsOf(block)) {
      // Most cells are one paragraph, which is no run.
      if (inner.length > 1 || inner[0]?.kind !== "paragraph") runs.push(...tableRuns(inner, vocabulary));
    }
  }
  close();
  return runs;
}

function partsOf(block: Block): readonly (readonly Block[])[] {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => item.blocks);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.map((cell) => cell.blocks));
    case "note":
      return [block.blocks];
    default:
      return [];
  }
}

function runOf(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): TableRun | null {
  const barred = paragraphs.filter(({ text }) => barsIn(text) >= 2);
  const inLines = barred.length >= 2 ? barred : paragraphs.filter(({ text }) => isRow(text, vocabulary));
  const [line] = inLines;
  if (line) return { line: line.line, lines: inLines.length, words: startOf(inLines) };
  const cells = cellsOfRows(paragraphs, vocabulary);
  const [first] = cells;
  return first ? { line: first.line, lines: cells.length, words: startOf(cells) } : null;
}

/** What stands between the cells of a row in one line: a bar, a tab, or blanks that line them up. */
const betweenCells = /\s*\||\t|\s{2,}/u;

/** True for a row in one line, or the beginning of one: a name, and in the cells after it a type or a flag. */
function isRow(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > longestRow) return false;
  const [name = "", ...cells] = text.split(betweenCells).map((cell) => cell.trim());
  if (cells.length > 0) return isName(name, vocabulary) && cells.some((cell) => tells(cell, vocabulary));
  // Of cells that one blank parts, those before the description.
  const [first = "", second = "", third = ""] = text.split(" ", 4);
  return isName(first, vocabulary) && isFlag(second, vocabulary) && isType(third, vocabulary);
}

function isName(text: string, vocabulary: Vocabulary): boolean {
  return /^[\w.$@-]+$/u.test(text) && /[a-z]/i.test(text) && !tells(text, vocabulary);
}

/**
 * Paragraphs that are the cells of rows: those of two at least, since a list of types has nothing between them; or the rest of a
 * description from a name on, below which its type stands.
 */
function cellsOfRows(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): readonly Paragraph[] {
  const types = paragraphs.flatMap(({ text }, index) => (isType(text, vocabulary) ? [index] : []));
  const apart = types.filter((index, at) => at === 0 || index - (types[at - 1] ?? 0) > 1);
  const hasFlag = paragraphs.some(({ text }) => isFlag(text, vocabulary));
  if (paragraphs.length >= 4 && apart.length >= (hasFlag ? 1 : 2)) return paragraphs;
  const [only] = apart;
  if (types.length !== 1 || only === undefined || only < 2 || only + 1 >= paragraphs.length) return [];
  return isName(paragraphs[only - 1]?.text ?? "", vocabulary) ? paragraphs.slice(only - 1) : [];
}

function barsIn(text: string): number {
  return text.split("|").length - 1;
}

function startOf(paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.map((each) => each.text).join(" · ");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
