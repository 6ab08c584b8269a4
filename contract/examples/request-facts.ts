/** How much of what a contract says of requests its own examples contradict. */
import type { Judgement } from "./judge.js";
import { isArray, isObject, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { readReference } from "../../core/schema/reference.js";
import { walk } from "../../core/schema/walk.js";

/** What a contract says of requests, counted in facts: keywords that a validator checks, and each name that must be there. */
export interface RequestFacts {
  readonly facts: number;
  /** Those that an example of a request contradicts, and that no policy settles. */
  readonly contradicted: number;
}

/** Counts the facts of the requests of a contract, each where it stands once, however many requests share it. */
export function requestFacts(document: JsonObject, judgements: readonly Judgement[]): RequestFacts {
  const seen = new Set<string>();
  let facts = 0;
  let outermost = "/";
  for (const { kind, value, pointer } of walk(document)) {
    if (!pointer.startsWith("/paths/") || pointer.includes("/responses/")) continue;
    if (kind === "parameter" && value.required === true) facts += 1;
    if (kind !== "schema" || pointer.startsWith(`${outermost}/`)) continue;
    outermost = pointer;
    facts += factsIn(value, document, seen);
  }
  return { facts, contradicted: contradictedBy(judgements).size };
}

/** The facts of a schema and of all that it leads to, save for places that were seen. */
function factsIn(schema: JsonObject, document: JsonObject, seen: Set<string>): number {
  let facts = 0;
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    facts += factsOf(next);
    waiting.push(...membersOf(next));
    const target = typeof next.$ref === "string" ? readReference(next.$ref) : null;
    if (target?.kind !== "local" || seen.has(target.pointer)) continue;
    seen.add(target.pointer);
    const referred = valueAt(document, target.pointer);
    if (isObject(referred)) waiting.push(referred);
  }
  return facts;
}

function contradictedBy(judgements: readonly Judgement[]): Set<string> {
  return new Set(
    judgements
      .filter(({ example }) => example.side === "request")
      .flatMap(({ contradictions }) =>
        contradictions.filter(({ rule }) => rule === "example-contradicts-schema").map(({ fact }) => fact),
      ),
  );
}

/** The schemas inside a schema: those of values, and alternatives; a condition is one fact, whatever is in it. */
function membersOf(schema: JsonObject): JsonObject[] {
  return [
    schema.items,
    schema.additionalProperties,
    schema.contentSchema,
    ...Object.values(objectAt(schema, "properties")),
    ...listAt(schema, "allOf"),
    ...listAt(schema, "anyOf"),
    ...listAt(schema, "oneOf"),
  ].filter((each) => isObject(each));
}

/** Keywords that are one fact each. */
const single = [
  "type",
  "$ref",
  "enum",
  "const",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "default",
  "if",
  "not",
];

function factsOf(schema: JsonObject): number {
  const several = ["dependentRequired", "dependentSchemas"].map(
    (key) => Object.keys(objectAt(schema, key)).length,
  );
  return [
    single.filter((key) => schema[key] !== undefined).length,
    listAt(schema, "required").length,
    ...several,
  ].reduce((sum, count) => sum + count, 0);
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key];
  return isObject(value) ? value : {};
}

function listAt(schema: JsonObject, key: string): readonly Json[] {
  const value = schema[key];
  return isArray(value) ? value : [];
}
