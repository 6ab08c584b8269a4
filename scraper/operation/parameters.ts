import { rowId, type Field, type FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { paragraph } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { captionRole } from "../tables/caption-role.js";
import { placeholders, type Uri } from "../http/uri.js";

export interface UriParameters {
  readonly path: readonly Field[];
  readonly query: readonly Field[];
  /** Rows that are neither in the path nor possible in a query: fields of the body. */
  readonly body: readonly Field[];
}

/**
 * Parts the tables of a URI section: a name that stands in the path is a path parameter, whatever the caption; the
 * others are query parameters, or fields of the body where the method has one and nothing else says query.
 * A placeholder without a row takes the one leftover row that is spelt almost alike, else it is a required string.
 */
export function readUriParameters(
  document: string,
  uri: Uri,
  tables: readonly FieldTable[],
  vocabulary: Vocabulary,
  findings: Finding[],
): UriParameters {
  const rows = tables.flatMap((table) =>
    table.fields.map((field) => ({ field, role: captionRole(table, vocabulary) })),
  );
  const left = new Set(rows.filter(({ role }) => role !== "query").map(({ field }) => field));
  const names = placeholders(uri.path);
  const exact = names.map((name) => take(left, (field) => field.name === documentedName(name, names)));
  const path = names.map(
    (name, index) => exact[index] ?? take(left, (field) => isAlmost(field.name, name)) ?? null,
  );
  const found = path.map((field, index) => named(field, names[index] ?? "", uri, document, findings));
  // A table of its own beside that of the path is one of the query, whatever its caption was.
  const apart = tables.filter((table) => !table.fields.some((field) => path.includes(field)));
  const isApart = (field: Field): boolean =>
    apart.length < tables.length && apart.some((table) => table.fields.includes(field));
  const bodyMethod = uri.method !== "get" && uri.method !== "delete" && uri.method !== "head";
  const isQuery = (field: Field): boolean =>
    rows.some((row) => row.field === field && row.role === "query") ||
    uri.query.some(({ name }) => name === field.name);
  const others = rows.map(({ field }) => field).filter((field) => !path.includes(field));
  const query = others.filter((field) => !bodyMethod || isQuery(field) || isApart(field));
  return {
    path: found,
    query: [...query, ...shownOnly(document, uri, query)],
    body: others.filter((field) => !query.includes(field) && !names.includes(field.name)),
  };
}

/** A name that stands twice in a path was told apart by `target_`; its row has the name as documented. */
function documentedName(name: string, names: readonly string[]): string {
  const plain = name.replace(/^target_/u, "");
  return names.includes(plain) ? plain : name;
}

function take(fields: Set<Field>, fits: (field: Field) => boolean): Field | undefined {
  const field = [...fields].find(fits);
  if (field) fields.delete(field);
  return field;
}

/** The field of a placeholder, by the placeholder's own name. */
function named(field: Field | null, name: string, uri: Uri, document: string, findings: Finding[]): Field {
  if (field) return { ...field, name, mandatory: "yes" };
  findings.push(
    finding("missing-parameter", at(document, uri.line), `no table describes {${name}} of ${uri.path}`),
  );
  return {
    ...bareField(document, uri, name),
    mandatory: "yes",
  };
}

/** A string of which the URI line names nothing but the name. */
function bareField(document: string, { line, method, path }: Uri, name: string): Field {
  return {
    id: rowId(document, line, 0, name),
    name,
    line,
    mandatory: "no",
    type: { kind: "string" },
    typeTarget: null,
    description: [],
    origin: { kind: "line", line, text: `${method.toUpperCase()} ${path}` },
  };
}

/** Query parameters that only the URI line names. */
function shownOnly(document: string, uri: Uri, known: readonly Field[]): Field[] {
  return uri.query
    .filter(({ name }) => !known.some((field) => field.name === name))
    .map(({ name, literal }) => ({
      ...bareField(document, uri, name),
      description: literal === null ? [] : [paragraph(uri.line, `For example, ${literal}.`)],
    }));
}

/** True for names that differ by one letter (`flavors_id` for `flavor_id`) and are long enough for that to mean something. */
function isAlmost(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.slice(start + 1);
  return rest === short.slice(start + (a.length === b.length ? 1 : 0));
}
