/** Path Item and Operation Objects (OpenAPI 3.1.1, sections 4.8.9 and 4.8.10). */

import { upperFirst } from "../../core/base/letter-case.js";
import { isMethod } from "../../core/schema/methods.js";
import { GeneratorError } from "../error.js";
import type { Note } from "../note.js";
import { camelCase, pascalCase } from "../text/name.js";
import { readRequestBody, readResponses } from "./body.js";
import type { Operation, Parameter, ParameterLocation } from "./contract.js";
import { entriesOf, field, flag, optionalText, type Located, type Root } from "./located.js";
import type { Naming } from "./naming.js";
import { readParameters } from "./parameter.js";
import { resolve } from "./reference.js";
import { ownServer } from "./server.js";
import { tokenPlacement } from "./security.js";
import { idsOfVariants, readVariants } from "./variant.js";

/** An Operation Object, where it stands and what it wants to be called. */
interface FoundOperation {
  readonly path: Located & { readonly template: string };
  readonly method: string;
  readonly at: Located;
  readonly id: string;
  readonly variantIds: readonly string[];
}

/** The operations of the contract in document order, and those that are left out because something in them is malformed. */
export function readOperations(
  root: Root,
  naming: Naming,
): { readonly operations: readonly Operation[]; readonly leftOut: readonly Note[] } {
  const found = findOperations(root);
  const names = functionNames(found, naming);
  const ids = new Set<string>();
  const operations: Operation[] = [];
  const leftOut: Note[] = [];
  for (const [index, one] of found.entries()) {
    const inline = naming.inline.length;
    try {
      const operation = readOperation(root, one, names[index] ?? [], naming);
      requireNewIds(operation, ids);
      operations.push(operation);
    } catch (error) {
      if (!(error instanceof GeneratorError)) throw error;
      naming.inline.length = inline;
      const message = `${error.reason}; the operation is left out`;
      leftOut.push({ rule: "left-out-operation", pointer: error.pointer, message });
    }
  }
  return { operations, leftOut };
}

/** Functions have names of their own, whatever the ids; an id is what errors and middleware call an operation. */
function requireNewIds(operation: Operation, ids: Set<string>): void {
  for (const { id, pointer } of [operation, ...operation.variants]) {
    if (ids.has(id)) throw new GeneratorError(`the operationId ${JSON.stringify(id)} is used twice`, pointer);
    ids.add(id);
  }
}

function findOperations(root: Root): readonly FoundOperation[] {
  const paths = field(root, "paths");
  const found: FoundOperation[] = [];
  for (const [template, item] of paths === undefined ? [] : entriesOf(paths)) {
    if (template.startsWith("x-")) continue;
    if (!template.startsWith("/")) throw new GeneratorError("a path must start with /", item.pointer);
    const path = { ...resolve(root.value, item), template };
    for (const [method, at] of entriesOf(path)) {
      if (!isMethod(method)) continue;
      const id = optionalText(at, "operationId") ?? `${method} ${template}`;
      const variants = field(at, "x-variants");
      found.push({ path, method, at, id, variantIds: variants === undefined ? [] : idsOfVariants(variants) });
    }
  }
  return found;
}

/**
 * The functions of each operation: its own, then those of its variants. All are named at once, so that none gets the name of
 * another because it comes first; where ids that differ make one name, method and path tell them apart.
 */
function functionNames(found: readonly FoundOperation[], naming: Naming): readonly (readonly string[])[] {
  const wanted = found.flatMap(({ id, variantIds, method, path }, index) =>
    [id, ...variantIds].map((text) => {
      const preferred = camelCase(text);
      const behind = pascalCase(path.template);
      const qualified = [`${preferred}${behind}`, `${preferred}${pascalCase(method)}${behind}`];
      return { index, text, preferred, qualified };
    }),
  );
  const names = naming.functions.takeAll(wanted);
  const byOperation = found.map((): string[] => []);
  for (const [place, { index }] of wanted.entries()) byOperation[index]?.push(names[place] ?? "");
  return byOperation;
}

function readOperation(
  root: Root,
  { path, method, at, id }: FoundOperation,
  [name = "", ...variantNames]: readonly string[],
  naming: Naming,
): Operation {
  const prefix = upperFirst(name);
  const parameters = readParameters(root.value, path, at, naming.clientFilled);
  const operation: Operation = {
    id,
    name,
    method,
    path: path.template,
    server: ownServer(root, at) ?? ownServer(root, path),
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
    : { ...operation, variants: readVariants(variants, operation, variantNames, naming) };
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
