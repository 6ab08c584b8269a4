import type { Vocabulary } from "../family/vocabulary.js";
import { requestLine } from "../http/methods.js";
import { readCaption } from "./page.js";

/** A block of a blank-line dump, before anything is known of headings and tables. */
export type Chunk =
  | { readonly kind: "text" | "code"; readonly line: number; readonly indent: number; readonly text: string }
  | {
      readonly kind: "item";
      readonly line: number;
      readonly indent: number;
      readonly text: string;
      readonly ordered: boolean;
    };

const bullet = /^(\s*)(•|\d+\.)\s+(\S.*)$/u;

/** Splits a dump at its blank lines, and at bullets, which may follow a line directly. */
export function readChunks(text: string, vocabulary: Vocabulary): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: string[] = [];
  let start = 1;
  const flush = (): void => {
    for (const part of apart(lines, vocabulary)) {
      chunks.push(chunkOf(part, start));
      start += part.length;
    }
    lines = [];
  };
  text.split("\n").forEach((line, index) => {
    const item = bullet.exec(line);
    if (line.trim() === "" || item) flush();
    if (item) {
      const [, indent = "", mark = "", words = ""] = item;
      const ordered = mark !== "•";
      chunks.push({ kind: "item", line: index + 1, indent: indent.length, text: words.trim(), ordered });
    } else if (line.trim() !== "") {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
    }
  });
  flush();
  return joinCode(chunks);
}

/** JSON with blank lines in it goes on over the chunks up to the one that closes its last bracket, if one does. */
function joinCode(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    const end = opensJson.test(chunk.text) ? closingChunk(chunks, at) : at;
    const parts = chunks.slice(at, end + 1).map((part) => part.text);
    joined.push(end > at ? { ...chunk, text: parts.join("\n") } : chunk);
    at = end;
  }
  return joined;
}

const opensJson = /^[{[]\s*(?:["{[\]}]|$)/mu;
/** An example of more chunks than that is no example. */
const farthest = 500;

/** The chunk that closes all brackets opened from `start` on; `start` itself where none does. */
function closingChunk(chunks: readonly Chunk[], start: number): number {
  let open = 0;
  for (let at = start; at < Math.min(chunks.length, start + farthest); at += 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "item") return start;
    open += unclosed(chunk.text);
    if (open <= 0) return at;
  }
  return start;
}

/** How many more brackets a text opens than it closes, those in strings aside. */
function unclosed(text: string): number {
  const brackets = text.replace(/"(?:[^"\\\n]|\\.)*"/gu, "").match(/[{}[\]]/gu) ?? [];
  return brackets.reduce((sum, bracket) => sum + (bracket === "{" || bracket === "[" ? 1 : -1), 0);
}

/**
 * Takes lines apart that follow each other without a blank line and are no one block: text before a caption, a label
 * before the code of an example, one body after the other.
 */
function apart(lines: readonly string[], vocabulary: Vocabulary): readonly (readonly string[])[] {
  if (lines.length < 2) return lines.length === 0 ? [] : [lines];
  const isCaption = readCaption(lines.at(-1) ?? "", vocabulary).number !== null;
  return isCaption ? lines.map((line) => [line]) : bodies(lines).flatMap(withoutLabel);
}

/** Cuts where all brackets are closed again, before a line that opens others or is a sentence. */
function bodies(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  let open = 0;
  let closed = false;
  for (const line of lines) {
    if (parts.length === 0 || (closed && open === 0 && /^\s*[{[]|[.:]\s*$/u.test(line))) parts.push([]);
    parts.at(-1)?.push(line);
    open += unclosed(line);
    closed = /[}\]]\s*$/u.test(line);
  }
  return parts;
}

/** The label of an example apart from its code. */
function withoutLabel(lines: readonly string[]): readonly (readonly string[])[] {
  const isLabelled = !opensCode(lines[0] ?? "") && opensCode(lines[1] ?? "");
  return isLabelled ? [lines.slice(0, 1), lines.slice(1)] : [lines];
}

function opensCode(line: string): boolean {
  return /^[{[]/u.test(line.trimStart()) || requestLine.test(line.trimStart());
}

function chunkOf(lines: readonly string[], line: number): Chunk {
  const indent = Math.min(...lines.map((text) => text.search(/[^ \t]/u)));
  const text = lines.map((each) => each.slice(indent).trimEnd()).join("\n");
  const code = lines.length > 1 || /^[{[]/u.test(text) || requestLine.test(text);
  return { kind: code ? "code" : "text", line, indent, text };
}
