/** Path Item, Operation, Request Body and Response Objects (OpenAPI 3.1.1, sections 4.8.9 to 4.8.17). */

import { GeneratorError } from "../error.js";
import { camelCase, pascalCase } from "../text/name.js";
import type { Content, Operation, Parameter, ParameterLocation, RequestBody, Response } from "./contract.js";
import { entriesOf, field, flag, isFields, optionalText, type Located } from "./located.js";
import { readMediaType, sentMediaType } from "./media-type.js";
import type { Naming } from "./naming.js";
import { readParameters } from "./parameter.js";
import { resolve } from "./reference.js";
import { tokenPlacement } from "./security.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations of the contract in document order. GeneratorError on anything malformed. */
export function readOperations(root: Located, naming: Naming): readonly Operation[] {
  const paths = field(root, "paths");
  const ids = new Set<string>();
  const operations: Operation[] = [];
  for (const [template, item] of paths === undefined ? [] : entriesOf(paths)) {
    if (template.startsWith("x-")) continue;
    if (!template.startsWith("/")) throw new GeneratorError("a path must start with /", item.pointer);
    const path = { ...resolve(root.value, item), template };
    for (const [method, at] of entriesOf(path)) {
      if (!METHODS.includes(method)) continue;
      const operation = readOperation(root, path, method, at, naming);
      if (ids.has(operation.id))
        throw new GeneratorError(`the operationId ${JSON.stringify(operation.id)} is used twice`, at.pointer);
      ids.add(operation.id);
      operations.push(operation);
    }
  }
  return operations;
}

function readOperation(
  root: Located,
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
  return {
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
  };
}

interface Owner {
  /** The function of the operation, under which the emitted types have it too. */
  readonly name: string;
  /** What the names of its types start with. */
  readonly prefix: string;
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

function readRequestBody(
  root: unknown,
  operation: Located,
  owner: Owner,
  naming: Naming,
): RequestBody | undefined {
  const reference = field(operation, "requestBody");
  if (reference === undefined) return undefined;
  const at = resolve(root, reference);
  const content = field(at, "content");
  const media = content === undefined ? undefined : sentMediaType(content);
  if (media === undefined) throw new GeneratorError("a request body must have a media type", at.pointer);
  const required = flag(at, "required", false);
  const body = `operations[${JSON.stringify(owner.name)}]["requestBody"]`;
  const typeText = `${required ? body : `NonNullable<${body}>`}["content"]`;
  const named = media.kind === "json" || media.kind === "form";
  return {
    mediaType: media.mediaType,
    kind: media.kind,
    required,
    description: optionalText(at, "description") ?? "",
    content: named
      ? contentOf(media, typeText, `${owner.prefix}RequestBody`, naming)
      : { schema: media.schema, name: undefined },
  };
}

function readResponses(root: unknown, operation: Located, owner: Owner, naming: Naming): readonly Response[] {
  const responses = field(operation, "responses");
  const all =
    responses === undefined ? [] : entriesOf(responses).filter(([status]) => !status.startsWith("x-"));
  const success = all.find(([status]) => status.startsWith("2"))?.[0];
  return all.map(([status, reference]) => {
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status))
      throw new GeneratorError("is not a status", reference.pointer);
    const at = resolve(root, reference);
    const content = field(at, "content");
    const media = content === undefined ? undefined : readMediaType(content);
    const description = optionalText(at, "description") ?? "";
    if (media === undefined) return { status, description, body: undefined };
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    const typeText = `operations[${JSON.stringify(owner.name)}]["responses"][${key}]["content"]`;
    const name = `${owner.prefix}Response${status === success ? "" : pascalCase(status).replace(/^N/, "")}`;
    const named = media.kind === "json";
    return {
      status,
      description,
      body: {
        ...media,
        content: named ? contentOf(media, typeText, name, naming) : { schema: media.schema, name: undefined },
      },
    };
  });
}

/** A body that is a component goes by the component's name; an inline one gets the name of its operation. */
function contentOf(
  media: { readonly mediaType: string; readonly schema: Located | undefined },
  typeText: string,
  preferred: string,
  naming: Naming,
): Content {
  const { schema } = media;
  if (schema === undefined) return { schema, name: undefined };
  const component = isFields(schema.value) ? naming.componentOf(schema) : undefined;
  if (component !== undefined) return { schema, name: component };
  const name = naming.types.take(preferred);
  naming.inline.push({
    name,
    schema,
    origin: { kind: "inline", typeText: `${typeText}[${JSON.stringify(media.mediaType)}]` },
  });
  return { schema, name };
}
