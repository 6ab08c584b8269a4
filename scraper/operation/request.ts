import type { Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { linkTables } from "./nested.js";
import type { DocumentedBody, Field, FieldTable, Method } from "./operation.js";
import { captionRole, listsHeaders } from "./roles.js";

export interface DocumentedRequest {
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  readonly body: DocumentedBody | null;
}

/** Parts the tables of a request section: headers, query, the root of the body, and what the root leads to. */
export function readRequest(
  document: string,
  method: Method,
  tables: readonly FieldTable[],
  examples: readonly Json[],
  vocabulary: Vocabulary,
  findings: Finding[],
): DocumentedRequest {
  const query: Field[] = [];
  const headers: Field[] = [];
  const body: FieldTable[] = [];
  for (const table of tables) {
    switch (requestRole(table, method, body.length > 0, vocabulary)) {
      case "query":
        query.push(...table.fields);
        break;
      case "header":
        headers.push(...table.fields);
        break;
      case "root":
        body.unshift(table);
        break;
      case "nested":
        body.push(table);
    }
  }
  const [root, ...others] = body;
  return { query, headers, body: root ? linkTables(document, root, others, examples, findings) : null };
}

type RequestRole = "query" | "header" | "root" | "nested";

/** Caption first; without one, the first table is the root (of a GET: the query), unless it lists headers only. */
function requestRole(
  table: FieldTable,
  method: Method,
  rootSeen: boolean,
  vocabulary: Vocabulary,
): RequestRole {
  const role = captionRole(table, vocabulary);
  if (role === "query" || role === "header") return role;
  if (role === null && table.title !== null && rootSeen) return "nested";
  if (rootSeen) return role === "request-body" ? "root" : "nested";
  if (role !== "request-body" && listsHeaders(table)) return "header";
  return method === "get" || method === "head" ? "query" : "root";
}
