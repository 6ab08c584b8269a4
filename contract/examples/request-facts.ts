/** How much of what a contract says of requests its own examples contradict. */
import type { Judgement } from "./judge.js";
import { isArray, isObject, valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import { keywordNames, keywords, type KeywordName } from "../../core/schema/keywords.js";
import { readReference } from "../../core/schema/resolve.js";
import { subschemas } from "../../core/schema/subschemas.js";
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
  const waiting: (Json | undefined)[] = [schema];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next)) continue;
    facts += factsOf(next);
    for (const each of partsAndAlternatives(next)) waiting.push(each);
    const target = typeof next.$ref === "string" ? readReference(next.$ref) : null;
    if (target?.kind !== "local" || seen.has(target.pointer)) continue;
    seen.add(target.pointer);
    waiting.push(valueAt(document, target.pointer));
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

/** The schemas inside a schema: those of parts of the value, and alternatives; a condition is one fact, whatever is in it. */
function partsAndAlternatives(schema: JsonObject): Json[] {
  return subschemas(schema, "")
    .filter(({ keyword }) => keywords[keyword].judges === "part" || combinators.has(keyword))
    .map(({ value }) => value);
}

const combinators: ReadonlySet<KeywordName> = new Set(["allOf", "anyOf", "oneOf"]);

/** Of each of these, every name is a fact. */
const byName: ReadonlySet<KeywordName> = new Set(["required", "dependentRequired", "dependentSchemas"]);

/** Keywords that are one fact each: what can make a value invalid, save for what only holds other schemas. */
const single = keywordNames.filter(
  (name) =>
    !byName.has(name) &&
    (keywords[name].role === "assertion" || ["$ref", "default", "if", "not"].includes(name)),
);

function factsOf(schema: JsonObject): number {
  const named = [...byName].map((name) => sizeOf(schema[name]));
  return [single.filter((name) => schema[name] !== undefined).length, ...named].reduce(
    (sum, count) => sum + count,
    0,
  );
}

/** How many entries a list or an object has; none where it is neither. */
function sizeOf(value: Json | undefined): number {
  if (isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}
