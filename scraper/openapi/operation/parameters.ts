import type { Field } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { pointer, type Json } from "../../../core/base/json.js";
import { plainText } from "../../page/page.js";
import type { Vocabulary } from "../../family/vocabulary.js";
import { isContentType, mediaTypeIn } from "../../http/media-type.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { fieldSchema, type FieldInput } from "../field/field-schema.js";
import { isRequired, parameterKey, type FieldNode, type ParameterKey } from "../component/table-node.js";
import { objectOf, type Schema } from "../schema.js";

/** Parameters and headers, each with its meaning. */
export type ParameterNodes = ReadonlyMap<ParameterKey, FieldNode>;

/** The Parameter Objects of an operation: path, query, header. */
export function parameterObjects(
  operation: DocumentedOperation,
  operationPointer: string,
  nodes: ParameterNodes,
  { credentialHeaders }: Vocabulary,
  findings: Finding[],
): Schema[] {
  // Headers that carry the credentials or the media type are no parameters.
  const headers = operation.headerParameters.filter(
    ({ name }) => !credentialHeaders.test(name) && !isContentType(name),
  );
  const places = [
    { place: "path", fields: operation.pathParameters },
    { place: "query", fields: operation.queryParameters },
    { place: "header", fields: headers },
  ];
  return places
    .flatMap(({ place, fields }) =>
      fields.map((field) => ({ place, node: nodes.get(parameterKey(operation, field)) })),
    )
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
  const input = parameterInput(document, node, path);
  const { description, "x-source": source, ...schema } = fieldSchema(input, findings);
  return {
    ...(description === undefined ? {} : { description }),
    ...(mustBeThere || isRequired(node) ? { required: true } : {}),
    schema,
    ...(source === undefined ? {} : { "x-source": source }),
  };
}

/** What the schema of a parameter or header is made from; `path` is where that stands in the contract. */
export function parameterInput(document: string, node: FieldNode, path: string): FieldInput {
  return { node, document, pointer: pointer(path, "schema"), components: [], shown: [] };
}

/** The Header Objects of a response, by name. */
export function headerObjects(
  operation: DocumentedOperation,
  fields: readonly Field[],
  responsePointer: string,
  nodes: ParameterNodes,
  findings: Finding[],
): Schema {
  const entries = fields.flatMap((field): [string, Json][] => {
    const node = nodes.get(parameterKey(operation, field));
    const path = pointer(responsePointer, "headers", field.name);
    return node ? [[field.name, headerObject(operation.document, node, false, path, findings)]] : [];
  });
  return objectOf(entries);
}

export interface MediaType {
  readonly name: string;
  /** Where the `Content-Type` row stands, for those who look for it in the contract; null where there is none. */
  readonly source: string | null;
}

/** The media type that a `Content-Type` row names, else JSON; a row that names none is told. */
export function requestMediaType(operation: DocumentedOperation, findings: Finding[]): MediaType {
  const row = operation.headerParameters.find(({ name }) => isContentType(name));
  if (!row) return { name: "application/json", source: null };
  const source = at(operation.document, row.line);
  const name = mediaTypeIn(plainText(row.description));
  if (name !== null) return { name, source };
  const message = `the row "${row.name}" names no media type; JSON was taken`;
  findings.push(finding("unknown-media-type", source, message));
  return { name: "application/json", source };
}
