/**
 * A schema as openapi-typescript should see it: what types can say, in the shape that it understands.
 * Known gaps that this closes: keywords beside `$ref` and beside `anyOf`, branches that only validate
 * (`anyOf: [{ required: … }]` would make the whole type unknown), boolean schemas inside `allOf`, enums against `type`,
 * optional fields that every object inherits.
 * A `discriminator` is left out: it is a hint, and the union of the branches beside it says the same to TypeScript,
 * which tells them apart by the `const` or `enum` of the property. A branch without one is not narrowed by it.
 */

import { typesAt } from "../model/schema-types.js";
import { isObject, type Json, type JsonObject } from "../../core/base/json.js";
import { entriesOf, field, itemsOf, optionalText, type Located } from "../model/located.js";
import { target } from "../model/reference.js";
import { commentText } from "../text/comment.js";

type Keys = ReadonlyMap<string, string>;

/** What TypeScript finds in every object: a type that says otherwise would refuse all objects without such a field. */
const INHERITED =
  "constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable".split(" ");

const NEVER: JsonObject = { enum: [] };

/** The schema reduced to its type. `keys` are the component names by pointer, for `$ref`. */
export function typeSchema(schema: Located, root: JsonObject, keys: Keys): JsonObject {
  if (schema.value === false) return NEVER;
  if (!isObject(schema.value)) return {};
  const parts = [
    referencePart(schema, root, keys),
    valuePart(schema, root, keys),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => branchParts(schema, keyword, root, keys)),
  ]
    .filter((part) => part !== undefined)
    .filter(saysSomething);
  const required = hoistedRequired(schema);
  const [first, ...others] = parts;
  if (first === undefined) return annotations(schema);
  // openapi-typescript reads nothing beside $ref, and makes fields required only through allOf.
  const alone = others.length === 0 && !("$ref" in first && required.length > 0);
  const whole = alone ? first : { allOf: parts };
  // It looks for the fields to require with `in`, which finds inherited ones in every object.
  const named = alone ? required : required.filter((name) => !INHERITED.some((one) => one === name));
  return { ...annotations(schema), ...whole, ...(named.length === 0 ? {} : { required: named }) };
}

function referencePart(schema: Located, root: JsonObject, keys: Keys): JsonObject | undefined {
  const ref = field(schema, "$ref");
  if (ref === undefined) return undefined;
  const key = keys.get(target(root, ref).pointer);
  if (key === undefined) throw new Error(`no component for ${ref.pointer}`);
  return { $ref: `#/components/schemas/${key}` };
}

/** What the schema says about the value itself: a constant, a list of values, or a type with its parts. */
function valuePart(schema: Located, root: JsonObject, keys: Keys): JsonObject | undefined {
  const constant = field(schema, "const");
  if (constant !== undefined) return constant.value === null ? { type: "null" } : { const: constant.value };
  const values = field(schema, "enum");
  const type = field(schema, "type");
  const types = type === undefined ? undefined : typesAt(type);
  if (values !== undefined) {
    const allowed = itemsOf(values).map((item) => item.value);
    const single = types?.length === 1 && types[0] !== "object" ? { type: types[0] } : {};
    return {
      ...single,
      enum: types === undefined ? allowed : allowed.filter((value) => isOfOne(value, types)),
    };
  }
  if (types === undefined) return objectPart(schema, root, keys) ?? arrayPart(schema, root, keys);
  const variants = types.map((name) => {
    if (name === "object") return { type: name, ...objectPart(schema, root, keys) };
    return name === "array" ? { type: name, ...arrayPart(schema, root, keys) } : { type: name };
  });
  return variants.length === 1 ? variants[0] : { anyOf: variants };
}

function objectPart(schema: Located, root: JsonObject, keys: Keys): JsonObject | undefined {
  const properties = field(schema, "properties");
  const required = field(schema, "required");
  const needed = required === undefined ? [] : itemsOf(required).map((item) => item.value);
  const fields = properties === undefined ? [] : entriesOf(properties);
  const rest = restPart(schema, fields.length > 0, root, keys);
  if (fields.length === 0 && rest === undefined) return undefined;
  return {
    type: "object",
    ...(fields.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            fields.map(([name, one]) => [name, fieldSchema(name, needed.includes(name), one, root, keys)]),
          ),
        }),
    ...(required === undefined ? {} : { required: needed }),
    ...rest,
  };
}

