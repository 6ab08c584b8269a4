import type { DumpLine } from "./dump-lines.js";

/** The head of a table of a pipe dump, in whichever of the dialects it is written. */
export interface PipeHeader {
  readonly line: number;
  readonly header: readonly string[];
  /** Index of the first line of the rows. */
  readonly rowsAt: number;
  /** True where a row stands on one line, as the header does; in other dumps each cell has a line of its own. */
  readonly byRow: boolean;
  /** True where a bar closes the last cell of a line. */
  readonly closes: boolean;
}

/**
 * The tables of a pipe dump by the index of the line with which their header begins. A header stands before the rule
 * (`---|---|`, also with a bar before it), either on one line or a cell a line, and a bar may stand before its first cell.
 */
export function pipeHeaders(lines: readonly DumpLine[]): ReadonlyMap<number, PipeHeader> {
  const headers = new Map<number, PipeHeader>();
  lines.forEach(({ text }, index) => {
    const columns = ruleColumns(text);
    const found = columns === 0 ? null : headerBefore(lines, index, columns);
    if (found) headers.set(found.at, found.header);
  });
  return headers;
}

/** How many columns a rule has; 0 for any other line. */
export function ruleColumns(text: string): number {
  if (!text.includes("---") || !text.includes("|")) return 0;
  const { cells } = splitBars(text);
  return cells.every((cell) => /^:?-{3,}:?$/u.test(cell)) ? cells.length : 0;
}

function headerBefore(
  lines: readonly DumpLine[],
  rule: number,
  columns: number,
): { readonly at: number; readonly header: PipeHeader } | null {
  const last = lines[rule - 1];
  if (!last) return null;
  const onOneLine = splitBars(last.text);
  if (columns > 1 && onOneLine.cells.length === columns) {
    const { cells, closes } = onOneLine;
    const header = { line: last.line, header: cells, rowsAt: rule + 1, byRow: true, closes };
    return { at: rule - 1, header };
  }
  const cells = lines.slice(Math.max(0, rule - columns), rule).map(({ text }) => splitBars(text));
  const isRun = cells.length === columns && cells.every((cell) => cell.closes && cell.cells.length === 1);
  const first = lines[rule - columns];
  if (!isRun || !first) return null;
  const header = cells.map((cell) => cell.cells[0] ?? "");
  const hasBar = lines[rule - columns - 1]?.text.trim() === "|";
  return {
    at: rule - columns - (hasBar ? 1 : 0),
    header: { line: first.line, header, rowsAt: rule + 1, byRow: false, closes: true },
  };
}

/** The cells of a line between its bars, without the bar before the first; `closes` where one stands behind the last. */
export function splitBars(line: string): { readonly cells: readonly string[]; readonly closes: boolean } {
  const parts = line.split(/(?<!\\)\|/u).map((part) => part.trim().replaceAll("\\|", "|"));
  const closes = parts.length > 1 && parts.at(-1) === "";
  if (closes) parts.pop();
  if (parts.length > 1 && parts[0] === "") parts.shift();
  return { cells: parts, closes };
}
