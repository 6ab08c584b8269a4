import { finding, type Finding } from "../../contract/finding.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { at } from "./fields.js";
import type { Field, FieldTable } from "./operation.js";
import { captionRole } from "./roles.js";
import { placeholders, type Uri } from "./uri.js";

export interface UriParameters {
  readonly path: readonly Field[];
  readonly query: readonly Field[];
}

/**
 * Parts the tables of a URI section into path and query parameters: a name that stands in the path is a path
 * parameter, whatever the caption; a placeholder without a row becomes a required string.
 */
export function readUriParameters(
  document: string,
  uri: Uri,
  tables: readonly FieldTable[],
  vocabulary: Vocabulary,
  findings: Finding[],
): UriParameters {
  const names = placeholders(uri.path);
  const rows = tables.flatMap((table) =>
    table.fields.map((field) => ({ field, role: captionRole(table, vocabulary) })),
  );
  const path = names.map((name) => {
    const row = rows.find(({ field, role }) => field.name === name && role !== "query");
    return row?.field ?? missing(document, uri, name, findings);
  });
  const query = rows.filter(({ field }) => !path.includes(field)).map(({ field }) => field);
  return { path, query };
}

function missing(document: string, uri: Uri, name: string, findings: Finding[]): Field {
  findings.push(
    finding("missing-parameter", at(document, uri.line), `no table describes {${name}} of ${uri.path}`),
  );
  return {
    name,
    line: uri.line,
    mandatory: "yes",
    type: { kind: "string" },
    typeTarget: null,
    description: [],
  };
}
