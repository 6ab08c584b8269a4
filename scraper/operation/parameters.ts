import { rowId, type Field, type FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { paragraph } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { captionRole } from "../tables/caption-role.js";
import { isSafe } from "../http/methods.js";
import type { Placeholder } from "../http/uri-target.js";
import type { Uri } from "../http/uri.js";

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
): WithFindings<UriParameters> {
  const rows = rowsOf(tables, vocabulary);
  const filled = fillPlaceholders(uri.placeholders, rows);
  const { value: path, findings } = gathered(
    filled.map(({ row, placeholder: { name } }) =>
      row ? withFindings(named(row, name)) : undescribed(document, uri, name),
    ),
  );
  const taken = new Set(filled.flatMap(({ row }) => (row ? [row.id] : [])));
  const others = rows.filter(({ field }) => !taken.has(field.id));
  // A table of its own beside that of the path is one of the query, whatever its caption was.
  const inPath = new Set(rows.flatMap(({ field, table }) => (taken.has(field.id) ? [table.id] : [])));
  const inQuery = new Set(uri.query.map(({ name }) => name));
  const isQuery = ({ field, table, role }: Row): boolean =>
    !takesBody(uri) ||
    role === "query" ||
    inQuery.has(field.name) ||
    (inPath.size > 0 && !inPath.has(table.id));
  const query = others.filter(isQuery).map(({ field }) => field);
  const names = new Set(path.map(({ name }) => name));
  const body = others.filter((row) => !isQuery(row) && !names.has(row.field.name));
  const parameters = {
    path,
    query: [...query, ...shownOnly(document, uri, query)],
    body: body.map(({ field }) => field),
  };
  return withFindings(parameters, findings);
}

/** A row of the URI section. */
interface Row {
  readonly field: Field;
  readonly table: FieldTable;
  readonly role: ReturnType<typeof captionRole>;
}

function rowsOf(tables: readonly FieldTable[], vocabulary: Vocabulary): Row[] {
  return tables.flatMap((table) => {
    const role = captionRole(table, vocabulary);
    return table.fields.map((field) => ({ field, table, role }));
  });
}

function takesBody({ method }: Uri): boolean {
  return !isSafe(method) && method !== "delete";
}

/** The row of each placeholder: one of its name, else one of almost its name; each row fills one. */
function fillPlaceholders(
  placeholders: readonly Placeholder[],
  rows: readonly Row[],
): { readonly placeholder: Placeholder; readonly row: Field | null }[] {
  const left = new Map(
    rows.filter(({ role }) => role !== "query").map(({ field }) => [field.id, field] as const),
  );
  const take = (fits: (field: Field) => boolean): Field | null => {
    const field = [...left.values()].find(fits) ?? null;
    if (field) left.delete(field.id);
    return field;
  };
  const exact = placeholders.map(({ documented }) => take((field) => field.name === documented));
  return placeholders.map((placeholder, index) => ({
    placeholder,
    row: exact[index] ?? take((field) => isAlmost(field.name, placeholder.name)),
  }));
}

/** A row by the name that the path gives it. */
function named(field: Field, name: string): Field {
  return { ...field, name, mandatory: "yes" };
}

function undescribed(document: string, uri: Uri, name: string): WithFindings<Field> {
  const message = `no table describes {${name}} of ${uri.path}`;
  return withFindings(named(bareField(document, uri, `{${name}}`), name), [
    finding("missing-parameter", at(document, uri.line), message),
  ]);
}

/** A string of which the URI line says nothing but the name; `words` is how it says it. */
function bareField(document: string, { line, method, path }: Uri, words: string): Field {
  return {
    id: rowId(document, line, 0, words),
    name: words,
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
      ...bareField(document, uri, `?${name}`),
      name,
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
