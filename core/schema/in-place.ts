/** Which schemas judge the same value. */
import type { JsonObject } from "../base/json.js";
import { keywords } from "./keywords.js";
import { readReference } from "./resolve.js";
import { subschemas } from "./subschemas.js";

/** Schemas that judge the same value as the one at `at`: its `$ref` target and the branches of its combinators, by pointer. */
export function inPlace(schema: JsonObject, at: string): string[] {
  const target = typeof schema.$ref === "string" ? readReference(schema.$ref) : null;
  const held = subschemas(schema, at).filter(({ keyword }) => keywords[keyword].judges === "value");
  return [...(target?.kind === "local" ? [target.pointer] : []), ...held.map(({ pointer }) => pointer)];
}
