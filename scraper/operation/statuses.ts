import { plainText, type Block, type Table } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { columnOf } from "./fields.js";
import type { Method } from "./operation.js";

export interface StatusRow {
  readonly status: string;
  readonly line: number;
  readonly description: string;
}

/** The rows of the status table of a page; none where it has no such table. */
export function readStatuses(blocks: readonly Block[], vocabulary: Vocabulary): StatusRow[] {
  const table = blocks.find(
    (block): block is Table =>
      block.kind === "table" && columnOf(block.header[0] ?? "", vocabulary) === "status",
  );
  return (table?.rows ?? []).flatMap((row) => {
    const status = plainText(row.cells[0]?.blocks ?? []).trim();
    const description = plainText(row.cells[1]?.blocks ?? []).trim();
    return /^[1-5]\d\d$/u.test(status) ? [{ status, line: row.line, description }] : [];
  });
}

/** The status of a success for which the page names none: the table's first 2xx, else what the method usually answers. */
export function successStatus(rows: readonly StatusRow[], method: Method): string {
  return rows.find((row) => row.status.startsWith("2"))?.status ?? (method === "delete" ? "204" : "200");
}
