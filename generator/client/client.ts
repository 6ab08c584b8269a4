/** `src/client.ts`: `createClient`, with an option for each server variable and each parameter that a client fills. */

import { StructureKind, type OptionalKind, type PropertySignatureStructure } from "ts-morph";
import type { Contract, ServerVariable } from "../model/contract.js";
import { commentText } from "../text/comment.js";
import { jsonLiteral, propertyKey, stringLiteral } from "../text/literal.js";
import { importOf, printFile } from "../text/print.js";
import { placementLiteral } from "./operation.js";

/** The text of the file. */
export function clientModule(contract: Contract): string {
  const { server } = contract;
  const url = server !== undefined && server.variables.length > 0 ? ["serverUrl"] : [];
  const imports = [
    importOf("./runtime/call/create-client.js", [
      "createApiClient",
      "type ApiClient",
      "type CommonClientOptions",
    ]),
    ...url.map((name) => importOf("./runtime/http/request-url.js", [name])),
    importOf("./types/openapi.js", ["paths"], true),
  ];
  return printFile(imports, [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: "ClientOptions",
      extends: ["CommonClientOptions"],
      docs: ["The options of a client of this service."],
      properties: optionProperties(contract),
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: "Client",
      type: "ApiClient<paths>",
      docs: ["A client of this service: what operations are called with, and typed raw calls of its own."],
    },
    {
      kind: StructureKind.Function,
      isExported: true,
      name: "createClient",
      parameters: [
        { name: "options", type: "ClientOptions", ...(server === undefined ? {} : { initializer: "{}" }) },
      ],
      returnType: "Client",
      docs: ["Makes a client. TypeError for a base URL or a server variable that cannot be used."],
      statements: [
        `return createApiClient<paths>(\n  {\n    baseUrl: ${baseUrl(contract)},\n` +
          `    pathParameters: ${pathParameters(contract)},\n` +
          `    token: ${placementLiteral(contract.token)},\n  },\n  options,\n);`,
      ],
    },
  ]);
}

/** What an option says in the README and in its JSDoc. */
export function optionProperties(contract: Contract): OptionalKind<PropertySignatureStructure>[] {
  const { server, clientParameters } = contract;
  const variables = (server?.variables ?? []).map((variable) => ({
    ...option(variable.option, variableType(variable)),
    docs: [
      sentence(
        variable.description,
        `Part of the server's URL; ${jsonLiteral(variable.fallback, "")} by default.`,
      ),
    ],
  }));
  const filled = clientParameters.map(({ option: name, parameter }) => ({
    ...option(name, "string | undefined"),
    docs: [`Fills the path parameter ${commentText(parameter)} wherever a call does not.`],
  }));
  if (server !== undefined) return [...variables, ...filled];
  const base = { name: "baseUrl", type: "string", isReadonly: true, docs: ["Where the service is."] };
  return [base, ...filled];
}

function option(name: string, type: string): OptionalKind<PropertySignatureStructure> {
  return { name, type, isReadonly: true, hasQuestionToken: true };
}

function variableType({ allowed }: ServerVariable): string {
  return allowed.length === 0
    ? "string | undefined"
    : `${allowed.map(stringLiteral).join(" | ")} | undefined`;
}

function sentence(description: string, fallback: string): string {
  const prose = commentText(description);
  return prose === "" ? commentText(fallback) : `${prose}\n\n${commentText(fallback)}`;
}

function baseUrl({ server }: Contract): string {
  if (server === undefined) return "options.baseUrl";
  const url = stringLiteral(server.url);
  if (server.variables.length === 0) return `options.baseUrl ?? ${url}`;
  const variables = server.variables.map(({ name, option: key, fallback, allowed }) => {
    const list = allowed.map(stringLiteral).join(", ");
    return `{ name: ${stringLiteral(name)}, value: options.${key}, fallback: ${stringLiteral(fallback)}, allowed: [${list}] }`;
  });
  return `options.baseUrl ?? serverUrl(${url}, [\n${variables.map((one) => `      ${one},`).join("\n")}\n    ])`;
}

function pathParameters({ clientParameters }: Contract): string {
  const fields = clientParameters.map(
    ({ option: key, parameter }) => `${propertyKey(parameter)}: options.${key}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
