import type { OtherKind, Vocabulary } from "../family/vocabulary.js";
import { flatten, type Block, type Page, type Table } from "../page/page.js";

/**
 * Tells what a page without an operation is, by the columns of its tables, in an order in which the first that fits is
 * right; a page of nothing but links is an index.
 */
export function pageKind(page: Page, vocabulary: Vocabulary): OtherKind {
  const tables = flatten(page.blocks).filter((block): block is Table => block.kind === "table");
  const headers = tables.map((table) => table.header.map((word) => word.trim().toLowerCase()));
  const found = vocabulary.pageKinds.find(({ columns }) =>
    headers.some((header) => columns.every((column) => header.some((word) => column.test(word)))),
  );
  if (found) return found.kind;
  return tables.length === 0 && page.blocks.every(isLinks) ? "index" : "other";
}

/** True for a paragraph or a list that holds links and no other words. */
function isLinks(block: Block): boolean {
  if (block.kind === "list") return block.items.every((item) => item.blocks.every(isLinks));
  if (block.kind !== "paragraph") return false;
  return block.marks.some((mark) => mark.kind === "link");
}
