import type { ParameterNodes } from "../described/table-node.js";
import type { BodyNames } from "./wrappers.js";
import { at } from "../../../core/base/source.js";
import { STATUS_CODES } from "node:http";
import { finding } from "../../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { isArray, isJsonObject, pointer, type Json, type JsonObject } from "../../../core/base/json.js";
import { isSuccess } from "../../http/status.js";
import { plainText, type Block } from "../../page/page.js";
import type { DocumentedBody } from "../../nesting/body.js";
import type { DocumentedExample } from "../../examples/examples.js";
import type { DocumentedOperation, DocumentedResponse } from "../../operation/operation.js";
import { headerObjects, parameterObjects } from "./parameters.js";
import { Draft, listOf, mapOf, referenceTo } from "../draft.js";
import type { Reason } from "../provenance.js";
import { objectOf, type Schema } from "../schema.js";

export interface OperationInput {
  readonly operation: DocumentedOperation;
  readonly operationId: string;
  readonly tag: string | null;
  readonly names: BodyNames;
  readonly parameters: ParameterNodes;
  /** How this operation knows its caller; null where it does as all do. */
  readonly requirements: readonly JsonObject[] | null;
}

/** The Operation Object of a documented operation. */
export function operationObject(input: OperationInput): WithFindings<Draft> {
  const { operation, operationId, tag } = input;
  const path = pointer("", "paths", operation.path, operation.method);
  const description = describe(operation);
  const parameters = parameterObjects(operation, path, input.parameters);
  const body = requestBody(input);
  const responses = gathered(
    operation.responses.map((response) =>
      responseObject(input, response, pointer(path, "responses", response.status)),
    ),
  );
  const object = new Draft().put({
    operationId,
    ...(tag === null ? {} : { tags: [tag] }),
    summary: operation.title,
    ...(description === "" ? {} : { description }),
    ...(operation.deprecated ? { deprecated: true } : {}),
  });
  if (parameters.value.length > 0) object.hold("parameters", listOf(parameters.value));
  if (body) object.hold("requestBody", body);
  object.hold("responses", mapOf(responses.value)).put({
    ...(input.requirements === null ? {} : { security: input.requirements }),
    ...(operation.permissions.length > 0 ? { "x-permissions": operation.permissions } : {}),
    ...(operation.updatedOn === null ? {} : { "x-updated-on": operation.updatedOn }),
  });
  object.state("x-source", at(operation.document, operation.line), [lineReason(operation)]);
  return withFindings(object, [...parameters.findings, ...responses.findings]);
}

/** The line of method and path as a reason. */
export function lineReason({ document, line, path }: DocumentedOperation): Reason {
  return { kind: "line", document, line, text: path };
}

function describe(operation: DocumentedOperation): string {
  const constraints = textOf(operation.constraints);
  return [textOf(operation.function), constraints === "" ? "" : `Constraints: ${constraints}`]
    .filter((text) => text !== "")
    .join("\n\n");
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => plainText([block]).trim()).join("\n\n");
}

function requestBody({ operation, names }: OperationInput): Draft | null {
  const { requestBody: body, mediaType } = operation;
  if (!body || !mediaType) return null;
  const examples = operation.examples.filter((example) => example.kind === "request");
  const required = body.root.fields.some((field) => field.mandatory === "yes");
  const media = mediaObject(operation, body, names, examples);
  // For those who look for the row in the contract.
  if (mediaType.line !== null) media.put({ "x-source": at(operation.document, mediaType.line) });
  return new Draft()
    .put({ required: required || examples.length > 0 })
    .hold("content", mapOf([[mediaType.name, media]]));
}

function responseObject(
  { operation, names, parameters }: OperationInput,
  response: DocumentedResponse,
  path: string,
): WithFindings<readonly [status: string, response: Draft]> {
  const { body, headers, status } = response;
  const examples = operation.examples.filter(
    (example) => example.kind === "response" && example.status === status,
  );
  const description =
    response.description === "" ? (STATUS_CODES[status] ?? `Status ${status}`) : response.description;
  const object = new Draft().put({ description });
  const described = headerObjects(operation, headers, path, parameters);
  const findings = [...described.findings];
  if (headers.length > 0) object.hold("headers", described.value);
  if (body !== null || examples.length > 0) {
    const media = mediaObject(operation, body, names, examples);
    const root = body === null && isSuccess(status) ? shownRoot(operation, examples, path) : null;
    if (root) media.hold("schema", root.value);
    findings.push(...(root?.findings ?? []));
    object.hold("content", mapOf([["application/json", media]]));
  }
  object.put({ "x-source": at(operation.document, response.line) });
  return withFindings([status, object], findings);
}

/** The root of a response that no table describes: an object or a list, where all examples show that. */
function shownRoot(
  operation: DocumentedOperation,
  examples: readonly DocumentedExample[],
  path: string,
): WithFindings<Draft> | null {
  const types = new Set(examples.map(({ value }) => rootType(value)));
  const [first] = examples;
  const [type] = types;
  if (!first || types.size > 1 || typeof type !== "string") return null;
  const shown = examples.map(({ value, line }) => ({ value, source: at(operation.document, line) }));
  const schema = new Draft().state("type", type, [{ kind: "examples", shown }]);
  const what = type === "array" ? "a list" : "an object";
  const message = `the example shows ${what}, which no table describes; the contract says no more of it than that`;
  return withFindings(schema, [
    finding("undocumented-body", at(operation.document, first.line), message, path),
  ]);
}

function rootType(value: Json): "array" | "object" | null {
  if (isArray(value)) return "array";
  return isJsonObject(value) ? "object" : null;
}

/** A Media Type Object: the component of a body, and what examples show of it. */
function mediaObject(
  operation: DocumentedOperation,
  body: DocumentedBody | null,
  names: BodyNames,
  examples: readonly DocumentedExample[],
): Draft {
  const media = new Draft();
  if (body) media.hold("schema", referenceTo(names.get(body) ?? "", [{ kind: "table", table: body.root }]));
  return media.put(exampleObjects(operation, examples));
}

/** Documented examples, unchanged, each named by its place. */
function exampleObjects(operation: DocumentedOperation, examples: readonly DocumentedExample[]): Schema {
  if (examples.length === 0) return {};
  const entries = examples.map((example, index): [string, Json] => [
    `example${index + 1}`,
    {
      ...(example.label === null ? {} : { summary: example.label }),
      value: example.value,
      "x-source": at(operation.document, example.line),
    },
  ]);
  return { examples: objectOf(entries) };
}
