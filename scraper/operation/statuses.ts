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

/**
 * The status of a success where the tables do not stand below one: that of the response examples, else the first 2xx of
 * the status table; null where the page names none.
 */
export function namedSuccess(
  examples: readonly Block[],
  rows: readonly StatusRow[],
  vocabulary: Vocabulary,
): string | null {
  const leads = examples.flatMap((block) => {
    const status = block.kind === "paragraph" ? vocabulary.statusLead.exec(block.text)?.[1] : undefined;
    return status === undefined ? [] : [status];
  });
  return [...leads, ...rows.map((row) => row.status)].find((status) => status.startsWith("2")) ?? null;
}

/** What a method usually answers with. */
export function usualSuccess(method: Method): string {
  return method === "delete" ? "204" : "200";
}
