import type { Block } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { statusCode } from "../http/status.js";
import type { StatusRow } from "./statuses.js";

/**
 * Reads the rows of status tables that have lost their frame: the words of a header stand one below the other, then the cells
 * of each row, which starts with a status. What follows the cell before the last is the last.
 */
export function readUnframedStatuses(blocks: readonly Block[], vocabulary: Vocabulary): StatusRow[] {
  const rows: StatusRow[] = [];
  let columns = 0;
  let row: { status: string; line: number; cells: string[] } | null = null;
  const close = (): void => {
    if (row)
      rows.push({ status: row.status, line: row.line, description: row.cells.slice(columns - 2).join("\n") });
    row = null;
  };
  for (const block of blocks) {
    if (block.kind === "list")
      for (const each of block.items.flatMap((item) => readUnframedStatuses(item.blocks, vocabulary)))
        rows.push(each);
    // A page may be called like the column that heads its table.
    const text = block.kind === "paragraph" || block.kind === "heading" ? block.text.trim() : "- ";
    const status = columns < 2 ? undefined : statusCell.exec(text)?.[1];
    if (status !== undefined) {
      close();
      row = { status, line: block.line, cells: [] };
    } else if (vocabulary.statusColumns.status.test(text)) {
      close();
      columns = 1;
    } else if (bullet.test(text) || vocabulary.errorColumns.code.test(text)) {
      close();
      columns = 0;
    } else if (row) row.cells.push(text);
    else if (columns > 0) columns += 1;
  }
  close();
  return rows;
}

/** In a dump an item stands outside the table that follows it. */
const bullet = /^[-•] /u;

/** `400` or `400 Bad Request`: a sentence may begin with a number too, and ends in a stop. */
const statusCell = new RegExp(`^(${statusCode})(?: [A-Za-z][A-Za-z -]*)?$`, "u");
