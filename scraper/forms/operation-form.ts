/** What a page documents, still in its own words, as JSON: `schemas/read/operation.schema.json`. Tables are named by their ids. */
import type { Json } from "../../core/base/json.js";
import type { Finding } from "../../core/findings/finding.js";
import type { DocumentedExample } from "../examples/examples.js";
import type { Wrapper } from "../examples/wrapper.js";
import type { SectionRole } from "../family/vocabulary.js";
import type { Method } from "../http/methods.js";
import type { DocumentedBody } from "../nesting/body.js";
import type { Sections } from "../operation/sections.js";
import type { DocumentedOperation, DocumentedResponse, MediaType } from "../operation/operation.js";
import { plainText, type Page } from "../page/page.js";
import type { RowId, TableId } from "../tables/field.js";
import { fieldForm, type FieldForm } from "./field-form.js";
import { schemaId, type SchemaId } from "./schema-id.js";

export interface OperationForm {
  readonly $schema: SchemaId<"operation">;
  readonly document: string;
  /** The headings that a template knows, with what stands below each. */
  readonly sections: readonly { readonly role: SectionRole; readonly line: number }[];
  /** One a URI line; none where the page has no section on a URI. */
  readonly operations: readonly OperationOfPage[];
  readonly findings: readonly Finding[];
}

interface OperationOfPage {
  readonly line: number;
  readonly method: Method;
  readonly path: string;
  readonly title: string;
  readonly titleLine: number;
  readonly updatedOn: string | null;
  readonly deprecated: boolean;
  readonly function: string;
  readonly constraints: string;
  readonly permissions: readonly string[];
  readonly parentTopic: { readonly title: string; readonly target: string | null } | null;
  readonly parameters: readonly ParameterForm[];
  /** Request headers that are no parameters. */
  readonly otherHeaders: readonly FieldForm[];
  readonly requestBody: BodyForm | null;
  readonly mediaType: MediaType | null;
  readonly responses: readonly ResponseForm[];
  readonly examples: readonly ExampleForm[];
  readonly tables: readonly TableId[];
  readonly elsewhere: readonly string[];
}

interface ParameterForm {
  readonly in: "path" | "query" | "header";
  readonly field: FieldForm;
}

interface BodyForm {
  readonly root: TableId;
  readonly name: string | null;
  readonly wrapper: Wrapper | null;
  /** The tables that fields lead to; several are alternatives. */
  readonly nested: readonly {
    readonly field: RowId;
    readonly tables: readonly { readonly name: string; readonly table: TableId }[];
  }[];
}

interface ResponseForm {
  readonly status: string;
  readonly line: number;
  readonly description: string;
  readonly headers: readonly FieldForm[];
  readonly body: BodyForm | null;
}

interface ExampleForm {
  readonly kind: "request" | "response";
  /** Null for a request. */
  readonly status: string | null;
  readonly line: number;
  readonly label: string | null;
  readonly value: Json;
}

/** The operations of a page, with the sections that they were read from and what there is to report of them. */
export function operationForm(
  page: Page,
  sections: Sections,
  operations: readonly DocumentedOperation[],
  findings: readonly Finding[],
): OperationForm {
  return {
    $schema: schemaId("operation"),
    document: page.document,
    sections: [...sections].map(([role, { line }]) => ({ role, line })),
    operations: operations.map(operationOfPage),
    findings,
  };
}

function operationOfPage(operation: DocumentedOperation): OperationOfPage {
  const { line, method, path, title, titleLine, updatedOn, deprecated, permissions, parentTopic, mediaType } =
    operation;
  return {
    line,
    method,
    path,
    title,
    titleLine,
    updatedOn,
    deprecated,
    function: plainText(operation.function),
    constraints: plainText(operation.constraints),
    permissions,
    parentTopic: parentTopic === null ? null : { title: parentTopic.title, target: parentTopic.target },
    parameters: parametersOf(operation),
    otherHeaders: operation.otherHeaders.map(fieldForm),
    requestBody: bodyForm(operation.requestBody),
    mediaType: mediaType === null ? null : { name: mediaType.name, line: mediaType.line },
    responses: operation.responses.map(responseForm),
    examples: operation.examples.map(exampleForm),
    tables: operation.tables.map(({ id }) => id),
    elsewhere: operation.elsewhere,
  };
}

function parametersOf(operation: DocumentedOperation): ParameterForm[] {
  const { pathParameters, queryParameters, headerParameters } = operation;
  return [
    ...pathParameters.map((field): ParameterForm => ({ in: "path", field: fieldForm(field) })),
    ...queryParameters.map((field): ParameterForm => ({ in: "query", field: fieldForm(field) })),
    ...headerParameters.map((field): ParameterForm => ({ in: "header", field: fieldForm(field) })),
  ];
}

function bodyForm(body: DocumentedBody | null): BodyForm | null {
  if (body === null) return null;
  const { root, name, wrapper, nested } = body;
  return {
    root: root.id,
    name,
    wrapper: wrapper === null ? null : { key: wrapper.key, list: wrapper.list },
    nested: [...nested].map(([field, tables]) => ({
      field,
      tables: tables.map(({ name: as, table }) => ({ name: as, table: table.id })),
    })),
  };
}

function responseForm({ status, line, description, headers, body }: DocumentedResponse): ResponseForm {
  return { status, line, description, headers: headers.map(fieldForm), body: bodyForm(body) };
}

function exampleForm(example: DocumentedExample): ExampleForm {
  const { kind, line, label, value } = example;
  return { kind, status: example.kind === "response" ? example.status : null, line, label, value };
}
