import type { Finding } from "../../contract/finding.js";
import { pointer, type Json } from "../../contract/json.js";
import { plainText } from "../page/page.js";
import { at } from "../operation/fields.js";
import type { DocumentedOperation, Field } from "../operation/operation.js";
import { fieldSchema } from "./field-schema.js";
import { isRequired, type FieldNode } from "./node.js";
import { objectOf, type Schema } from "./schema.js";

/** Headers that are no parameters: they carry the credentials or the media type. */
const notParameters = /^(?:x-auth-token|authorization|content-type)$/iu;

/** Parameters and headers, each with its meaning. */
export type ParameterNodes = ReadonlyMap<Field, FieldNode>;

/** The Parameter Objects of an operation: path, query, header. */
export function parameterObjects(
  operation: DocumentedOperation,
  operationPointer: string,
  nodes: ParameterNodes,
  findings: Finding[],
): Schema[] {
  const headers = operation.headerParameters.filter((field) => !notParameters.test(field.name));
  const places = [
    { place: "path", fields: operation.pathParameters },
    { place: "query", fields: operation.queryParameters },
    { place: "header", fields: headers },
  ];
  return places
    .flatMap(({ place, fields }) => fields.map((field) => ({ place, node: nodes.get(field) })))
    .flatMap(({ place, node }, index) => {
      const path = pointer(operationPointer, "parameters", index);
      return node ? [parameterObject(operation.document, place, node, path, findings)] : [];
    });
}

function parameterObject(
  document: string,
  place: string,
  node: FieldNode,
  path: string,
  findings: Finding[],
): Schema {
  const { name } = node.field;
  return { name, in: place, ...headerObject(document, node, place === "path", path, findings) };
}

/** What a Parameter Object and a Header Object share. */
function headerObject(
  document: string,
  node: FieldNode,
  mustBeThere: boolean,
  path: string,
  findings: Finding[],
): Schema {
  const input = { node, document, pointer: pointer(path, "schema"), components: [], shown: [] };
  const { description, "x-source": source, ...schema } = fieldSchema(input, findings);
  return {
    ...(description === undefined ? {} : { description }),
    ...(mustBeThere || isRequired(node) ? { required: true } : {}),
    schema,
    ...(source === undefined ? {} : { "x-source": source }),
  };
}

/** The Header Objects of a response, by name. */
export function headerObjects(
  document: string,
  fields: readonly Field[],
  responsePointer: string,
  nodes: ParameterNodes,
  findings: Finding[],
): Schema {
  const entries = fields.flatMap((field): [string, Json][] => {
    const node = nodes.get(field);
    const path = pointer(responsePointer, "headers", field.name);
    return node ? [[field.name, headerObject(document, node, false, path, findings)]] : [];
  });
  return objectOf(entries);
}

const mediaType = /([a-z]+)\s*\/\s*([a-z0-9][a-z0-9.\s+-]*)/iu;

/** The media type that a `Content-Type` row names ("Application/merge-patch + JSON."), else JSON. */
export function requestMediaType(operation: DocumentedOperation): string {
  const row = operation.headerParameters.find((field) => /^content-type$/iu.test(field.name));
  const match = row ? mediaType.exec(plainText(row.description)) : null;
  if (!match) return "application/json";
  return `${match[1] ?? ""}/${match[2] ?? ""}`
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/[.+-]+$/u, "");
}

/** Where a `Content-Type` row stands, for those who look for it in the contract. */
export function mediaTypeSource(operation: DocumentedOperation): string | null {
  const row = operation.headerParameters.find((field) => /^content-type$/iu.test(field.name));
  return row ? at(operation.document, row.line) : null;
}
