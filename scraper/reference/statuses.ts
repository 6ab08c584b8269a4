import { plainText, type Block, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { columnOf } from "../family/column.js";
import { methodWord, type Method } from "../http/methods.js";
import { isSuccess, leadingStatuses } from "../http/status.js";

export interface StatusRow {
  readonly status: string;
  readonly line: number;
  readonly description: string;
}

/** The statuses that a section names, in tables or in lines of their own ("Normal", "201"); the first row of each counts. */
export function readStatuses(blocks: readonly Block[], vocabulary: Vocabulary): StatusRow[] {
  const rows = blocks.flatMap((block) => statusesOf(block, vocabulary));
  return [...new Map(rows.toReversed().map((row) => [row.status, row])).values()].toReversed();
}

function statusesOf(block: Block, vocabulary: Vocabulary): readonly StatusRow[] {
  switch (block.kind) {
    case "table":
      return columnOf(block.header[0] ?? "", vocabulary) === "status"
        ? readStatusTable(block, vocabulary)
        : [];
    case "list":
      return block.items.flatMap((item) => readStatuses(item.blocks, vocabulary));
    case "paragraph": {
      const [, status, description = ""] = vocabulary.statusLine.exec(block.text) ?? [];
      return status === undefined ? [] : [{ status, line: block.line, description }];
    }
    default:
      return [];
  }
}

/** The rows of a table of statuses, its columns found by their headings. A cell may hold the reason too: "400 Bad Request". */
export function readStatusTable(table: Table, vocabulary: Vocabulary): StatusRow[] {
  const header = table.header.map((word) => word.trim());
  const statusAt = header.findIndex((word) => vocabulary.statusColumns.status.test(word));
  const describedAt = header.findIndex((word) => vocabulary.statusColumns.description.test(word));
  return table.rows.flatMap((row) => {
    const statuses = leadingStatuses(plainText(row.cells[statusAt]?.blocks ?? []).trim());
    const description = plainText(row.cells[describedAt]?.blocks ?? []).trim();
    return statuses.map((status) => ({ status, line: row.line, description }));
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

/**
 * True for the rows of a page that tells which method answers with what: two successes or more name their methods. A page of all
 * statuses that there are may name a method by the way, and tells nothing of the operations.
 */
export function tellByMethod(rows: readonly StatusRow[]): boolean {
  const named = rows.filter(({ status, description }) => isSuccess(status) && anyMethod.test(description));
  return named.length > 1 && !rows.some(({ status }) => status.startsWith("1"));
}

const anyMethod = new RegExp(String.raw`\b${methodWord}\b`, "u");

/** What a page that tells statuses by method says that one answers with; null where it says nothing of it. */
export function successOf(method: Method, shared: readonly StatusRow[]): string | null {
  if (!tellByMethod(shared)) return null;
  const names = new RegExp(`\\b${method.toUpperCase()}\\b`, "u");
  return (
    shared.find(({ status, description }) => isSuccess(status) && names.test(description))?.status ?? null
  );
}

/**
 * What a method usually answers with. Where the reference lists successes and not that one: 200, as any method may answer so, or
 * the only one that it lists.
 */
export function usualSuccess(method: Method, shared: readonly StatusRow[]): string {
  const usual = method === "delete" ? "204" : "200";
  const listed = shared.map(({ status }) => status).filter(isSuccess);
  const [only = usual, ...others] = listed;
  if (others.length === 0 && only !== "2XX") return only;
  return !listed.includes(usual) && listed.includes("200") ? "200" : usual;
}
