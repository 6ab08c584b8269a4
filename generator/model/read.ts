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
import { resolve } from "./reference.js";
import { readServer } from "./server.js";

/**
 * Reads an OpenAPI 3.1 document. An operation that nothing can be generated from is left out.
 * GeneratorError, with a pointer, for what is no such document or cannot be generated from at all.
 */
export function readContract(document: unknown): Contract {
  requireJson(document);
  const fault = versionFault(document);
  if (fault !== null) throw new GeneratorError(fault.message, fault.pointer);
  const root: Root = { value: document, pointer: "" };
  const naming = createNaming(root);
  const server = readServer(root, naming.serverOptions);
  const { operations, leftOut } = readOperations(root, naming);
  const named = [...naming.components, ...naming.inline];
  const functions = functionsOf({ operations });
  const roots = [
    ...named.map((one) => one.schema),
    ...functions.flatMap(schemasOf),
    ...otherMedia(root, operations),
  ];
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
    leftOut,
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

/** The schemas of all media types, those too that no function sends or reads: the emitted types have them. */
function otherMedia(root: Root, operations: readonly Operation[]): readonly Located[] {
  const paths = field(root, "paths");
  return operations.flatMap(({ path, method }) => {
    const item = paths === undefined ? undefined : field(paths, path);
    const operation = item === undefined ? undefined : field(resolve(root.value, item), method);
    if (operation === undefined) return [];
    const requestBody = field(operation, "requestBody");
    const responses = field(operation, "responses");
    const bodies = [
      ...(requestBody === undefined ? [] : [requestBody]),
      ...(responses === undefined
        ? []
        : entriesOf(responses)
            .filter(([status]) => !status.startsWith("x-"))
            .map(([, response]) => response)),
    ];
    return bodies.flatMap((body) => {
      const content = field(resolve(root.value, body), "content");
      const media = content === undefined ? [] : entriesOf(content).map(([, at]) => field(at, "schema"));
      return media.filter((schema) => schema !== undefined);
    });
  });
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
