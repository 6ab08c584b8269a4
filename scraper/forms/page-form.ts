/** What a document says, whatever its format, as JSON: `schemas/read/page.schema.json`. */
import type { Block, Cell, Item, Mark, Page, Row } from "../page/page.js";
import { schemaId, type SchemaId } from "./schema-id.js";

export interface PageForm extends Page {
  readonly $schema: SchemaId<"page">;
}

/** A page, member by member: what a reader adds to it for its own use is not printed. */
export function pageForm({ document, format, title, titleLine, updatedOn, blocks }: Page): PageForm {
  const $schema = schemaId("page");
  return { $schema, document, format, title, titleLine, updatedOn, blocks: blocks.map(blockForm) };
}

function blockForm(block: Block): Block {
  const { line } = block;
  switch (block.kind) {
    case "heading":
      return { kind: "heading", line, text: block.text, anchors: block.anchors };
    case "paragraph":
      return { kind: "paragraph", line, text: block.text, marks: block.marks.map(markForm) };
    case "list":
      return { kind: "list", line, ordered: block.ordered, items: block.items.map(holderForm) };
    case "table": {
      const { number, title, anchors, header } = block;
      return { kind: "table", line, number, title, anchors, header, rows: block.rows.map(rowForm) };
    }
    case "code":
      return { kind: "code", line, text: block.text };
    case "note":
      return { kind: "note", line, blocks: block.blocks.map(blockForm) };
    case "lost-list":
      return { kind: "lost-list", line };
  }
}

function rowForm({ line, cells }: Row): Row {
  return { line, cells: cells.map(holderForm) };
}

function holderForm({ line, blocks }: Item | Cell): Item & Cell {
  return { line, blocks: blocks.map(blockForm) };
}

function markForm(mark: Mark): Mark {
  const { start, end } = mark;
  return mark.kind === "link"
    ? { kind: "link", start, end, target: mark.target }
    : { kind: mark.kind, start, end };
}
