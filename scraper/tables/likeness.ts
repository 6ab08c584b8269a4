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
  const [first] = paragraphs;
  if (!first || paragraphs.length < 2) return null;
  const barred = paragraphs.filter(({ text }) => barsIn(text) >= 2);
  if (barred.length >= 2)
    return { line: barred[0]?.line ?? first.line, lines: barred.length, words: startOf(barred) };
  if (paragraphs.length < 4) return null;
  // The cells of two rows at least: a list of types has nothing between them.
  const types = paragraphs.flatMap(({ text }, index) => (isType(text, vocabulary) ? [index] : []));
  const apart = types.filter((index, at) => at === 0 || index - (types[at - 1] ?? 0) > 1);
  const hasFlag = paragraphs.some(({ text }) => isFlag(text, vocabulary));
  if (apart.length < (hasFlag ? 1 : 2)) return null;
  return { line: first.line, lines: paragraphs.length, words: startOf(paragraphs) };
}

function barsIn(text: string): number {
  return text.split("|").length - 1;
}

function startOf(paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.map((each) => each.text).join(" · ");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
