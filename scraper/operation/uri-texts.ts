import type { Block } from "../page/page.js";

/** The texts of a URI section that may name a method and path, in order: its paragraphs and code, wherever in its lists they stand. */
export function uriTexts(blocks: readonly Block[]): { readonly line: number; readonly text: string }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "code":
        return [block];
      case "list":
        return block.items.flatMap((item) => uriTexts(item.blocks));
      case "note":
      case "heading":
      case "table":
      case "lost-list":
        return [];
    }
  });
}
