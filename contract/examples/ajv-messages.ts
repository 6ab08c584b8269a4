/** Ajv's errors in the words of a person who has the documents before them. */
import type { ErrorObject } from "ajv/dist/2020.js";
import {
  isArray,
  isJson,
  isObject,
  pointer,
  stringAt,
  type Json,
  type JsonObject,
} from "../../core/base/json.js";
import { isSettled, verdictOn, type ExampleSide, type Verdict } from "./policy.js";
import { follow } from "../../core/schema/reference.js";
import { walk } from "../../core/schema/walk.js";

export interface Contradiction extends Verdict {
  /** JSON Pointer inside the value; empty for the value itself. */
  readonly at: string;
  readonly message: string;
  /** Where the document states what is contradicted; null where the contract does not tell. */
  readonly stated: string | null;
  /** Pointer of the keyword that is contradicted; of a list of required names, with the name. */
  readonly fact: string;
}

/** Words for what Ajv found wrong with one value. */
export type Explain = (errors: readonly ErrorObject[], side: ExampleSide) => Contradiction[];

/**
 * Explains errors of one document: one entry for each thing that is wrong with a value. Follow-up errors are folded into what
 * caused them: a failed `if` into its `then`, the branches of `anyOf` and `oneOf` into one entry, unless only one branch was
 * meant at all. What has to be known about the document is found out once, when the first error is explained.
 */
export function explainer(document: JsonObject): Explain {
  let origin: OriginFinder | null = null;
  const reach = reachFinder(document);
  return (errors, side) => {
    if (errors.length === 0) return [];
    const find = (origin ??= originFinder(document));
    const told = foldUnions(document, withoutFollowers(errors), side, reach)
      .filter(({ keyword }) => keyword !== "if")
      .map((error) => contradiction(error, side, find(error)));
    // Branches of a union that share a schema break it once each.
    return [...new Map(told.map((each) => [`${each.at} ${each.message}`, each])).values()];
  };
}

/** A value of another type is none of the listed ones either: that it is not need not be told. */
function withoutFollowers(errors: readonly ErrorObject[]): ErrorObject[] {
  const mistyped = errors.filter(({ keyword }) => keyword === "type");
  return errors.filter(
    ({ keyword, instancePath, parentSchema }) =>
      (keyword !== "enum" && keyword !== "const") ||
      !mistyped.some((each) => each.instancePath === instancePath && each.parentSchema === parentSchema),
  );
}

interface Origin {
  readonly stated: string | null;
  readonly fact: string;
}

type OriginFinder = (error: ErrorObject) => Origin;

function contradiction(error: ErrorObject, side: ExampleSide, { stated, fact }: Origin): Contradiction {
  const broken = `${error.message ?? `breaks ${error.keyword}`}${detail(error)}`;
  const message = `is ${shown(error.data)} but ${broken}${stated === null ? "" : `, as ${stated} states`}`;
  return { at: error.instancePath, message, stated, fact, ...verdictOn(error, side) };
}

/** What Ajv's sentence leaves out. */
function detail({ keyword, params, schema }: ErrorObject): string {
  if (keyword === "enum" && isJson(schema)) return `: ${shown(schema)}`;
  if (keyword === "const" && isJson(schema)) return `: ${shown(schema)}`;
  const key: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return typeof key === "string" ? `: ${JSON.stringify(key)}` : "";
}

/** A value as a sentence has room for it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Finds the `x-source` of the schema that an error comes from, or of what lies around it. */
function originFinder(document: JsonObject): OriginFinder {
  const places = new Map<unknown, string>();
  const sources = new Map<string, string>();
  for (const { value, pointer: at } of walk(document)) {
    places.set(value, at);
    const source = stringAt(value, "x-source");
    if (source !== null) sources.set(at, source);
  }
  const nearest = (at: string): string | null => {
    const end = at.lastIndexOf("/");
    return sources.get(at) ?? (end === -1 ? null : nearest(at.slice(0, end)));
  };
  return ({ keyword, params, parentSchema }) => {
    const missing: unknown = params.missingProperty;
    const row: unknown =
      keyword === "required" && typeof missing === "string" && isObject(parentSchema?.properties)
        ? parentSchema.properties[missing]
        : null;
    const holder = places.get(parentSchema);
    const place = places.get(row) ?? holder;
    const named = typeof missing === "string" ? [keyword, missing] : [keyword];
    return {
      stated: place === undefined ? null : nearest(place),
      fact: pointer(holder ?? "", ...named),
    };
  };
}

