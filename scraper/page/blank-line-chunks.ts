import type { Vocabulary } from "../family/vocabulary.js";
import { requestLine } from "../http/methods.js";
import { chunkOf, itemOf, type Chunk } from "./chunk.js";
import { joinCode, unclosed } from "./joined-code.js";
import { readCaption } from "./page.js";

const bullet = /^(\s*)(•|\d+\.)\s+(\S.*)$/u;

/**
 * Splits a dump at its blank lines, and at bullets, which may follow a line directly.
 * @param ends true for a chunk that no example goes on over
 */
export function blankLineChunks(
  lines: readonly string[],
  ends: (chunk: Chunk) => boolean,
  vocabulary: Vocabulary,
): Chunk[] {
  const chunks: Chunk[] = [];
  let open: string[] = [];
  let start = 1;
  const flush = (): void => {
    for (const part of apart(open, vocabulary)) {
      chunks.push(chunkOf(part, start));
      start += part.length;
    }
    open = [];
  };
  lines.forEach((line, index) => {
    const item = bullet.exec(line);
    if (line.trim() === "" || item) flush();
    if (item) {
      const [, indent = "", mark = "", words = ""] = item;
      chunks.push(itemOf(index + 1, indent.length, words, mark !== "•"));
    } else if (line.trim() !== "") {
      if (open.length === 0) start = index + 1;
      open.push(line);
    }
  });
  flush();
  return joinCode(chunks, ends);
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
