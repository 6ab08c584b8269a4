import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { flatten, type Block, type Page, type Table } from "../../../scraper/page/page.js";

/** A text as a page of the English references. */
export function pageOf(text: string): Page {
  return readPage("x.txt", text, english);
}

/** Blocks without lines, marks, numbers and anchors: headings as "# words", code as { code }, tables as lists of rows. */
export function bare(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `# ${block.text}`;
      case "paragraph":
        return block.text;
      case "code":
        return { code: block.text.replace(/\s+/gu, " ") };
      case "list":
        return { list: block.items.map((item) => bare(item.blocks)) };
      case "note":
        return { note: bare(block.blocks) };
      case "lost-list":
        return "lost";
      case "table":
        return { header: block.header.join(" "), rows: block.rows.map(cellsOf) };
    }
  });
}

function cellsOf(row: Table["rows"][number]): unknown[] {
  return row.cells.map(({ blocks }) => {
    const [first, ...others] = bare(blocks);
    return others.length === 0 ? (first ?? "") : [first, ...others];
  });
}

/** The blocks of a page. */
export function blocksOf(text: string): unknown[] {
  return bare(pageOf(text).blocks);
}

/** The tables of a page, wherever they stand. */
export function tablesOf(text: string): readonly Table[] {
  return flatten(pageOf(text).blocks).filter((block): block is Table => block.kind === "table");
}

/** The rows of the tables of a page, a line of cells each. */
export function rowsOf(text: string): unknown[] {
  return tablesOf(text).map((table) => table.rows.map(cellsOf));
}
