import type { Region } from "./html-content.js";
import type { RawText } from "./html-raw-text.js";
import type { StartTag } from "./html-start-tag.js";
import type { OpenRow, OpenTable } from "./html-open-table.js";
import { spanOf } from "./html-spans.js";
import type { Block, Item } from "./page.js";

/** What an open element collects, and where what it holds stands. */
export type Frame = { readonly line: number } & (
  | { readonly place: "flow" | "note"; readonly blocks: Block[] }
  | ({ readonly place: "content" } & Region)
  | { readonly place: "heading"; readonly level: string; readonly anchors: readonly string[] }
  | { readonly place: "list"; readonly ordered: boolean; readonly items: Item[] }
  | { readonly place: "table"; readonly table: OpenTable }
  | { readonly place: "row"; readonly row: OpenRow }
  | { readonly place: "text"; readonly text: RawText }
);

/** True for a frame that holds blocks, one below the other. */
export function flows(frame: Frame): frame is Extract<Frame, { readonly blocks: Block[] }> {
  return frame.place === "flow" || frame.place === "content" || frame.place === "note";
}

/** Adds a block; a list right after a list of its kind goes on with it, as it does on the page. */
export function pushMerged(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered) {
    const { line, ordered } = last;
    blocks[blocks.length - 1] = { kind: "list", line, ordered, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}

/** A row, put into the table that is open. */
export function openRow(frame: Frame, line: number): Frame {
  const inHead = frame.place === "table" && frame.table.inHead;
  const row: OpenRow = { line, cells: [], header: true, inHead };
  if (frame.place === "table") frame.table.rows.push(row);
  return { place: "row", line, row };
}

/** A cell, put into the row that is open. */
export function openCell(frame: Frame, { name, rowspan, colspan }: StartTag, line: number): Frame {
  const blocks: Block[] = [];
  if (frame.place === "row") {
    const { row } = frame;
    row.cells.push({ cell: { line, blocks }, rowspan: spanOf(rowspan), colspan: spanOf(colspan) });
    row.header &&= name === "th";
  }
  return { place: "flow", line, blocks };
}
