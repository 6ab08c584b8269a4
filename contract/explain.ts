/** Ajv's errors in the words of a person who has the documents before them. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { isArray, isJson, isObject, stringAt, type Json, type JsonObject } from "./json.js";
import { follow } from "./reference.js";
import { walk } from "./walk.js";

export interface Contradiction {
  /** JSON Pointer inside the value; empty for the value itself. */
  readonly at: string;
  readonly message: string;
}

/** Words for what Ajv found wrong with one value. */
export type Explain = (errors: readonly ErrorObject[]) => Contradiction[];

/**
 * Explains errors of one document: one entry for each thing that is wrong with a value. Follow-up errors are folded into what
 * caused them: a failed `if` into its `then`, the branches of `anyOf` and `oneOf` into one entry, unless only one branch was
 * meant at all. What has to be known about the document is found out once, when the first error is explained.
 */
export function explainer(document: JsonObject): Explain {
  let origin: OriginFinder | null = null;
  const reach = reachFinder(document);
  return (errors) => {
    if (errors.length === 0) return [];
    const find = (origin ??= originFinder(document));
    return foldUnions(document, errors, reach)
      .filter(({ keyword }) => keyword !== "if")
      .map((error) => ({ at: error.instancePath, message: describe(error, find) }));
  };
}

type OriginFinder = (error: ErrorObject) => string | null;

function describe(error: ErrorObject, origin: OriginFinder): string {
  const states = origin(error);
  const broken = `${error.message ?? `breaks ${error.keyword}`}${detail(error)}`;
  return `is ${shown(error.data)} but ${broken}${states === null ? "" : `, as ${states} states`}`;
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
  for (const { value, pointer } of walk(document)) {
    places.set(value, pointer);
    const source = stringAt(value, "x-source");
    if (source !== null) sources.set(pointer, source);
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
    const place = places.get(row) ?? places.get(parentSchema);
    return place === undefined ? null : nearest(place);
  };
}

/** From the last error to the first, for Ajv reports a union after its branches: so outer unions come before inner ones. */
function foldUnions(document: JsonObject, errors: readonly ErrorObject[], reach: ReachFinder): ErrorObject[] {
  const folded: ErrorObject[] = [];
  let waiting = [...errors];
  for (let last = waiting.pop(); last !== undefined; last = waiting.pop()) {
    const union = failedUnion(last);
    if (union === null) {
      folded.push(last);
      continue;
    }
    const { rest, message } = foldUnion(document, waiting, last, union, reach);
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
 * A union of one schema and null has one branch that was meant: then its errors stay, and the union needs no message.
 */
function foldUnion(
  document: JsonObject,
  before: readonly ErrorObject[],
  union: ErrorObject,
  branches: readonly Json[],
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
  const kept = new Set(meant.length === 1 ? meant[0]?.errors : []);
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
