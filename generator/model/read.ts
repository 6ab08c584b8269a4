/** From a parsed document to the model (OpenAPI 3.1.1, section 4.8.1). */

import { versionFault } from "../../core/schema/version.js";
import { GeneratorError } from "../error.js";
import { functionsOf, type Contract, type Info, type Operation } from "./contract.js";
import { requireJson } from "./json.js";
import { entriesOf, field, optionalText, requiredField, textAt, type Located, type Root } from "./located.js";
import { createNaming, nameReferenced } from "./naming.js";
import { readOperations } from "./operation.js";
import { reachableSchemas, referencedSchemas } from "./schemas.js";
import { tokenPlacement } from "./security.js";
import { readServer } from "./server.js";

const DIALECTS = [
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://json-schema.org/draft/2020-12/schema",
];

/** Reads any OpenAPI 3.1 document. GeneratorError, with a pointer, for what is not one or cannot be generated from. */
export function readContract(document: unknown): Contract {
  requireJson(document);
  const root: Root = { value: document, pointer: "" };
  const fault = versionFault(document);
  if (fault !== null) throw new GeneratorError(fault.message, fault.pointer);
  requireDialect(root);
  const naming = createNaming(root);
  const server = readServer(root, naming.serverOptions);
  const operations = readOperations(root, naming);
  const named = [...naming.components, ...naming.inline];
  const functions = functionsOf({ operations });
  const roots = [...named.map((one) => one.schema), ...functions.flatMap(schemasOf)];
  const everySchema = reachableSchemas(document, roots);
  const withKey = named.filter((one) => one.origin.kind !== "inline");
  const referenced = nameReferenced(naming, referencedSchemas(document, everySchema, withKey));
  return {
    root: document,
    info: readInfo(root),
    server,
    clientParameters: naming.clientParameters,
    token: tokenPlacement(root, field(root, "security")),
    operations,
    schemas: [...naming.components, ...referenced, ...naming.inline],
    everySchema,
  };
}

function schemasOf(operation: Operation): readonly Located[] {
  const { parameters, requestBody, responses } = operation;
  return [
    ...parameters.map((parameter) => parameter.schema),
    requestBody?.content.schema,
    ...responses.map((response) => response.body?.content.schema),
  ].filter((schema) => schema !== undefined);
}

function requireDialect(root: Located): void {
  const dialect = optionalText(root, "jsonSchemaDialect");
  if (dialect !== undefined && !DIALECTS.includes(dialect)) {
    throw new GeneratorError(
      `the schema dialect ${JSON.stringify(dialect)} is not supported`,
      "/jsonSchemaDialect",
    );
  }
}

function readInfo(root: Located): Info {
  const info = requiredField(root, "info");
  return {
    title: textAt(requiredField(info, "title")),
    version: textAt(requiredField(info, "version")),
    description: optionalText(info, "description") ?? "",
    license: readLicense(info),
  };
}

function readLicense(info: Located): string | undefined {
  const license = field(info, "license");
  if (license === undefined) return undefined;
  const found = Object.fromEntries(entriesOf(license).map(([key, at]) => [key, at.value]));
  const candidate = found.identifier ?? found.name;
  return typeof candidate === "string" && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(candidate)
    ? candidate
    : undefined;
}
