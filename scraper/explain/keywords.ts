import { isArray, isObject, type Json } from "../../core/base/json.js";

/** The keywords of a schema by their names, with those around them: `type`, `items.enum`. */
export type Keywords = ReadonlyMap<string, Json>;

/** They hold other schemas of the same field. */
const holders: ReadonlySet<string> = new Set(["items", "additionalProperties", "contentSchema"]);

/** What a schema says beside its rules: its words, its place, and fields of other rows. */
const words: ReadonlySet<string> = new Set(["description", "x-source", "properties"]);

/** The keywords of a schema; "this or null" counts as the schema itself, with a keyword for the null. */
export function keywordsOf(schema: Json | undefined): Keywords {
  const found = new Map<string, Json>();
  add(schema, "", found);
  return found;
}

function add(schema: Json | undefined, prefix: string, found: Map<string, Json>): void {
  if (!isObject(schema)) return;
  const orNull = nullableBranch(schema.anyOf);
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || words.has(key)) continue;
    if (key === "anyOf" && orNull !== null) {
      add(orNull, prefix, found);
      found.set(`${prefix}anyOf.1.type`, "null");
    } else if (holders.has(key) && isObject(value)) add(value, `${prefix}${key}.`, found);
    else found.set(prefix + key, value);
  }
}

/** The schema of "this or null"; null for any other choice. */
function nullableBranch(anyOf: Json | undefined): Json {
  if (!isArray(anyOf) || anyOf.length !== 2) return null;
  const [first, second] = anyOf;
  return isObject(second) && second.type === "null" && first !== undefined ? first : null;
}

/** True for values that are written alike. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
