import type { JsonObject } from "../../core/base/json.js";
import type { Expected } from "../oracle/types.js";
import type { Schemas } from "./schema.js";

/**
 * Whether a schema says what the document's type word says: null where it does, else what it says instead.
 * @param detailed whether a table details the field; then a scalar word may give way to the table.
 */
export function fits(
  expected: Expected,
  schema: JsonObject,
  schemas: Schemas,
  detailed = false,
): string | null {
  const types = schemas.types(schema);
  const said = [...types].sort().join(" or ") || (schemas.allowsNull(schema) ? "null" : "anything");
  const only = (...allowed: string[]): string | null =>
    types.size > 0 && [...types].every((type) => allowed.includes(type)) ? null : said;
  switch (expected.kind) {
    case "unsaid":
      return only("string", "integer", "number", "boolean", "array");
    case "any":
      return null;
    case "unknown":
      return null;
    case "null":
      return types.size === 0 ? null : only("object");
    case "object":
      return types.size === 1 ? only("object") : said;
    case "array":
      return arrayFits(expected.items, schema, schemas) ?? only("array");
    case "map":
      return mapFits(expected.values, schema, schemas) ?? only("object");
    default:
      return detailed && [...types].every((type) => /^(?:array|object)$/.test(type))
        ? null
        : only(expected.kind);
  }
}

function arrayFits(items: Expected, schema: JsonObject, schemas: Schemas): string | null {
  const inner = schemas.itemOf(schema);
  if (!inner || items.kind === "any") return null;
  const wrong = fits(items, inner, schemas);
  return wrong === null ? null : `array of ${wrong}`;
}

function mapFits(values: Expected, schema: JsonObject, schemas: Schemas): string | null {
  const inner = schemas.values(schema);
  if (!inner) return values.kind === "any" ? null : "object without a schema for its values";
  const wrong = fits(values, inner, schemas);
  return wrong === null ? null : `map of ${wrong}`;
}
