/** `src/operations/<name>.ts`: the function of an operation, its types and its descriptor. */

import { StructureKind, type OptionalKind, type PropertySignatureStructure } from "ts-morph";
import type {
  Contract,
  Operation,
  ParameterLocation,
  RequestBody,
  TokenPlacement,
} from "../model/contract.js";
import { commentText } from "../text/comment.js";
import { propertyKey, stringLiteral } from "../text/literal.js";
import { docs, importOf, importTypes, printFile, unionType, type Statement } from "../text/print.js";
import { errorType } from "./error-type.js";
import { responseType } from "./response-type.js";

const STATUS_TYPES = ["ClientErrorStatus", "ErrorStatus", "RedirectStatus", "ServerErrorStatus"];

/** The parts of a function's input that hold parameters, by their place in OpenAPI. */
const INPUTS: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
];

/** The text of the file. */
export function operationModule(operation: Operation, contract: Contract): string {
  const validators = validatorsOf(operation);
  const { input, data, error, result } = operation.types;
  const properties = inputProperties(operation);
  const needsInput = properties.some((property) => property.hasQuestionToken !== true);
  const failures = errorType(operation);
  const types = [...properties.map(({ type }) => String(type)), dataType(operation), failures];
  const statuses = STATUS_TYPES.filter((name) => failures.includes(`<${name}`));
  const imports = [
    importOf("../client.js", ["Client"], true),
    importOf("../runtime/call/call.js", ["call"]),
    importOf("../runtime/errors.js", ["ApiError"], true),
    importOf("../runtime/operation.js", ["OperationDescriptor"], true),
    importOf("../runtime/call/result.js", ["Result"], true),
    ...(statuses.length === 0 ? [] : [importOf("../runtime/http/status.js", statuses, true)]),
    ...(types.some((type) => type.includes("types.")) ? [importTypes("../types/index.js")] : []),
    ...validators.map(([, name]) => importOf(`../validators/${name}.js`, [name])),
  ];
  return printFile(imports, [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: input,
      docs: [`What {@link ${operation.name}} takes.`],
      properties,
    },
    typeAlias(data, dataType(operation), `What {@link ${operation.name}} answers with.`),
    typeAlias(error, failures, `How {@link ${operation.name}} can fail, by status.`),
    typeAlias(result, `Result<${data}, ${error}>`, `What {@link ${operation.name}} resolves to.`),
    descriptor(operation, validators),
    {
      kind: StructureKind.Function,
      isExported: true,
      name: operation.name,
      parameters: [
        { name: "client", type: "Client" },
        { name: "input", type: input, ...(needsInput ? {} : { initializer: "{}" }) },
      ],
      returnType: `Promise<${result}>`,
      docs: functionDocs(operation, contract),
      statements: [`return call<${data}, ${error}>(client, operation, input);`],
    },
    `${operation.name}.operation = operation;`,
  ]);
}

/** The parts of its input that an operation cannot be called without. */
export function requiredParts(operation: Operation): readonly string[] {
  return inputProperties(operation)
    .filter((property) => property.hasQuestionToken !== true)
    .map((property) => property.name);
}

/** The properties of the input: parameters by place, the body, and a signal. */
function inputProperties(operation: Operation): OptionalKind<PropertySignatureStructure>[] {
  const properties: OptionalKind<PropertySignatureStructure>[] = [];
  for (const [location, name] of INPUTS) {
    const type = operation.types.parameters[location];
    const group = operation.parameters.filter((parameter) => parameter.in === location);
    const needed = group.some((parameter) => parameter.required && !parameter.filledByClient);
    if (type !== undefined) properties.push(inputProperty(name, inputType(location, type), needed));
    else if (location === "header")
      properties.push(inputProperty(name, "Readonly<Record<string, unknown>>", false));
  }
  const { requestBody } = operation;
  if (requestBody !== undefined) {
    const prose = commentText(requestBody.description);
    const property = inputProperty("body", bodyType(operation), requestBody.required);
    properties.push(prose === "" ? property : { ...property, docs: [prose] });
  }
  return [...properties, inputProperty("signal", "AbortSignal", false)];
}

/** Headers that the contract does not document may go along. */
function inputType(location: ParameterLocation, type: string): string {
  return location === "header" ? `types.${type} & Readonly<Record<string, unknown>>` : `types.${type}`;
}

function inputProperty(
  name: string,
  type: string,
  needed: boolean,
): OptionalKind<PropertySignatureStructure> {
  if (needed) return { name, type, isReadonly: true };
  return { name, type: `${type} | undefined`, isReadonly: true, hasQuestionToken: true };
}

