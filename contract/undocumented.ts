/** What an example shows and no table describes. */
import type { Example } from "./example.js";
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "./json.js";
import { inPlace } from "./reference.js";

export interface UndocumentedField {
  /** The field's place in the example, list positions as stars. */
  readonly field: string;
  /** Its first occurrence, as a pointer into the contract. */
  readonly pointer: string;
}

/**
 * Keys of objects in an example where the schema lists properties, names no such one, and says nothing about others.
 * One entry a field: the entries of a list count once.
 */
export function undocumentedFields(document: JsonObject, example: Example): UndocumentedField[] {
  const found = new Map<string, UndocumentedField>();
  const visit = (value: Json | undefined, schemas: readonly string[], field: string, at: string): void => {
    const judges = allInPlace(document, schemas);
    if (isArray(value)) {
      for (const [index, item] of value.entries()) {
        visit(item, itemSchemas(judges, index), `${field}/*`, pointer(at, index));
      }
    } else if (isObject(value)) {
      const describing = judges.some(({ schema }) => isObject(schema.properties));
      for (const [key, member] of Object.entries(value)) {
        const next = pointer(field, key);
        const described = memberSchemas(judges, key);
        if (describing && described === null && !found.has(next)) {
          found.set(next, { field: next, pointer: pointer(at, key) });
        }
        visit(member, described ?? [], next, pointer(at, key));
      }
    }
  };
  visit(example.value, [example.schemaPointer], "", example.pointer);
  return [...found.values()];
}

interface Judge {
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** All schemas that have a say about one value: those given, and what they refer to or combine. */
function allInPlace(document: JsonObject, starts: readonly string[]): Judge[] {
  const judges = new Map<string, Judge>();
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const schema = valueAt(document, at);
    if (judges.has(at) || !isObject(schema)) continue;
    judges.set(at, { schema, pointer: at });
    waiting.push(...inPlace(schema, at));
  }
  return [...judges.values()];
}

/** Where the schemas of one member stand; null where none of the judges knows it. */
function memberSchemas(judges: readonly Judge[], key: string): string[] | null {
  const places = judges.flatMap(({ schema, pointer: at }) => {
    if (isObject(schema.properties) && Object.hasOwn(schema.properties, key))
      return [pointer(at, "properties", key)];
    const patterns = Object.keys(isObject(schema.patternProperties) ? schema.patternProperties : {});
    const matching = patterns.filter((pattern) => matches(pattern, key));
    if (matching.length > 0) return matching.map((pattern) => pointer(at, "patternProperties", pattern));
    // Whatever it says, `false` included, the schema has spoken about other keys: then it is Ajv's to judge.
    return ["additionalProperties", "unevaluatedProperties"]
      .filter((keyword) => schema[keyword] !== undefined)
      .map((keyword) => pointer(at, keyword));
  });
  return places.length === 0 ? null : places;
}

/** A pattern that is none matches nothing here; Ajv is the one to tell. */
function matches(pattern: string, key: string): boolean {
  try {
    return new RegExp(pattern, "u").test(key);
  } catch {
    return false;
  }
}

function itemSchemas(judges: readonly Judge[], index: number): string[] {
  return judges.flatMap(({ schema, pointer: at }) => {
    if (isArray(schema.prefixItems) && index < schema.prefixItems.length)
      return [pointer(at, "prefixItems", index)];
    return schema.items === undefined ? [] : [pointer(at, "items")];
  });
}
