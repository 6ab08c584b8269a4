import type { DocumentedBody } from "../../nesting/body.js";
import type { DocumentedOperation } from "../../operation/operation.js";

/** The names of all that a page documents of an operation, each with its place: of parameters, statuses, and the fields of bodies. */
export interface ContentNames {
  readonly request: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** What a page documents, by name. */
export function contentNames(operation: DocumentedOperation): ContentNames {
  const { pathParameters, queryParameters, headerParameters, requestBody, responses } = operation;
  return {
    request: new Set([
      ...pathParameters.map(({ name }) => `path ${name}`),
      ...queryParameters.map(({ name }) => `query ${name}`),
      ...headerParameters.map(({ name }) => `header ${name.toLowerCase()}`),
      ...bodyNames("request", requestBody),
    ]),
    responses: new Set(
      responses.flatMap(({ status, headers, body }) => [
        status,
        ...headers.map(({ name }) => `${status} header ${name.toLowerCase()}`),
        ...bodyNames(status, body),
      ]),
    ),
  };
}

/** Nested fields with the field above them, so that the same names elsewhere are others. */
function bodyNames(place: string, body: DocumentedBody | null): string[] {
  if (body === null) return [];
  const { wrapper } = body;
  const names = wrapper?.key == null ? [] : [`${place} ${wrapper.key}`];
  const tables = new Map([[body.root.id, { table: body.root, above: "" }]]);
  // The map grows while it is read.
  for (const { table, above } of tables.values()) {
    for (const field of table.fields) {
      names.push(`${place} ${above}${field.name}`);
      for (const { table: nested } of body.nested.get(field.id) ?? []) {
        if (!tables.has(nested.id)) tables.set(nested.id, { table: nested, above: `${field.name}.` });
      }
    }
  }
  return names;
}
