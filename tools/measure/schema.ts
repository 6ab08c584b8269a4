/** What a schema of the contract says, seen through `$ref`, `allOf`, unions and nullable forms. */
import { isArray, isObject, type Json, type JsonObject, valueAt } from "../../core/base/json.js";

export interface Property {
  readonly name: string;
  readonly schema: JsonObject;
  /** The schema object whose `properties` holds it. */
  readonly owner: JsonObject;
}

/** One form that an object may take. */
export interface ObjectView {
  readonly properties: ReadonlyMap<string, Property>;
  readonly required: ReadonlySet<string>;
  readonly additional: JsonObject | null;
  readonly wrapper: boolean;
  readonly sources: readonly string[];
}

/** Reads schemas of one contract. */
export class Schemas {
  readonly contract: JsonObject;

  constructor(contract: JsonObject) {
    this.contract = contract;
  }

  /** The target of a `$ref`, or the schema itself. */
  resolve(schema: Json | undefined): JsonObject {
    let current = schema;
    for (let step = 0; step < 20; step += 1) {
      if (!json(current)) return {};
      const ref = current.$ref;
      if (typeof ref !== "string") return current;
      current = valueAt(this.contract, ref.slice(1));
    }
    return {};
  }

  /** The JSON types that a schema allows, `null` left out; empty for a schema that says nothing. */
  types(schema: JsonObject): Set<string> {
    const own = this.resolve(schema);
    const found = new Set<string>(list(own.type).filter((type) => typeof type === "string"));
    if ("const" in own && own.type === undefined) found.add(jsonType(own.const));
    if (own.type === undefined) for (const value of array(own.enum)) found.add(jsonType(value));
    for (const branch of this.#branches(own)) for (const type of this.types(branch)) found.add(type);
    found.delete("null");
    return found;
  }

  allowsNull(schema: JsonObject): boolean {
    const own = this.resolve(schema);
    return (
      list(own.type).includes("null") ||
      own.const === null ||
      this.#branches(own).some((each) => this.allowsNull(each))
    );
  }

  /** The forms of the object that a schema describes; none where it describes none with properties or values of its own. */
  views(schema: JsonObject, depth = 0): ObjectView[] {
    const own = this.resolve(schema);
    if (depth > 8) return [];
    const parts = array(own.allOf)
      .filter(json)
      .filter(describes)
      .map((part) => this.views(part, depth + 1));
    const branches = [...array(own.oneOf), ...array(own.anyOf)].filter(json).filter(describes);
    const alternatives = branches.flatMap((branch) => this.views(branch, depth + 1));
    const base = this.#own(own);
    if (json(own.contentSchema)) return this.views(own.contentSchema, depth + 1);
    const merged = parts.reduce((views, part) => (part.length === 0 ? views : product(views, part)), [base]);
    if (alternatives.length > 0) return product(merged, alternatives);
    return merged.filter(({ properties, additional }) => properties.size > 0 || additional !== null);
  }

  /** What an array holds, also an array of arrays; the schema itself where it is none. */
  items(schema: JsonObject): JsonObject {
    const inner = this.#find(schema, (own) => (json(own.items) ? own.items : null), 0);
    return inner === null ? schema : this.items(inner);
  }

  /** The item schema of the array among the alternatives; null where there is none. */
  itemOf(schema: JsonObject): JsonObject | null {
    return this.#find(schema, (own) => (json(own.items) ? own.items : null), 0);
  }

  /** The schema of a map's values. */
  values(schema: JsonObject): JsonObject | null {
    return this.#find(schema, (own) => (json(own.additionalProperties) ? own.additionalProperties : null), 0);
  }

  #find(schema: JsonObject, pick: (own: JsonObject) => JsonObject | null, depth: number): JsonObject | null {
    const own = this.resolve(schema);
    const found = pick(own);
    if (found !== null || depth > 8) return found;
    for (const branch of this.#branches(own)) {
      const inner = this.#find(branch, pick, depth + 1);
      if (inner !== null) return inner;
    }
    return null;
  }

  #branches(own: JsonObject): JsonObject[] {
    return [...array(own.allOf), ...array(own.oneOf), ...array(own.anyOf)].filter(json).filter(describes);
  }

  #own(own: JsonObject): ObjectView {
    const properties = new Map<string, Property>();
    for (const [name, schema] of Object.entries(json(own.properties) ? own.properties : {})) {
      if (json(schema)) properties.set(name, { name, schema, owner: own });
    }
    const first = properties.values().next().value;
    return {
      properties,
      required: new Set(array(own.required).filter((name) => typeof name === "string")),
      additional: json(own.additionalProperties) ? own.additionalProperties : null,
      wrapper: properties.size === 1 && (own["x-wrapper"] === true || first?.schema["x-wrapper"] === true),
      sources: typeof own["x-source"] === "string" ? [own["x-source"]] : [],
    };
  }
}

/** True for a JSON object. */
export function json(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/** The elements of a JSON array; none for anything else. */
export function array(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

function list(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : isArray(value) ? value : [value];
}

/** False for a branch that only constrains: `required`, `if`, `not`, or fields that must be there and are described elsewhere. */
function describes(branch: JsonObject): boolean {
  if (json(branch.properties) && isArray(branch.required) && branch.type === undefined) {
    const empty = Object.values(branch.properties).every(
      (each) => json(each) && Object.keys(each).length === 0,
    );
    if (empty) return false;
  }
  return [
    "$ref",
    "type",
    "properties",
    "items",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "allOf",
    "additionalProperties",
  ].some((keyword) => keyword in branch && !("if" in branch) && !("not" in branch));
}

function product(left: readonly ObjectView[], right: readonly ObjectView[]): ObjectView[] {
  return left.flatMap((a) =>
    right.map((b) => ({
      properties: new Map([...a.properties, ...b.properties]),
      required: new Set([...a.required, ...b.required]),
      additional: a.additional ?? b.additional,
      wrapper: (a.wrapper || b.wrapper) && a.properties.size + b.properties.size === 1,
      sources: [...a.sources, ...b.sources],
    })),
  );
}

function jsonType(value: Json | undefined): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
