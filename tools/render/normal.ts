/** Contracts made comparable: each operation with its schemas inlined, without sources and names of components. */
import { isArray, isObject, valueAt, type Json, type JsonObject } from "../../core/base/json.js";

/** Operations by `METHOD /path`. */
export function normalOperations(contract: JsonObject): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [path, item] of Object.entries(objectOf(contract.paths))) {
    for (const [method, operation] of Object.entries(objectOf(item))) {
      if (json(operation)) found.set(`${method.toUpperCase()} ${path}`, normal(contract, operation, []));
    }
  }
  return found;
}

/**
 * Where documents are called by name, or name what dumps carry nowhere (the parent of a page), or what comes from pages
 * of another kind (actions, from the permission pages).
 */
const left = new Set(["x-source", "tags", "x-permissions"]);
const prose = new Set(["description", "summary"]);

function normal(contract: JsonObject, value: Json | undefined, trail: readonly string[]): Json {
  if (isArray(value)) return value.map((each) => normal(contract, each, trail));
  if (!json(value)) return value ?? null;
  if (typeof value.$ref === "string") return reference(contract, value, value.$ref, trail);
  const entries = Object.entries(value).filter(([key]) => !left.has(key));
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [
        key,
        prose.has(key) && typeof inner === "string" ? words(inner) : normal(contract, inner, trail),
      ]),
  );
}

function reference(contract: JsonObject, holder: JsonObject, ref: string, trail: readonly string[]): Json {
  const depth = trail.indexOf(ref);
  if (depth >= 0) return { recursive: trail.length - depth };
  const target = normal(contract, valueAt(contract, ref.slice(1)), [...trail, ref]);
  const { $ref: _, ...beside } = holder;
  return json(target) ? { ...target, ...objectOf(normal(contract, beside, trail)) } : target;
}

function words(text: string): string {
  return text
    .replace(/(^|\s)(?:[-•*]|\d+\.)(?=\s)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export interface FirstDifference {
  /** Keys that lead there. */
  readonly at: readonly string[];
  readonly left: Json | undefined;
  readonly right: Json | undefined;
}

/** Judges what the page has in a place, and what the dump has there. */
export type Forgiving = (page: Json | undefined, dump: Json | undefined, at: readonly string[]) => boolean;

/**
 * Where a dump has lost a list of values, the contract gives those of the page's examples instead; the page without its
 * lists shows no place where one was, so it has none.
 */
export const lostValues: Forgiving = (page, dump, at) =>
  page === undefined && isArray(dump) && at.at(-1) === "examples";

/** Text behind a table that runs on in the description of its last row. */
export const runsOn: Forgiving = (page, dump, at) =>
  typeof page === "string" && typeof dump === "string" && prose.has(at.at(-1) ?? "") && dump.startsWith(page);

/**
 * The first place where two values differ; null where they are equal.
 * @param forgives differences that count as none.
 */
export function firstDifference(
  left: Json | undefined,
  right: Json | undefined,
  forgives: Forgiving,
  at: readonly string[] = [],
): FirstDifference | null {
  if (isArray(left) && isArray(right) && left.length === right.length) {
    for (const [index, each] of left.entries()) {
      const found = firstDifference(each, right[index], forgives, [...at, String(index)]);
      if (found) return found;
    }
    return null;
  }
  if (json(left) && json(right)) {
    for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(structureFirst)) {
      const found = firstDifference(left[key], right[key], forgives, [...at, key]);
      if (found) return found;
    }
    return null;
  }
  if (forgives(left, right, at)) return null;
  return JSON.stringify(left) === JSON.stringify(right) ? null : { at, left, right };
}

/** Prose last: a difference in structure says more. */
function structureFirst(a: string, b: string): number {
  const rank = (key: string): number => (prose.has(key) ? 2 : key === "examples" ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function json(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

function objectOf(value: Json | undefined): JsonObject {
  return json(value) ? value : {};
}
