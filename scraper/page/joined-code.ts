import type { Chunk } from "./chunk.js";

const opensJson = /^[{[]\s*(?:["{[\]}]|$)/mu;

/**
 * JSON that goes on over several chunks, up to the one that closes its last bracket, as one chunk.
 * @param ends true for a chunk that no example goes on over
 */
export function joinCode(chunks: readonly Chunk[], ends: (chunk: Chunk) => boolean): Chunk[] {
  const closings = closingChunks(chunks, ends);
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (!chunk) break;
    const isText = chunk.kind === "text" || chunk.kind === "code";
    const end = isText && opensJson.test(chunk.text) ? (closings[at] ?? at) : at;
    const parts = chunks.slice(at, end + 1).map(({ text }) => text);
    joined.push(isText && end > at ? { ...chunk, kind: "code", text: parts.join("\n") } : chunk);
    at = end;
  }
  return joined;
}

/**
 * For each chunk the one that closes all brackets that are opened from there on; undefined where none does. Found from the end
 * on, in one pass: `open` holds, for the chunks behind, how many brackets are open before each, the nearest last.
 */
function closingChunks(
  chunks: readonly Chunk[],
  ends: (chunk: Chunk) => boolean,
): readonly (number | undefined)[] {
  const closings: (number | undefined)[] = new Array<number | undefined>(chunks.length);
  let behind: { readonly at: number; readonly depth: number }[] = [];
  let depth = 0;
  for (let at = chunks.length - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "item" || chunk.kind === "table" || ends(chunk)) {
      behind = [];
      continue;
    }
    // Depths count from the end: before a chunk they are less by what it opens.
    behind.push({ at: at + 1, depth });
    depth -= unclosed(chunk.text);
    while ((behind.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) > depth) behind.pop();
    const closing = behind.at(-1);
    closings[at] = closing === undefined ? undefined : closing.at - 1;
  }
  return closings;
}

/** How many more brackets a text opens than it closes, those in strings aside. */
export function unclosed(text: string): number {
  let open = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\\n]|\\.)*"/gu, "").matchAll(/[{}[\]]/gu))
    open += bracket === "{" || bracket === "[" ? 1 : -1;
  return open;
}
