import type { Field } from "../../tables/field.js";
import { gathered, withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { pointer } from "../../../core/base/json.js";
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
): WithFindings<readonly Draft[]> {
  const places = [
    { place: "path", fields: operation.pathParameters },
    { place: "query", fields: operation.queryParameters },
    { place: "header", fields: operation.headerParameters },
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
