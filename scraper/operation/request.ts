import type { Field, FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Json } from "../../core/base/json.js";
import { innerObject } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { isSafe, type Method } from "../http/methods.js";
import type { Context } from "../nesting/context.js";
import { readSide, type Side } from "../nesting/side.js";
import { captionRole, listsHeaders } from "../tables/caption-role.js";

export interface DocumentedRequest {
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  readonly body: Side | null;
}

/** What a page says of the request, besides the URI. */
export interface RequestSection {
  readonly document: string;
  readonly method: Method;
  readonly tables: readonly FieldTable[];
  /** Rows of the URI section that belong to the body. */
  readonly inBody: readonly Field[];
  readonly examples: readonly Json[];
}

/** Parts the tables of a request section: headers, query, the root of the body, and what the root leads to. */
export function readRequest(section: RequestSection, context: Context): WithFindings<DocumentedRequest> {
  const query: Field[] = [];
  const headers: Field[] = [];
  const body: FieldTable[] = [];
  for (const table of section.tables) {
    switch (requestRole(table, section, body.length > 0, context.vocabulary)) {
      case "query":
        for (const each of table.fields) query.push(each);
        break;
      case "header":
        for (const each of table.fields) headers.push(each);
        break;
      case "root":
        body.unshift(table);
        break;
      case "nested":
        body.push(table);
    }
  }
  const [documented = null, ...others] = body;
  const root = withRows(documented, section);
  if (root.value === null) return withFindings({ query, headers, body: null }, root.findings);
  const side = readSide({ root: root.value, others, examples: section.examples }, context);
  return withFindings({ query, headers, body: side.value }, [...root.findings, ...side.findings]);
}

/** The root with the fields that stand in the URI section. */
function withRows(
  root: FieldTable | null,
  { document, inBody }: RequestSection,
): WithFindings<FieldTable | null> {
  const [first] = inBody;
  if (!first) return withFindings(root);
  const names = inBody.map((field) => field.name).join(", ");
  const message = `the table of the URI section holds ${names}, which is not in the path; read as part of the body`;
  const added = inBody.filter((field) => !root || !hasField(root, field));
  const table = root ? { ...root, fields: [...root.fields, ...added] } : bodyOf(document, first, added);
  return withFindings(table, [finding("misplaced-field", at(document, first.line), message)]);
}

/** The table that rows of another one make up. */
function bodyOf(document: string, { id, line }: Field, fields: readonly Field[]): FieldTable {
  return { id: `${id}/body`, document, line, number: null, title: null, anchors: [], fields };
}

function hasField(table: FieldTable, { name }: Field): boolean {
  return table.fields.some((field) => field.name === name);
}

type RequestRole = "query" | "header" | "root" | "nested";

/** Caption first; without one, the first table is the root (or the query, where the method has no body). */
function requestRole(
  table: FieldTable,
  { method, examples }: RequestSection,
  rootSeen: boolean,
  vocabulary: Vocabulary,
): RequestRole {
  const role = captionRole(table, vocabulary);
  if (role === "query" || role === "header") return role;
  if (role === null && table.title !== null && rootSeen) return "nested";
  if (rootSeen) return role === "request-body" ? "root" : "nested";
  if (role !== "request-body" && listsHeaders(table)) return "header";
  return hasBody(method, table, examples) ? "root" : "query";
}

/** A request that only asks has no body; a DELETE has one where an example or an object among the fields shows it. */
function hasBody(method: Method, table: FieldTable, examples: readonly Json[]): boolean {
  if (isSafe(method)) return false;
  return (
    method !== "delete" ||
    examples.length > 0 ||
    table.fields.some((field) => innerObject(field.type) !== null)
  );
}