/** The schema of a field, or of a parameter, reduced to its type; an optional one that every object inherits is open. */
export function fieldSchema(
  name: string,
  required: boolean,
  schema: Located,
  root: JsonObject,
  keys: Keys,
): JsonObject {
  if (required || !INHERITED.includes(name)) return typeSchema(schema, root, keys);
  const prose = isObject(schema.value) ? text(schema, "description") : "";
  const note = "Of any type to the compiler, because every object inherits something of this name.";
  return { description: prose === "" ? note : `${prose}\n\n${note}` };
}

/** Fields beyond `properties`. Beside named fields of other types an index signature could not be met, so it is open. */
function restPart(schema: Located, hasFields: boolean, root: JsonObject, keys: Keys): JsonObject | undefined {
  const additional = field(schema, "additionalProperties");
  const patterns = field(schema, "patternProperties");
  const open = additional === undefined ? [] : [additional];
  const rest = [...(patterns === undefined ? [] : entriesOf(patterns).map(([, one]) => one)), ...open];
  const typed = rest.filter((one) => one.value !== false);
  if (typed.length === 0) return undefined;
  if (hasFields || typed.some((one) => one.value === true)) return { additionalProperties: true };
  const schemas = typed.map((one) => typeSchema(one, root, keys));
  return { additionalProperties: schemas.length === 1 ? schemas[0] : { anyOf: schemas } };
}

function arrayPart(schema: Located, root: JsonObject, keys: Keys): JsonObject | undefined {
  const items = field(schema, "items");
  // A tuple type would demand all its items, which prefixItems does not: the items are a union.
  const prefix = field(schema, "prefixItems");
  const members = [...(prefix === undefined ? [] : itemsOf(prefix)), ...(items === undefined ? [] : [items])];
  const typed = members.filter((one) => one.value !== false).map((one) => typeSchema(one, root, keys));
  if (typed.length === 0 || (prefix !== undefined && items === undefined)) return undefined;
  return { type: "array", items: typed.length === 1 ? typed[0] : { anyOf: typed } };
}

/** `allOf` as its parts; `anyOf` and `oneOf` as one part, unless a branch says nothing about the type. */
function branchParts(schema: Located, keyword: string, root: JsonObject, keys: Keys): readonly JsonObject[] {
  const list = field(schema, keyword);
  if (list === undefined) return [];
  const branches = itemsOf(list).map((one) => typeSchema(one, root, keys));
  if (keyword === "allOf") return branches;
  return branches.every(saysSomething) ? [{ anyOf: branches }] : [];
}

/** Fields that the schema, or a branch of its `allOf`, requires of any of the parts. */
function hoistedRequired(schema: Located): readonly Json[] {
  const allOf = field(schema, "allOf");
  const owners = [
    schema,
    ...(allOf === undefined ? [] : itemsOf(allOf).filter((one) => isObject(one.value))),
  ];
  const lists = owners.map((owner) => field(owner, "required")).filter((list) => list !== undefined);
  return [...new Set(lists.flatMap((list) => itemsOf(list).map((item) => item.value)))];
}

function annotations(schema: Located): JsonObject {
  const prose = [text(schema, "title"), text(schema, "description")]
    .filter((part) => part !== "")
    .join("\n\n");
  return {
    ...(prose === "" ? {} : { description: prose }),
    ...(field(schema, "deprecated")?.value === true ? { deprecated: true } : {}),
    ...(field(schema, "readOnly")?.value === true ? { readOnly: true } : {}),
  };
}

function text(schema: Located, key: string): string {
  const at = field(schema, key);
  return typeof at?.value === "string" ? commentText(optionalText(schema, key) ?? "") : "";
}

/** Whether a reduced schema has a type at all. */
function saysSomething(schema: JsonObject): boolean {
  return ["$ref", "type", "enum", "const", "allOf", "anyOf", "properties"].some((key) =>
    Object.hasOwn(schema, key),
  );
}

function isOfOne(value: unknown, types: readonly string[]): boolean {
  return types.some((name) => isOfType(value, name));
}

function isOfType(value: unknown, name: string): boolean {
  if (value === null) return name === "null";
  if (Array.isArray(value)) return name === "array";
  if (typeof value === "number") return name === "number" || (name === "integer" && Number.isInteger(value));
  return typeof value === name;
}
