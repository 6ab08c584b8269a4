/** How much of what a contract says of requests its own examples contradict. */
import type { Judgement } from "./check.js";
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "./json.js";
import { readReference } from "./reference.js";
import { walk } from "./walk.js";

/** What a contract says of requests, counted in facts: keywords that a validator checks, and each name that must be there. */
export interface RequestFacts {
  readonly facts: number;
  /** Those that an example of a request contradicts, and that no policy settles. */
  readonly contradicted: number;
}

/** Counts the facts of the requests of a contract, each where it stands once, however many requests share it. */
export function requestFacts(document: JsonObject, judgements: readonly Judgement[]): RequestFacts {
  const schemas = requestSchemas(document);
  const parameters = [...walk(document)].filter(
    ({ kind, value, pointer: at }) =>
      kind === "parameter" && value.required === true && !at.includes("/responses/"),
  );
  const stated = [...schemas.values()].reduce((sum, schema) => sum + factsOf(schema), 0);
  return { facts: stated + parameters.length, contradicted: contradictedBy(judgements).size };
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

/** The schemas of parameters and request bodies, and all that they lead to, by pointer. */
function requestSchemas(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const waiting = [...walk(document)]
    .filter(({ kind }) => kind === "schema")
    .map(({ pointer: at }) => at)
    .filter((at) => at.startsWith("/paths/") && !at.includes("/responses/"));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const schema = valueAt(document, at);
    if (found.has(at) || !isObject(schema)) continue;
    found.set(at, schema);
    const target = typeof schema.$ref === "string" ? readReference(schema.$ref) : null;
    if (target?.kind === "local") waiting.push(target.pointer);
    waiting.push(...membersOf(schema, at));
  }
  return found;
}

/** Places of schemas inside a schema: those of values, and those of alternatives; conditions count as one fact. */
function membersOf(schema: JsonObject, at: string): string[] {
  const single = ["items", "additionalProperties", "contentSchema"].filter((key) => isObject(schema[key]));
  return [
    ...single.map((key) => pointer(at, key)),
    ...Object.keys(objectAt(schema, "properties")).map((name) => pointer(at, "properties", name)),
    ...["allOf", "anyOf", "oneOf"].flatMap((key) =>
      listAt(schema, key).map((_, index) => pointer(at, key, index)),
    ),
  ];
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
