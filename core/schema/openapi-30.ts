/** OpenAPI 3.0 as 3.1 says it (https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0). */
import { isArray, isJsonObject, pointer, pointerTokens, type Json, type JsonObject } from "../base/json.js";
import { readReference } from "./resolve.js";
import { rewrite } from "./rewrite.js";
import { walk } from "./walk.js";

/**
 * A document of OpenAPI 3.0 as one of 3.1; another one as it is. Values stay where they are, so pointers into the one are pointers
 * into the other, save below a nullable schema with `allOf` or `not`, which moves into an `anyOf`.
 */
export function asOpenApi31(document: JsonObject): JsonObject {
  if (typeof document.openapi !== "string" || !/^3\.0\.\d+/u.test(document.openapi)) return document;
  const moved = new Set<string>();
  const led = placesOnTheWay(document);
  const translated = rewrite(document, ({ kind, value, pointer }) => {
    if (typeof value.$ref === "string" && kind !== "pathItem") return withoutSiblings(value, pointer, led);
    if (kind !== "schema") return value;
    const schema = schemaOf(value);
    if (value.anyOf === undefined && schema.anyOf !== undefined) moved.add(pointer);
    return schema;
  });
  const whole = { ...translated, openapi: "3.1.1" };
  return moved.size === 0 ? whole : rewrite(whole, ({ value }) => withMovedTarget(value, moved));
}

/** A `$ref` into a schema that has moved into an `anyOf` goes on to where it is now. */
function withMovedTarget(value: JsonObject, moved: ReadonlySet<string>): JsonObject {
  const { $ref } = value;
  const reference = typeof $ref === "string" && $ref.startsWith("#/") ? readReference($ref) : null;
  if (reference?.kind !== "local") return value;
  // Pointers into nested ones were met with what is around them in place already.
  let given = "";
  let target = "";
  for (const token of pointerTokens(reference.pointer)) {
    if (moved.has(target) && !annotations.has(token)) target = pointer(target, "anyOf", 0);
    given = pointer(given, token);
    target = pointer(target, token);
  }
  return target === given ? value : { ...value, $ref: `#${encodeURI(target)}` };
}

/** "Any sibling elements of a $ref are ignored" (OpenAPI 3.0.3, Reference Object), save those that another `$ref` leads into. */
function withoutSiblings(reference: JsonObject, at: string, led: ReadonlySet<string>): JsonObject {
  const kept = Object.entries(reference).filter(([key]) => key === "$ref" || led.has(pointer(at, key)));
  return kept.length === Object.keys(reference).length ? reference : Object.fromEntries(kept);
}

/** Every pointer that a `$ref` of the document goes through. */
function placesOnTheWay(document: JsonObject): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { value } of walk(document)) {
    const reference = typeof value.$ref === "string" ? readReference(value.$ref) : null;
    if (reference?.kind !== "local") continue;
    let at = "";
    for (const token of pointerTokens(reference.pointer)) places.add((at = pointer(at, token)));
  }
  return places;
}

function schemaOf(schema: JsonObject): JsonObject {
  const bounded = withBound(withBound(schema, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");
  const { nullable, ...rest } = bounded;
  if (typeof nullable !== "boolean") return bounded;
  return nullable ? withNull(rest) : rest;
}

/** `minimum: 1, exclusiveMinimum: true` is `exclusiveMinimum: 1`. */
function withBound(schema: JsonObject, inclusive: "minimum" | "maximum", exclusive: string): JsonObject {
  const flag = schema[exclusive];
  if (typeof flag !== "boolean") return schema;
  const { [inclusive]: bound, [exclusive]: _flag, ...rest } = schema;
  if (bound === undefined) return rest;
  return { ...rest, [flag ? exclusive : inclusive]: bound };
}

/** A schema that null passes as well: what else than the type would refuse it has to let it through. */
export function withNull(schema: JsonObject): JsonObject {
  const open: Record<string, Json | undefined> = { ...schema };
  if (isArray(schema.enum) && !schema.enum.includes(null)) open.enum = [...schema.enum, null];
  if (typeof schema.type === "string" && schema.type !== "null") open.type = [schema.type, "null"];
  for (const union of ["oneOf", "anyOf"]) {
    const members = schema[union];
    if (isArray(members) && !members.some(allowsNull)) open[union] = [...members, { type: "null" }];
  }
  return schema.allOf === undefined && schema.not === undefined ? open : orNull(open);
}

function allowsNull(schema: Json): boolean {
  if (!isJsonObject(schema)) return schema === true;
  return schema.type === "null" || (schema.nullable === true && schema.type !== undefined);
}

/** Annotations stay outside, where what is made of the schema looks for them. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

function orNull(schema: JsonObject): JsonObject {
  const isOutside = (key: string): boolean => annotations.has(key) || key.startsWith("x-");
  const entries = Object.entries(schema);
  const inner = Object.fromEntries(entries.filter(([key]) => !isOutside(key)));
  return {
    ...Object.fromEntries(entries.filter(([key]) => isOutside(key))),
    anyOf: [inner, { type: "null" }],
  };
}
