import { plainText, type Block, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { columnOf } from "../family/column.js";
import type { Method } from "../http/methods.js";
import { isSuccess, leadingStatus } from "../http/status.js";

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
  return table ? readStatusTable(table, vocabulary) : [];
}

/** The rows of a table of statuses, its columns found by their headings. A cell may hold the reason too: "400 Bad Request". */
export function readStatusTable(table: Table, vocabulary: Vocabulary): StatusRow[] {
  const header = table.header.map((word) => word.trim());
  const statusAt = header.findIndex((word) => vocabulary.statusColumns.status.test(word));
  const describedAt = header.findIndex((word) => vocabulary.statusColumns.description.test(word));
  return table.rows.flatMap((row) => {
    const status = leadingStatus(plainText(row.cells[statusAt]?.blocks ?? []).trim());
    const description = plainText(row.cells[describedAt]?.blocks ?? []).trim();
    return status === null ? [] : [{ status, line: row.line, description }];
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
  return [...leads, ...rows.map((row) => row.status)].find(isSuccess) ?? null;
}

/** What a method usually answers with; the one success where the reference has no other. */
export function usualSuccess(method: Method, shared: readonly StatusRow[]): string {
  const [only, ...others] = shared.filter(({ status }) => isSuccess(status));
  if (only && others.length === 0) return only.status;
  return method === "delete" ? "204" : "200";
}
