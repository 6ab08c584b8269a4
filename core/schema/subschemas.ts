/** The schemas that a schema holds, by the table of keywords. */
import { isArray, isObject, pointer, type Json, type JsonObject } from "../base/json.js";
import { keywordNames, keywords, type KeywordName } from "./keywords.js";

/** A schema, or whatever stands in the place of one, that a keyword of another schema holds. */
export interface Subschema {
  readonly keyword: KeywordName;
  readonly value: Json;
  readonly pointer: string;
}

/**
 * What the keywords of a schema hold, in the order of the table; what has not the shape that its keyword asks for holds
 * nothing. A `$ref` holds no schema.
 */
export function subschemas(schema: JsonObject, at: string): Subschema[] {
  return keywordNames.flatMap((keyword) => {
    const held = schema[keyword];
    return held === undefined ? [] : heldBy(keyword, held, pointer(at, keyword));
  });
}

function heldBy(keyword: KeywordName, held: Json, at: string): Subschema[] {
  switch (keywords[keyword].schemas) {
    case "none":
    case "reference":
      return [];
    case "one":
      return isObject(held) || typeof held === "boolean" ? [{ keyword, value: held, pointer: at }] : [];
    case "list":
      if (!isArray(held)) return [];
      return held.map((value, index) => ({ keyword, value, pointer: pointer(at, index) }));
    case "map":
      if (!isObject(held)) return [];
      return Object.entries(held).flatMap(([name, value]) =>
        value === undefined ? [] : [{ keyword, value, pointer: pointer(at, name) }],
      );
  }
}
