import type { Vocabulary } from "../family/vocabulary.js";
import { methodWord } from "../http/methods.js";
import { pathTemplate } from "../http/uri.js";
import { flatten, plainText, type Page, type Table } from "../page/page.js";

/** The actions that operations need, as permission pages list them: `METHOD /path` → actions. */
export type Permissions = ReadonlyMap<string, readonly string[]>;

const uri = new RegExp(String.raw`\b(${methodWord})\s+(\/\S+)`, "gu");
const action = /^[a-z][\w-]*:[A-Za-z]\w*:[A-Za-z]\w*$/u;

/** Reads the tables of permission pages: a column of APIs beside one of actions. */
export function readPermissions(pages: readonly Page[], vocabulary: Vocabulary): Permissions {
  const permissions = new Map<string, string[]>();
  for (const table of pages.flatMap((page) => flatten(page.blocks))) {
    if (table.kind === "table") addTable(table, permissions, vocabulary);
  }
  return permissions;
}

function addTable(table: Table, permissions: Map<string, string[]>, { permissionColumns }: Vocabulary): void {
  const columns = table.header.map((word) => word.trim().toLowerCase());
  const apiAt = columns.findIndex((word) => permissionColumns.api.test(word));
  const actionAt = columns.findIndex((word) => permissionColumns.action.test(word));
  if (apiAt < 0 || actionAt < 0) return;
  for (const row of table.rows) {
    const actions = plainText(row.cells[actionAt]?.blocks ?? [])
      .split(/\s+/u)
      .filter((word) => action.test(word));
    for (const [, method = "", path = ""] of plainText(row.cells[apiAt]?.blocks ?? []).matchAll(uri)) {
      const key = permissionKey(method, path);
      permissions.set(key, [...new Set([...(permissions.get(key) ?? []), ...actions])]);
    }
  }
}

/** What an operation and a row about it have in common: the names of placeholders and a query differ. */
export function permissionKey(method: string, path: string): string {
  return `${method.toLowerCase()} ${pathTemplate(path.replace(/\?.*$/u, ""))}`;
}
