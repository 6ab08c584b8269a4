import type { Block } from "./page.js";

/** Where the links of blocks lead, in order; those inside tables do not count. */
export function linkTargets(blocks: readonly Block[]): string[] {
  const targets: string[] = [];
  for (const block of blocks) {
    if (block.kind === "list")
      for (const item of block.items) for (const each of linkTargets(item.blocks)) targets.push(each);
    else if (block.kind === "note") for (const each of linkTargets(block.blocks)) targets.push(each);
    else if (block.kind === "paragraph") {
      for (const mark of block.marks) if (mark.kind === "link") targets.push(mark.target);
    }
  }
  return targets;
}
