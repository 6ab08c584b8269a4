import type { Field } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding } from "../../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { pointer } from "../../../core/base/json.js";
import { plainText } from "../../page/page.js";
import type { Vocabulary } from "../../family/vocabulary.js";
import { isContentType, mediaTypeIn } from "../../http/media-type.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { Draft, mapOf, type Drafted } from "../draft.js";
import { fieldSchema } from "../field/field-schema.js";
import { isRequired, parameterKey, type FieldNode, type ParameterNodes } from "../described/table-node.js";
import { requiredReasons } from "../object/required-fields.js";
import type { Schema } from "../schema.js";

/** The Parameter Objects of an operation: path, query, header. */
export function parameterObjects(
  operation: DocumentedOperation,
  operationPointer: string,
  nodes: ParameterNodes,
  { credentialHeaders }: Vocabulary,
): WithFindings<readonly Draft[]> {
  // Headers that carry the credentials or the media type are no parameters.
  const headers = operation.headerParameters.filter(
    ({ name }) => !credentialHeaders.test(name) && !isContentType(name),
  );
  const places = [
    { place: "path", fields: operation.pathParameters },
    { place: "query", fields: operation.queryParameters },
    { place: "header", fields: headers },
  ];
  const described = places.flatMap(({ place, fields }) =>
    fields.flatMap((field) => {
      const node = nodes.get(parameterKey(operation, field));
      return node ? [{ place, node }] : [];
    }),
  );
  return gathered(
    described.map(({ place, node }, index) => {
      const parameter = new Draft().put({ name: node.field.name, in: place });
      const path = pointer(operationPointer, "parameters", index);
      return describe(parameter, operation.document, node, path, place === "path");
    }),
  );
}

/** Adds what a Parameter Object and a Header Object share; `path` is where it stands in the contract. */
function describe(
  holder: Draft,
  document: string,
  node: FieldNode,
  path: string,
  isInPath: boolean,
): WithFindings<Draft> {
  const input = { node, document, pointer: pointer(path, "schema"), others: [], components: [], shown: [] };
  const { value: schema, findings } = fieldSchema(input);
  holder.take("description", schema);
  const because = isInPath
    ? [{ kind: "path", document, field: node.field } as const]
    : requiredReasons(node, document);
  if (isInPath || isRequired(node)) holder.state("required", true, because);
  else holder.justify("required", because);
  const source = new Draft().take("x-source", schema);
  holder.hold("schema", schema).take("x-source", source);
  return withFindings(holder, findings);
}

/** The Header Objects of a response, by name. */
export function headerObjects(
  operation: DocumentedOperation,
  fields: readonly Field[],
  responsePointer: string,
  nodes: ParameterNodes,
): WithFindings<Drafted<Schema>> {
  const { value, findings } = gathered(
    fields.flatMap((field) => {
      const node = nodes.get(parameterKey(operation, field));
      if (!node) return [];
      const path = pointer(responsePointer, "headers", field.name);
      const header = describe(new Draft(), operation.document, node, path, false);
      return [withFindings([field.name, header.value] as const, header.findings)];
    }),
  );
  return withFindings(mapOf(value), findings);
}

export interface MediaType {
  readonly name: string;
  /** Where the `Content-Type` row stands, for those who look for it in the contract; null where there is none. */
  readonly source: string | null;
}

/** The media type that a `Content-Type` row names, else JSON; a row that names none is reported. */
export function requestMediaType(operation: DocumentedOperation): WithFindings<MediaType> {
  const row = operation.headerParameters.find(({ name }) => isContentType(name));
  if (!row) return withFindings({ name: "application/json", source: null });
  const source = at(operation.document, row.line);
  const name = mediaTypeIn(plainText(row.description));
  if (name !== null) return withFindings({ name, source });
  const message = `the row "${row.name}" names no media type; JSON was taken`;
  return withFindings({ name: "application/json", source }, [finding("unknown-media-type", source, message)]);
}
