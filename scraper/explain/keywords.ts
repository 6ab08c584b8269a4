import { isArray, isObject, pointer, type Json } from "../../core/base/json.js";

/** A keyword of a schema, named with those around it: `type`, `items.enum`. */
export interface Member {
  readonly keyword: string;
  readonly value: Json;
  readonly pointer: string;
}

/** They hold other schemas of the same field. */
export const holders: ReadonlySet<string> = new Set(["items", "additionalProperties", "contentSchema"]);

/** The place of a schema, and what holds the fields of other rows. */
const notKeywords: ReadonlySet<string> = new Set(["x-source", "properties"]);

/** The keywords of a schema; "this or null" counts as the schema itself, with a keyword for the null. */
export function keywordsOf(schema: Json | undefined, at: string, prefix = ""): Member[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]): Member[] => {
    const [keyword, place] = [prefix + key, pointer(at, key)];
    if (value === undefined || notKeywords.has(key)) return [];
    if (holders.has(key) && isObject(value)) return keywordsOf(value, place, `${keyword}.`);
    const [choice, other] = key === "anyOf" && isArray(value) && value.length === 2 ? value : [];
    return isObject(other) && other.type === "null"
      ? [...keywordsOf(choice, `${place}/0`, prefix), ...keywordsOf(other, `${place}/1`, `${keyword}.1.`)]
      : [{ keyword, value, pointer: place }];
  });
}
