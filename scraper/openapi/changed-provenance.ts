import { isDeepStrictEqual as isSame } from "node:util";
import { isArray, isObject, type Json, type JsonObject } from "../../core/base/json.js";
import { noProvenance, type Provenance, type Reason } from "./provenance.js";

/** Provenance after a change of the contract: what it sets, changes or takes out has it for a reason too. */
export function withChange(
  { reasons, inner }: Provenance,
  before: JsonObject,
  after: JsonObject,
  because: Reason,
): Provenance {
  const changed = { reasons: new Map(reasons), inner: new Map(inner) };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key], after[key]];
    if (isSame(was, is)) continue;
    const parts = inner.get(key);
    const isWhole = reasons.has(key) && !parts;
    if (isObject(was) && isObject(is) && !isWhole) {
      changed.inner.set(key, withChange(parts ?? noProvenance, was, is, because));
      continue;
    }
    changed.reasons.set(key, [...(reasons.get(key) ?? []), because]);
    // A list that comes or goes changes what is said of each of its names.
    if (isList(was) && isList(is))
      changed.inner.set(key, withChangedList(parts ?? noProvenance, was ?? [], is ?? [], because));
  }
  return changed;
}

function isList(value: Json | undefined): value is readonly Json[] | undefined {
  return value === undefined || isArray(value);
}

/** Names in `required` stand for themselves; other items take their reasons to where they stand afterwards. */
function withChangedList(
  { reasons, inner }: Provenance,
  was: readonly Json[],
  is: readonly Json[],
  because: Reason,
): Provenance {
  if (inner.size === 0) return withChange({ reasons, inner }, byName(was), byName(is), because);
  const from = is.map((item, index) => {
    const same = was.findIndex((each) => isSame(each, item));
    return same < 0 ? index : same;
  });
  const moved = from.map((old, index) => [String(index), inner.get(String(old)) ?? noProvenance] as const);
  return withChange(
    { reasons: new Map(), inner: new Map(moved) },
    Object.fromEntries(from.map((old, index) => [index, was[old]])),
    Object.fromEntries(is.entries()),
    because,
  );
}

function byName(names: readonly Json[]): JsonObject {
  return Object.fromEntries(
    names.map((name) => [typeof name === "string" ? name : JSON.stringify(name), true]),
  );
}
