/** Errors of `anyOf` and `oneOf`: those of the branches, folded into one of the whole. */
import type { ErrorObject } from "ajv/dist/2020.js";
import { isArray, isJson, isObject, type Json, type JsonObject } from "../../core/base/json.js";
import { follow } from "../../core/schema/resolve.js";
import { subschemas } from "../../core/schema/subschemas.js";
import { isSettled, type ExampleSide } from "./tolerated-contradictions.js";

/** Folds the errors of one value. */
export type FoldUnions = (errors: readonly ErrorObject[], side: ExampleSide) => ErrorObject[];

/** Folds errors of one document: many examples break the same union, and what its branches reach is found once. */
export function unionFolder(document: JsonObject): FoldUnions {
  const reach = reachFinder(document);
  return (errors, side) => foldUnions(document, errors, side, reach);
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

/** Every schema that a schema leads to, itself too, through its keywords and `$ref`s. */
type ReachFinder = (start: Json) => ReadonlySet<unknown>;

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
    const schema = waiting.pop();
    if (!isObject(schema) || found.has(schema)) continue;
    found.add(schema);
    for (const each of subschemas(schema, "").map(({ value }) => value)) waiting.push(each);
    if (typeof schema.$ref === "string") waiting.push(follow(document, schema, "").value);
  }
  return found;
}