/** From the last error to the first, for Ajv reports a union after its branches: so outer unions come before inner ones. */
function foldUnions(
  document: JsonObject,
  errors: readonly ErrorObject[],
  side: ExampleSide,
  reach: ReachFinder,
): ErrorObject[] {
  const folded: ErrorObject[] = [];
  let waiting = [...errors];
  for (let last = waiting.pop(); last !== undefined; last = waiting.pop()) {
    const union = failedUnion(last);
    if (union === null) {
      folded.push(last);
      continue;
    }
    const { rest, message } = foldUnion(document, waiting, last, { branches: union, side }, reach);
    waiting = rest;
    if (message !== null) folded.push({ ...last, message });
  }
  return folded.reverse();
}

/** The branches of a union that no branch of matched; null for any other error. */
function failedUnion({ keyword, params, schema }: ErrorObject): readonly Json[] | null {
  const failed = keyword === "anyOf" || (keyword === "oneOf" && params.passingSchemas === null);
  return failed && isJson(schema) && isArray(schema) ? schema : null;
}

/**
 * Splits the errors before a failed union's: `rest` goes on as it is, the branches' own become one `message`.
 * A union of one schema and null has one branch that was meant, and so has one of which a branch breaks nothing that no policy
 * settles: then its errors stay, and the union needs no message.
 */
function foldUnion(
  document: JsonObject,
  before: readonly ErrorObject[],
  union: ErrorObject,
  { branches, side }: { readonly branches: readonly Json[]; readonly side: ExampleSide },
  reach: ReachFinder,
): { rest: ErrorObject[]; message: string | null } {
  const members = branches.map((branch) => {
    const inside = reach(branch);
    const errors = before.filter(
      ({ instancePath, parentSchema }) =>
        inside.has(parentSchema) && isWithin(instancePath, union.instancePath),
    );
    return { errors, isNull: isNull(document, branch) };
  });
  const meant = members.filter(({ isNull }) => !isNull);
  const settled = meant.filter(({ errors }) => errors.every((error) => isSettled(error, side)));
  const [only] = meant.length === 1 ? meant : settled;
  const kept = new Set(only?.errors);
  const dropped = new Set(members.flatMap(({ errors }) => errors).filter((error) => !kept.has(error)));
  const rest = before.filter((error) => !dropped.has(error));
  if (kept.size > 0) return { rest, message: null };
  const reasons = meant.map(({ errors }, index) => `(${index + 1}) ${errors.map(shortly).join(", ")}`);
  return { rest, message: `matches none of the ${meant.length} alternatives: ${reasons.join("; ")}` };
}

function shortly({ instancePath, message, keyword }: ErrorObject): string {
  return `${instancePath === "" ? "" : `${instancePath} `}${message ?? keyword}`;
}

function isWithin(at: string, around: string): boolean {
  return at === around || at.startsWith(`${around}/`);
}

function isNull(document: JsonObject, branch: Json | undefined): boolean {
  const { value } = follow(document, branch, "");
  return isObject(value) && value.type === "null";
}

/** Every object that a schema leads to, through members and `$ref`s. */
type ReachFinder = (start: Json) => ReadonlySet<unknown>;

/** Many examples break the same union: what its branches reach is found once. */
function reachFinder(document: JsonObject): ReachFinder {
  const known = new Map<Json, ReadonlySet<unknown>>();
  return (start) => {
    const found = known.get(start) ?? reachable(document, start);
    known.set(start, found);
    return found;
  };
}

function reachable(document: JsonObject, start: Json): Set<unknown> {
  const found = new Set<unknown>();
  const waiting: (Json | undefined)[] = [start];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || found.has(value)) continue;
    found.add(value);
    waiting.push(...Object.values(value));
    if (isObject(value) && typeof value.$ref === "string") waiting.push(follow(document, value, "").value);
  }
  return found;
}
