import { requestLine } from "../http/methods.js";
import type { Table } from "./page.js";

/** A block of a dump, before anything is known of headings and of tables without a frame. */
export type Chunk = Words | ItemWords | FramedTable;

interface Words {
  readonly kind: "text" | "code";
  readonly line: number;
  readonly indent: number;
  readonly text: string;
}

interface ItemWords {
  readonly kind: "item";
  readonly line: number;
  readonly indent: number;
  readonly text: string;
  readonly ordered: boolean;
}

/** A table whose cells the dump has marked as such. */
export interface FramedTable {
  readonly kind: "table";
  readonly line: number;
  readonly indent: number;
  readonly text: "";
  readonly table: Table;
}

/** No list is nested deeper than this many columns; what is would exhaust the stack of those who walk down it. */
const deepest = 120;

/** Lines that belong together as text or code, without what all are indented by. */
export function chunkOf(lines: readonly string[], line: number): Chunk {
  let indent = Number.POSITIVE_INFINITY;
  for (const text of lines) indent = Math.min(indent, text.search(/[^ \t]/u));
  const text = lines.map((each) => each.slice(indent).trimEnd()).join("\n");
  const code = lines.length > 1 || /^[{[]/u.test(text) || requestLine.test(text);
  return { kind: code ? "code" : "text", line, indent: Math.min(indent, deepest), text };
}

/** An item of a list. */
export function itemOf(line: number, indent: number, text: string, ordered: boolean): Chunk {
  return { kind: "item", line, indent: Math.min(indent, deepest), text: text.trim(), ordered };
}

/** The words of a chunk that can be a heading: only a bare line at column 0 is one. */
export function headingText(chunk: Chunk): string {
  return chunk.kind === "text" && chunk.indent === 0 ? chunk.text : "";
}
