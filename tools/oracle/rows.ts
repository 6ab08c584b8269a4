/**
 * Reads the rows of parameter tables straight from documents, by means of its own: no code of the scraper is used.
 * It knows just enough of the three layouts to list names, types and Mandatory cells, each with its line.
 */

export interface OracleTable {
  readonly line: number;
  readonly caption: string | null;
  /** `Status code: NNN` or heading that the table stands below. */
  readonly below: string;
  readonly rows: readonly OracleRow[];
}

export interface OracleRow {
  readonly line: number;
  readonly name: string;
  readonly type: string;
  /** Null where the table has no such column. */
  readonly mandatory: string | null;
}

const parts = /^(?:URI|Request Parameters|Response Parameters|Example Requests|Status code: \d{3})$/;
const types =
  /^(?:String|Integer|Long|Float|Boolean|Array of (?:strings|\w+ objects)|Map<String,String>|\w+ object)$/;

export function readRows(text: string): OracleTable[] {
  if (text.includes("<table")) return fromHtml(text);
  return text.includes("---|---|") ? fromPipe(text) : fromBlankLine(text);
}

function fromBlankLine(text: string): OracleTable[] {
  const lines = text.split("\n");
  const filled = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [{ line: index + 1, text: line }],
  );
  const tables: { line: number; caption: string; below: string; rows: OracleRow[]; wide: boolean }[] = [];
  let below = "";
  filled.forEach(({ line, text: words }, index) => {
    const next = (offset: number): string => filled[index + offset]?.text ?? "";
    if (parts.test(words)) below = words;
    const caption = /^Table \d+ (.*)$/.exec(words)?.[1];
    if (caption !== undefined && next(1) === "Parameter") {
      tables.push({ line, caption, below, rows: [], wide: next(2) === "Mandatory" });
    }
    const table = tables.at(-1);
    if (!table || below.startsWith("Example") || words.startsWith(" ")) return;
    if (table.wide && /^(?:Yes|No)$/.test(next(1)) && types.test(next(2))) {
      table.rows.push({ line, name: words, mandatory: next(1), type: next(2) });
    } else if (!table.wide && types.test(next(1)))
      table.rows.push({ line, name: words, mandatory: null, type: next(1) });
  });
  return tables;
}

function fromPipe(text: string): OracleTable[] {
  const lines = text.split("\n");
  const tables: OracleTable[] = [];
  let below = "";
  for (let index = 0; index < lines.length; index += 1) {
    if (parts.test(lines[index] ?? "")) below = lines[index] ?? "";
    const columns = (lines[index] ?? "").startsWith("---|")
      ? (lines[index] ?? "").split("---|").length - 1
      : 0;
    if (columns < 3) continue;
    const rows: OracleRow[] = [];
    let at = index + 1;
    while (types.test((lines[at + columns - 2] ?? "").replace(" |", ""))) {
      const cell = (offset: number): string => (lines[at + offset] ?? "").replace(/ ?\|$/, "");
      rows.push({
        line: at + 1,
        name: cell(0),
        type: cell(columns - 2),
        mandatory: columns === 4 ? cell(1) : null,
      });
      at += columns - 1;
      while (!(lines[at] ?? "").endsWith("|")) at += 1;
      at += 1;
    }
    tables.push({ line: index + 1 - columns, caption: null, below, rows });
  }
  return tables;
}

function fromHtml(text: string): OracleTable[] {
  const tables: OracleTable[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const pieces = /<h4[^>]*>(.*?)<\/h4>|<strong[^>]*>(Status code: \d+)<\/strong>|<table[\s\S]*?<\/table>/g;
  let below = "";
  for (const piece of text.matchAll(pieces)) {
    if (piece[1] !== undefined || piece[2] !== undefined) below = piece[1] ?? piece[2] ?? "";
    else if (/<th[\s\S]*?>Parameter</.test(piece[0])) {
      const caption = strip(/<caption>([\s\S]*?)<\/caption>/.exec(piece[0])?.[1] ?? "").replace(
        /^Table \d+ ?/,
        "",
      );
      const rows = [...piece[0].matchAll(/<tr[^>]*><td[\s\S]*?<\/tr>/g)].map((row): OracleRow => {
        const cells = [...row[0].matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((cell) => strip(cell[1] ?? ""));
        const wide = cells.length === 4;
        const line = lineAt(piece.index + row.index);
        return {
          line,
          name: cells[0] ?? "",
          mandatory: wide ? (cells[1] ?? "") : null,
          type: cells[wide ? 2 : 1] ?? "",
        };
      });
      tables.push({ line: lineAt(piece.index), caption, below, rows });
    }
  }
  return tables;
}

function strip(html: string): string {
  return html.replace(/<[^>]*>/g, "").trim();
}
