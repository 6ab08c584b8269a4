/** `src/types/openapi.ts`: `paths`, `components` and `operations`, by openapi-typescript. */

import { isObject, valueAt, type JsonObject } from "../../core/base/json.js";
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
  const document = typesDocument(contract);
  const text = astToString(transform(document as unknown as OpenAPI3, context(document)));
  return `${generatedMark}\n\n${halfIndented(printable(text)).trimEnd()}\n`;
}

/** The compiler's printer indents by four; every line that starts with space is indentation or a comment. */
function halfIndented(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

function context(document: JsonObject): Context {
  const schemas = valueAt(document, "/components/schemas");
  return {
    ...recursionHooks(isObject(schemas) ? schemas : {}),
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
    // References lead to component schemas only: the reduced document has no others.
    resolve: (ref) => valueAt(document, ref.slice(1)),
  };
}
