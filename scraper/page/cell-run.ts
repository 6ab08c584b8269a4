import { columnKey, columnOf } from "../family/column.js";
import { isTypeExpression } from "../family/type-expression.js";
import type { Column, Vocabulary } from "../family/vocabulary.js";
import { isStatusCode } from "../http/status.js";
import type { Chunk } from "./chunk.js";

/** A table that a dump gives as a run of chunks, a cell each: its columns, and how far its cells are indented. */
export interface CellRun {
  readonly header: readonly string[];
  readonly columns: readonly string[];
  readonly indent: number;
}

/** Words of a header that are in no vocabulary are at most so long. */
const longestWord = 30;

/**
 * The header cells that start at a chunk: a word that opens a header, at least one more, none twice. Others than known words may stand
 * between, where what tells a row's start is among them. Null where there are none.
 */
export function headerAt(chunks: readonly Chunk[], at: number, vocabulary: Vocabulary): CellRun | null {
  const indent = chunks[at]?.indent ?? 0;
  const header: string[] = [];
  const columns: string[] = [];
  const seen = new Set<string>();
  for (let index = at; header.length < widest; index += 1) {
    const chunk = chunks[index];
    const text = chunk?.kind === "text" && chunk.indent === indent ? chunk.text : "";
    const word = columnKey(text);
    const column = isTitled(text) ? columnOf(text, vocabulary) : null;
    const opens = column !== null && opening.has(column);
    if ((header.length === 0) !== opens || seen.has(word)) break;
    if (column === null && !mayBeColumn(text, chunks, index, vocabulary)) break;
    seen.add(word);
    header.push(text);
    columns.push(column ?? "other");
  }
  const least = vocabulary.fieldLikeColumns.has(columnKey(header[0] ?? "")) ? 3 : 2;
  return header.length >= least ? { header, columns, indent } : null;
}

const widest = 8;
const opening: ReadonlySet<Column> = new Set<Column>(["name", "status", "api"]);

/** True for a word that is written as a heading is: fields are called like columns, but in small letters. */
function isTitled(text: string): boolean {
  return !/^\p{Ll}/u.test(text);
}

/** An unknown word is one of a header before its column of descriptions only, with at most one more between. */
function mayBeColumn(text: string, chunks: readonly Chunk[], at: number, vocabulary: Vocabulary): boolean {
  if (text === "" || text.length > longestWord || !/^[A-Z][\w ()/-]*$/u.test(text)) return false;
  const following = [chunks[at + 1], chunks[at + 2]].map((chunk) =>
    chunk?.kind === "text" && isTitled(chunk.text) ? columnOf(chunk.text, vocabulary) : null,
  );
  return following[0] != null && (following[0] === "description" || following[1] === "description");
}

/** True where the next chunks look like the cells before the last column. */
export function startsRow(
  chunks: readonly Chunk[],
  at: number,
  { columns, indent }: CellRun,
  vocabulary: Vocabulary,
): boolean {
  let unknown = 0;
  for (let index = 0; index < columns.length - 1; index += 1) {
    const chunk = chunks[at + index];
    const isCell = chunk !== undefined && (chunk.kind === "text" || chunk.kind === "code");
    if (!isCell || chunk.indent !== indent) return false;
    if (fits(columns[index] ?? "other", chunk.text, vocabulary)) continue;
    // A word that nobody knows, beside cells that leave no doubt.
    unknown += 1;
    if (index === 0 || unknown > 1 || !isWord(chunk.text)) return false;
  }
  if (unknown === 0) return true;
  return columns.includes("mandatory") && columns.includes("type") && isIdentifier(chunks[at]?.text ?? "");
}

function isWord(text: string): boolean {
  return text.length <= longestWord && !/[.:;,\n]/u.test(text);
}

function isIdentifier(text: string): boolean {
  return text.length <= longestName && /^[\w.@$[\]{}-]+$/u.test(text);
}

const longestName = 80;

function fits(column: string, text: string, { yes, no, types }: Vocabulary): boolean {
  switch (column) {
    case "name":
      return text.length <= longestName && !text.includes("\n") && !/[.:;]$/u.test(text);
    case "mandatory":
      return yes.test(text) || no.test(text);
    case "type":
      return isTypeExpression(text, types);
    case "status":
      return isStatusCode(text);
    default:
      return true;
  }
}
