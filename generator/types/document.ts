/**
 * The document that openapi-typescript gets: the contract with all references but those to schemas followed,
 * reduced to what types are made of. So nothing of the contract reaches its printer unread.
 */

import type { JsonObject } from "../../core/base/json.js";
import type { Contract, NamedSchema, Operation } from "../model/contract.js";
import { entriesOf, field, type Located } from "../model/located.js";
import { resolve } from "../model/reference.js";
import { commentText } from "../text/comment.js";
import { fieldSchema, typeSchema } from "./schema.js";

/** The reduced document. Operations go by the names of their functions, schemas by their keys in the contract. */
export function typesDocument(contract: Contract): JsonObject {
  const keys = new Map(contract.schemas.flatMap((one) => keyOf(one)));
  const schemas = contract.schemas.flatMap(({ schema, origin }) => {
    return origin.kind === "inline" ? [] : [[origin.key, typeSchema(schema, contract.root, keys)] as const];
  });
  const paths = new Map<string, Record<string, JsonObject>>();
  for (const operation of contract.operations) {
    const item = paths.get(operation.path) ?? {};
    item[operation.method] = operationOf(operation, contract, keys);
    paths.set(operation.path, item);
  }
  return {
    openapi: "3.1.1",
    info: { title: "", version: "" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function keyOf({ schema, origin }: NamedSchema): readonly (readonly [string, string])[] {
  return origin.kind === "inline" ? [] : [[schema.pointer, origin.key]];
}

function operationOf(
  operation: Operation,
  contract: Contract,
  keys: ReadonlyMap<string, string>,
): JsonObject {
  const { root } = contract;
  const at = resolvedOperation(operation, contract);
  const requestBody = field(at, "requestBody");
  const responses = field(at, "responses");
  return {
    operationId: operation.name,
    description: commentText([operation.summary, operation.description].filter(Boolean).join("\n\n")),
    deprecated: operation.deprecated,
    parameters: operation.parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required,
      description: commentText(parameter.description),
      schema:
        parameter.schema === undefined
          ? true
          : fieldSchema(parameter.name, parameter.required, parameter.schema, root, keys),
    })),
    ...(requestBody === undefined ? {} : { requestBody: bodyOf(resolve(root, requestBody), root, keys) }),
    responses: Object.fromEntries(
      (responses === undefined ? [] : entriesOf(responses))
        .filter(([status]) => !status.startsWith("x-"))
        .map(([status, response]) => [status, bodyOf(resolve(root, response), root, keys)]),
    ),
  };
}

function resolvedOperation(operation: Operation, contract: Contract): Located {
  const paths = field({ value: contract.root, pointer: "" }, "paths");
  const item = paths === undefined ? undefined : field(paths, operation.path);
  const found = item === undefined ? undefined : field(resolve(contract.root, item), operation.method);
  if (found === undefined) throw new Error(`no operation at ${operation.pointer}`);
  return found;
}

/** A Request Body or Response Object. */
function bodyOf(at: Located, root: JsonObject, keys: ReadonlyMap<string, string>): JsonObject {
  const content = field(at, "content");
  const description = field(at, "description");
  const media = content === undefined ? [] : entriesOf(content);
  return {
    ...(typeof description?.value === "string" ? { description: commentText(description.value) } : {}),
    ...(field(at, "required")?.value === true ? { required: true } : {}),
    ...(media.length === 0
      ? {}
      : {
          content: Object.fromEntries(media.map(([type, one]) => [type, mediaOf(one, root, keys)])),
        }),
  };
}

function mediaOf(at: Located, root: JsonObject, keys: ReadonlyMap<string, string>): JsonObject {
  const schema = field(at, "schema");
  return { schema: schema === undefined ? {} : typeSchema(schema, root, keys) };
}
