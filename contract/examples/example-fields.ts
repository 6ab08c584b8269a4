/** What an example shows and no table describes. */
import type { Example } from "./find.js";
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { misspeltFor } from "../../core/base/near-name.js";
import { inPlace } from "../../core/schema/in-place.js";

export interface UndocumentedField {
  /** The field's place in the example, list positions as stars. */
  readonly field: string;
  /** Its first occurrence: JSON Pointer inside the example. */
  readonly at: string;
  readonly value: Json;
  /** True where branches of a union describe it that the value around it does not match. */
  readonly elsewhere: boolean;
  /** The field that a schema describes, that the object does not hold, and that this one is a misspelling of; null for none. */
  readonly meant: string | null;
}

/** True where the schema at a pointer accepts a value. */
export type Matches = (schemaPointer: string, value: Json) => boolean;

/**
 * Keys of objects in an example where the schema lists properties, names no such one, and says nothing about others. Of the
 * branches of `anyOf` and `oneOf` only those count that the value matches. One entry a field: the entries of a list count once.
 */
export function undocumentedFields(
  document: JsonObject,
  example: Example,
  matches: Matches,
): UndocumentedField[] {
  const found = new Map<string, UndocumentedField>();
  const visit = (value: Json, schemas: readonly string[], field: string, at: string): void => {
    const judges = allInPlace(document, schemas, (branch) => matches(branch, value));
    if (isArray(value)) {
      for (const [index, item] of value.entries()) {
        visit(item, itemSchemas(judges, index), `${field}/*`, pointer(at, index));
      }
    } else if (isObject(value)) {
      const describing = judges.some(({ schema }) => isObject(schema.properties));
      const all = describing ? allInPlace(document, schemas, () => true) : judges;
      for (const [key, member] of Object.entries(value)) {
        if (member === undefined) continue;
        const [next, place] = [pointer(field, key), pointer(at, key)];
        const described = memberSchemas(judges, key);
        const elsewhere = described ?? memberSchemas(all, key);
        if (describing && described === null && !found.has(next)) {
          const meant = misspeltFor(key, absent(judges, value));
          found.set(next, { field: next, at: place, value: member, elsewhere: elsewhere !== null, meant });
        }
        visit(member, elsewhere ?? [], next, place);
      }
    }
  };
  visit(example.value, [example.schemaPointer], "", "");
  return [...found.values()];
}

/**
 * True for the example of a request that has nothing to do with its schema: an object of which no key, at any depth, is a field
 * that the schema describes. It shows something else.
 */
export function isUnrelated(document: JsonObject, { side, value, schemaPointer }: Example): boolean {
  if (side !== "request" || !isObject(value)) return false;
  const keys = keysIn(value);
  const judges = allInPlace(document, [schemaPointer], () => true);
  const isDescribing = judges.some(
    ({ schema: { properties } }) => isObject(properties) && Object.keys(properties).length > 0,
  );
  return isDescribing && keys.length > 0 && !keys.some((key) => propertySchemas(judges, key).length > 0);
}

function keysIn(value: Json): string[] {
  if (isArray(value)) return value.flatMap(keysIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    key,
    ...(member === undefined ? [] : keysIn(member)),
  ]);
}

interface Judge {
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** All schemas that have a say about one value: those given, and what they refer to or combine. */
function allInPlace(
  document: JsonObject,
  starts: readonly string[],
  isMatching: (branch: string) => boolean,
): Judge[] {
  const judges = new Map<string, Judge>();
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const schema = valueAt(document, at);
    if (judges.has(at) || !isObject(schema)) continue;
    judges.set(at, { schema, pointer: at });
    const left = new Set(["anyOf", "oneOf"].flatMap((union) => leftBranches(schema, at, union, isMatching)));
    for (const each of inPlace(schema, at).filter((next) => !left.has(next))) waiting.push(each);
  }
  return [...judges.values()];
}

/** The branches of a union that a value does not match; none where it matches none, which is Ajv's to report. */
function leftBranches(
  schema: JsonObject,
  at: string,
  union: string,
  isMatching: (branch: string) => boolean,
): string[] {
  const held = schema[union];
  if (!isArray(held) || held.length < 2) return [];
  const branches = held.map((_, index) => pointer(at, union, index));
  const left = branches.filter((branch) => !isMatching(branch));
  return left.length === branches.length ? [] : left;
}

/** Names of properties that an object does not have. */
function absent(judges: readonly Judge[], value: JsonObject): string[] {
  return judges
    .flatMap(({ schema }) => (isObject(schema.properties) ? Object.keys(schema.properties) : []))
    .filter((name) => !Object.hasOwn(value, name));
}

/** Where the schemas of one member stand; null where none of the judges knows it. */
function memberSchemas(judges: readonly Judge[], key: string): string[] | null {
  const places = judges.flatMap((judge) => {
    const { schema, pointer: at } = judge;
    const own = propertySchemas([judge], key);
    if (own.length > 0) return own;
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

function propertySchemas(judges: readonly Judge[], key: string): string[] {
  return judges.flatMap(({ schema, pointer: at }) =>
    isObject(schema.properties) && Object.hasOwn(schema.properties, key)
      ? [pointer(at, "properties", key)]
      : [],
  );
}

/** A pattern that is none matches nothing here; Ajv reports it. */
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
