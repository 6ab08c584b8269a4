/** Where the documents say what a value breaks: the `source` of an issue, from `x-source` of the schema. */

import { field, optionalText, type Located } from "../model/located.js";
import { stringLiteral } from "../text/literal.js";

/** The last argument of a refusal: `, "<document>:<line>"`, or nothing where the contract does not say. */
export function sourceArgumentOf(schema: Located): string {
  const source = typeof schema.value === "boolean" ? undefined : sourceOf(schema);
  return source === undefined ? "" : `, ${stringLiteral(source)}`;
}

/** The line of the reference that a schema comes from, where the contract says so. */
function sourceOf(schema: Located): string | undefined {
  const source = field(schema, "x-source");
  return typeof source?.value === "string" ? optionalText(schema, "x-source") : undefined;
}
