/** The fields that the scraper reads from a reference, found by document, line and name. */
import type { Field, FieldTable } from "../../scraper/tables/field.js";
import { addEvidence, noEvidence, type Evidence, type Shown } from "../../scraper/examples/shown-values.js";
import { readOperations } from "../../scraper/operation/read-operations.js";
import { Reference } from "../../scraper/reference/reference.js";
import type { DocumentedBody } from "../../scraper/nesting/body.js";
import type { DocumentedOperation } from "../../scraper/operation/operation.js";
import { readPage } from "../../scraper/page/index.js";
import { english } from "../../scraper/family/english.js";
import { readHtml } from "../measure/corpus.js";
import { rowId } from "./sample.js";

/** A field where it stands. */
export interface ScrapedField {
  readonly document: string;
  readonly field: Field;
  /** Names of the fields beside it, its own among them. */
  readonly siblings: ReadonlySet<string>;
  readonly side: "request" | "response";
  /** The values that the page's examples give it. */
  readonly shown: readonly Shown[];
}

/** Every field of the operation pages of a reference, by {@link rowId}. */
export async function readScraped(reference: string): Promise<Map<string, ScrapedField>> {
  const pages = (await readHtml(reference)).map(({ name, text }) => readPage(name, text, english));
  const context = { vocabulary: english, reference: new Reference(pages, english) };
  const fields = readOperations(pages, context).flatMap(({ value }) => value.flatMap(fieldsOf));
  return new Map(
    fields.map((each) => [
      rowId({ document: each.document, line: each.field.line, name: each.field.name }),
      each,
    ]),
  );
}

/** The rows of the page's tables; those of bodies and parameters, whose place is known better, come last. */
function fieldsOf(operation: DocumentedOperation): ScrapedField[] {
  const evidence = noEvidence();
  const { document, pathParameters, queryParameters, responses } = operation;
  const headers = [...operation.headerParameters, ...operation.otherHeaders];
  const bodies = bodyTables(operation, evidence);
  return [
    ...operation.tables.flatMap((table) => siblingFields(table.document, table.fields, "request", evidence)),
    ...bodies.flatMap(({ table, side }) => siblingFields(table.document, table.fields, side, evidence)),
    ...[pathParameters, queryParameters, headers].flatMap((fields) =>
      siblingFields(document, fields, "request", evidence),
    ),
    ...responses.flatMap((response) => siblingFields(document, response.headers, "response", evidence)),
  ];
}

function siblingFields(
  document: string,
  fields: readonly Field[],
  side: ScrapedField["side"],
  { values }: Evidence,
): ScrapedField[] {
  const siblings = new Set(fields.map(({ name }) => name));
  return fields.map((field) => ({ document, field, siblings, side, shown: values.get(field.id) ?? [] }));
}

/** The tables of the bodies, and what the examples show of them. */
function bodyTables(
  { requestBody, responses, examples }: DocumentedOperation,
  evidence: Evidence,
): { readonly table: FieldTable; readonly side: ScrapedField["side"] }[] {
  const tables: { table: FieldTable; side: ScrapedField["side"] }[] = [];
  const add = (body: DocumentedBody, status: string | null): void => {
    const side = status === null ? "request" : "response";
    const all = [body.root, ...[...body.nested.values()].flat().map(({ table }) => table)];
    tables.push(...all.map((table) => ({ table, side }) as const));
    for (const example of examples) {
      const shows = example.kind === "request" ? status === null : example.status === status;
      if (shows) addEvidence(evidence, body, { value: example.value, source: "" });
    }
  };
  if (requestBody) add(requestBody, null);
  for (const { body, status } of responses) if (body) add(body, status);
  return tables;
}
