import type { Block, LostList } from "./page.js";

/**
 * The blocks of a cell of a pipe dump, from those of each of its lines. What made a cell go on in another line was a list, and the dump
 * has lost it: so a list is lost behind every line but the last.
 * @param lines the blocks of each line, with the line's number
 */
export function withLostLists(
  lines: readonly { readonly line: number; readonly blocks: readonly Block[] }[],
): Block[] {
  return lines.flatMap(({ line, blocks }, index): readonly Block[] => {
    const lost: LostList = { kind: "lost-list", line };
    return index < lines.length - 1 ? [...blocks, lost] : blocks;
  });
}
