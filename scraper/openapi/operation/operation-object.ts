import { at } from "../../../core/base/source.js";
import { STATUS_CODES } from "node:http";
import type { Finding } from "../../../core/findings/finding.js";
import { pointer, type Json } from "../../../core/base/json.js";
import { plainText, type Block } from "../../page/page.js";
import type { DocumentedExample } from "../../examples/examples.js";
import type { DocumentedOperation, DocumentedResponse } from "../../operation/operation.js";
import type { Vocabulary } from "../../family/vocabulary.js";
import type { BodyNames } from "./bodies.js";
import { headerObjects, parameterObjects, requestMediaType, type ParameterNodes } from "./parameters.js";
import { objectOf, reference, type Schema } from "../schema.js";

export interface OperationInput {
  readonly operation: DocumentedOperation;
  readonly operationId: string;
  readonly tag: string | null;
  readonly names: BodyNames;
  readonly parameters: ParameterNodes;
  readonly vocabulary: Vocabulary;
}

/** The Operation Object of a documented operation. */
export function operationObject(input: OperationInput, findings: Finding[]): Schema {
  const { operation, operationId, tag, vocabulary } = input;
  const path = pointer("", "paths", operation.path, operation.method);
  const description = describe(operation, vocabulary);
  const parameters = parameterObjects(operation, path, input.parameters, vocabulary, findings);
  return {
    operationId,
    ...(tag === null ? {} : { tags: [tag] }),
    summary: operation.title,
    ...(description === "" ? {} : { description }),
    ...(vocabulary.deprecatedTitle.test(operation.title) ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(input, findings),
    responses: objectOf(
      operation.responses.map((response): [string, Json] => [
        response.status,
        responseObject(input, response, pointer(path, "responses", response.status), findings),
      ]),
    ),
    ...(operation.permissions.length > 0 ? { "x-permissions": operation.permissions } : {}),
    ...(operation.updatedOn === null ? {} : { "x-updated-on": operation.updatedOn }),
    "x-source": at(operation.document, operation.line),
  };
}

function describe(operation: DocumentedOperation, vocabulary: Vocabulary): string {
  const constraints = textOf(operation.constraints, vocabulary);
  return [textOf(operation.function, vocabulary), constraints === "" ? "" : `Constraints: ${constraints}`]
    .filter((text) => text !== "")
    .join("\n\n");
}

function textOf(blocks: readonly Block[], vocabulary: Vocabulary): string {
  const text = blocks.map((block) => plainText([block]).trim()).join("\n\n");
  return vocabulary.nothing.test(text) ? "" : text;
}

function requestBody({ operation, names }: OperationInput, findings: Finding[]): Schema {
  const { requestBody: body } = operation;
  if (!body) return {};
  const examples = operation.examples.filter((example) => example.kind === "request");
  const { name, source } = requestMediaType(operation, findings);
  const required = body.root.fields.some((field) => field.mandatory === "yes");
  const content = { schema: reference(names.get(body) ?? ""), ...exampleObjects(operation, examples) };
  return {
    requestBody: {
      required: required || examples.length > 0,
      content: {
        [name]: source === null ? content : { ...content, "x-source": source },
      },
    },
  };
}

function responseObject(
  { operation, names, parameters }: OperationInput,
  response: DocumentedResponse,
  path: string,
  findings: Finding[],
): Schema {
  const { body, headers, status } = response;
  const examples = operation.examples.filter(
    (example) => example.kind === "response" && example.status === status,
  );
  const description =
    response.description === "" ? (STATUS_CODES[status] ?? `Status ${status}`) : response.description;
  const described = body !== null || examples.length > 0;
  return {
    description,
    ...(headers.length > 0 ? { headers: headerObjects(operation, headers, path, parameters, findings) } : {}),
    ...(described
      ? {
          content: {
            "application/json": {
              ...(body ? { schema: reference(names.get(body) ?? "") } : {}),
              ...exampleObjects(operation, examples),
            },
          },
        }
      : {}),
    "x-source": at(operation.document, response.line),
  };
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
