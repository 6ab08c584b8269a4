/** `src/types/openapi.ts`: `paths`, `components` and `operations`, by openapi-typescript. */

import type { OpenAPI3 } from "openapi-typescript";
import transform, { type Context } from "openapi-typescript/dist/transform/index.mjs";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { generatedMark } from "../mark.js";
import type { Contract } from "../model/contract.js";
import { printable } from "../text/literal.js";
import { typesDocument } from "./document.js";
import { recursionHooks } from "./recursive.js";

/** The text of the file. */
export function openapiTypes(contract: Contract): string {
  const document = typesDocument(contract) as unknown as OpenAPI3;
  const text = astToString(transform(document, context(document)));
  return `${generatedMark}\n\n${halfIndented(printable(text)).trimEnd()}\n`;
}

/** The compiler's printer indents by four; every line that starts with space is indentation or a comment. */
function halfIndented(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

function context(document: OpenAPI3): Context {
  return {
    ...recursionHooks(document.components?.schemas ?? {}),
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    // A default is what the service assumes; a request may still leave the field out.
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    silent: true,
    transformProperty: undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
    resolve: (ref) => componentAt(document, ref),
  };
}

/** References lead to component schemas only: the reduced document has no others. */
function componentAt(document: OpenAPI3, ref: string): unknown {
  const key = ref.replace("#/components/schemas/", "");
  const schemas = document.components?.schemas ?? {};
  return Object.hasOwn(schemas, key) ? schemas[key] : undefined;
}
