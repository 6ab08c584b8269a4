/** Path Item and Operation Objects (OpenAPI 3.1.1, sections 4.8.9 and 4.8.10). */

import { isMethod } from "../../core/schema/methods.js";
import { GeneratorError } from "../error.js";
import { camelCase, pascalCase } from "../text/name.js";
import { readRequestBody, readResponses } from "./body.js";
import type { Operation, Parameter, ParameterLocation } from "./contract.js";
import { entriesOf, field, flag, optionalText, type Located, type Root } from "./located.js";
import type { Naming } from "./naming.js";
import { readParameters } from "./parameter.js";
import { resolve } from "./reference.js";
import { tokenPlacement } from "./security.js";
import { readVariants } from "./variant.js";

/** All operations of the contract in document order. GeneratorError on anything malformed. */
export function readOperations(root: Root, naming: Naming): readonly Operation[] {
  const paths = field(root, "paths");
  const ids = new Set<string>();
  const operations: Operation[] = [];
  for (const [template, item] of paths === undefined ? [] : entriesOf(paths)) {
    if (template.startsWith("x-")) continue;
    if (!template.startsWith("/")) throw new GeneratorError("a path must start with /", item.pointer);
    const path = { ...resolve(root.value, item), template };
    for (const [method, at] of entriesOf(path)) {
      if (!isMethod(method)) continue;
      const operation = readOperation(root, path, method, at, naming);
      for (const { id, pointer } of [operation, ...operation.variants]) {
        if (ids.has(id))
          throw new GeneratorError(`the operationId ${JSON.stringify(id)} is used twice`, pointer);
        ids.add(id);
      }
      operations.push(operation);
    }
  }
  return operations;
}

function readOperation(
  root: Root,
  path: Located & { readonly template: string },
  method: string,
  at: Located,
  naming: Naming,
): Operation {
  const servers = field(at, "servers") ?? field(path, "servers");
  if (servers !== undefined) {
    throw new GeneratorError("servers of a single path or operation are not supported", servers.pointer);
  }
  const id = optionalText(at, "operationId") ?? `${method} ${path.template}`;
  const name = naming.functions.take(camelCase(id));
  const prefix = pascalCase(name);
  const parameters = readParameters(root.value, path, at, naming.clientFilled);
  const operation: Operation = {
    id,
    name,
    method,
    path: path.template,
    pointer: at.pointer,
    summary: optionalText(at, "summary") ?? "",
    description: optionalText(at, "description") ?? "",
    deprecated: flag(at, "deprecated", false),
    parameters,
    requestBody: readRequestBody(root.value, at, { name, prefix }, naming),
    responses: readResponses(root.value, at, { name, prefix }, naming),
    token: tokenPlacement(root, field(at, "security") ?? field(root, "security")),
    types: {
      input: naming.types.take(`${prefix}Input`),
      data: naming.types.take(`${prefix}Data`),
      error: naming.types.take(`${prefix}Error`),
      result: naming.types.take(`${prefix}Result`),
      parameters: {
        path: parametersName("path", prefix, parameters, naming),
        query: parametersName("query", prefix, parameters, naming),
        header: parametersName("header", prefix, parameters, naming),
      },
    },
    variantOf: undefined,
    variants: [],
  };
  const variants = field(at, "x-variants");
  return variants === undefined
    ? operation
    : { ...operation, variants: readVariants(variants, operation, naming) };
}

function parametersName(
  location: ParameterLocation,
  prefix: string,
  parameters: readonly Parameter[],
  naming: Naming,
): string | undefined {
  const any = parameters.some((parameter) => parameter.in === location);
  return any ? naming.types.take(`${prefix}${pascalCase(location)}Parameters`) : undefined;
}
