import { finding, type Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import { innerObject } from "../meaning/type.js";
import { assignTables } from "./assignment.js";
import { at } from "./fields.js";
import type { DocumentedBody, Field, FieldTable, NestedTable } from "./operation.js";

/**
 * Links the fields of one side (a request, or one status of the responses) to the tables that describe them:
 * by the anchor in the type cell, then by a caption equal to the type's or the field's name, then, for tables
 * without a caption, by position and example.
 */
export function linkTables(
  document: string,
  root: FieldTable,
  others: readonly FieldTable[],
  examples: readonly Json[],
  findings: Finding[],
): DocumentedBody {
  const nested = new Map<Field, NestedTable>();
  const byAnchor = new Map(
    others.flatMap((table) => table.anchors.map((anchor) => [anchor, table] as const)),
  );
  const byTitle = new Map(
    others.filter((table) => table.title !== null).map((table) => [key(table.title), table]),
  );
  const untitled = others.filter((table) => table.title === null && table.anchors.length === 0);
  const assigned = assignTables(document, root, untitled, examples, findings);
  const reached = new Set<FieldTable>([root]);
  for (const table of reached) {
    for (const field of table.fields) {
      const object = innerObject(field.type);
      if (!object) continue;
      const target =
        byAnchor.get(field.typeTarget ?? "") ??
        byTitle.get(key(object.name)) ??
        byTitle.get(key(field.name)) ??
        (object.name === null ? undefined : assigned.get(object.name));
      if (!target) continue;
      nested.set(field, { name: target.title ?? object.name ?? field.name, table: target });
      reached.add(target);
    }
  }
  for (const table of others.filter((each) => !reached.has(each))) reportUnread(document, table, findings);
  return { root, name: rootName(root), nested };
}

function key(name: string | null): string {
  return (name ?? "\u0000").toLowerCase();
}

function reportUnread(document: string, table: FieldTable, findings: Finding[]): void {
  const what = table.title === null ? "a table without a caption" : `the table "${table.title}"`;
  const rows = table.fields.map((field) => field.name).join(", ");
  findings.push(finding("unread-table", at(document, table.line), `no field leads to ${what} (${rows})`));
}

/** Generated pages name the root in the table's id: `…_response_NotebookResp`. */
function rootName(root: FieldTable): string | null {
  for (const anchor of root.anchors) {
    const match = /_(?:request|response)_([A-Za-z]\w*)$/u.exec(anchor);
    if (match) return match[1] ?? null;
  }
  return null;
}