function bodyType({ requestBody }: Operation): string {
  if (requestBody === undefined) return "undefined";
  if (requestBody.content.name !== undefined) return `types.${requestBody.content.name}`;
  if (requestBody.kind === "text") return "string";
  if (requestBody.kind !== "raw") return "unknown";
  return requestBody.mediaType.startsWith("multipart/") ? "FormData" : "string | Blob | ArrayBuffer";
}

function dataType({ responses }: Operation): string {
  const successes = responses.filter((response) => response.status.startsWith("2"));
  const fallback = responses.filter((response) => response.status === "default");
  const types = (successes.length > 0 ? successes : fallback).map(responseType);
  return types.length === 0 ? "unknown" : unionType([...new Set(types)]);
}

function typeAlias(name: string, type: string, doc: string): Statement {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}

/** The validator of each part of the request that has one. */
function validatorsOf({ types, requestBody }: Operation): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [location, name] of INPUTS) {
    const validator = types.parameters[location];
    if (validator !== undefined) found.push([name, validator]);
  }
  const body = requestBody?.content.name;
  return body === undefined ? found : [...found, ["body", body]];
}

function descriptor(operation: Operation, validators: readonly (readonly [string, string])[]): Statement {
  const { requestBody } = operation;
  const parameters = operation.parameters.map((parameter) => {
    const { name, in: place, style, explode, allowReserved } = parameter;
    const rest = `in: "${place}", style: "${style}", explode: ${String(explode)}, allowReserved: ${String(allowReserved)}`;
    return `    { name: ${stringLiteral(name)}, ${rest} },\n`;
  });
  const body =
    requestBody === undefined
      ? "undefined"
      : `{ mediaType: ${stringLiteral(requestBody.mediaType)}, kind: "${requestBody.kind}", required: ${String(requestBody.required)}${encodingsOf(requestBody)} }`;
  const responses = operation.responses.map(
    ({ status, body: one }) => `${propertyKey(status)}: "${one?.kind ?? "none"}"`,
  );
  const lines = [
    `  id: ${stringLiteral(operation.id)},`,
    `  method: "${operation.method.toUpperCase()}",`,
    `  path: ${stringLiteral(operation.path)},`,
    ...(operation.server === undefined ? [] : [`  server: ${stringLiteral(operation.server)},`]),
    parameters.length === 0 ? "  parameters: []," : `  parameters: [\n${parameters.join("")}  ],`,
    `  requestBody: ${body},`,
    `  responses: ${responses.length === 0 ? "{}" : `{ ${responses.join(", ")} }`},`,
    `  token: ${placementLiteral(operation.token)},`,
    `  validators: ${validators.length === 0 ? "{}" : `{ ${validators.map(([part, name]) => `${part}: ${name}`).join(", ")} }`},`,
  ];
  return `\nconst operation: OperationDescriptor = {\n${lines.join("\n")}\n};\n`;
}

function encodingsOf({ encodings }: RequestBody): string {
  if (encodings.length === 0) return "";
  const items = encodings.map(
    ({ name, style, explode, allowReserved }) =>
      `{ name: ${stringLiteral(name)}, style: "${style}", explode: ${String(explode)}, allowReserved: ${String(allowReserved)} }`,
  );
  return `, encoding: [${items.join(", ")}]`;
}

/** How a token goes into a request, as an expression. */
export function placementLiteral(token: TokenPlacement | undefined): string {
  if (token === undefined) return "undefined";
  return `{ in: "${token.in}", name: ${stringLiteral(token.name)}, prefix: ${stringLiteral(token.prefix)} }`;
}

function functionDocs(operation: Operation, contract: Contract): string[] {
  const { summary, description, deprecated, variantOf, variants } = operation;
  const call_ = `\`${operation.method.toUpperCase()} ${commentText(operation.path).replaceAll("`", "'")}\``;
  const secured = operation.token === undefined && contract.token !== undefined;
  const prose = docs(summary, description === summary ? "" : description);
  const notes = [
    ...(secured ? ["The token of the client does not go into this call."] : []),
    ...(variantOf === undefined ? [] : [`One of the variants of \`${variantOf}\`.`]),
    ...(variants.length === 0
      ? []
      : docs(`Each of its variants has a function: ${functionNames(variants)}.`)),
  ];
  return [[...prose, ...notes, call_, ...(deprecated ? ["@deprecated"] : [])].join("\n\n")];
}

function functionNames(operations: readonly Operation[]): string {
  return operations.map(({ name }) => `\`${name}\``).join(", ");
}
