import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { isArray, type Json, type JsonObject } from "../../core/base/json.js";
import type { Wrapper } from "../operation/operation.js";

/** The values of the root table inside an example: what a wrapper holds. */
export function unwrapped(example: Json, wrapper: Wrapper | null): readonly Json[] {
  if (wrapper === null) return [example];
  const inner = wrapper.key === null ? example : isObject(example) ? example[wrapper.key] : undefined;
  if (inner === undefined) return [];
  return wrapper.list && isArray(inner) ? inner : [inner];
}

/** Fewer documented fields than that inside an undocumented key are chance. */
const enough = 0.6;

/**
 * Finds what the tables leave out: one key around all documented fields (`{"volume": {…}}`), or a list of them.
 * Every example has to show it.
 */
export function findWrapper(
  root: FieldTable,
  examples: readonly Json[],
  findings: Finding[],
): Wrapper | null {
  const wrappers = examples.map((example) => wrapperOf(example, root));
  const [first] = wrappers;
  if (!first || !wrappers.every((each) => each?.key === first.key && each.list === first.list)) return null;
  const where = first.key === null ? "in a list" : `${first.list ? "in a list " : ""}below "${first.key}"`;
  const message = `the examples show these fields ${where}, which no table says; the contract says what they show`;
  findings.push(finding("undocumented-wrapper", at(root.document, root.line), message));
  return first;
}

function wrapperOf(example: Json, root: FieldTable): Wrapper | null {
  const names = new Set(root.fields.map((field) => field.name));
  if (isArray(example)) return documents(example, names) ? { key: null, list: true } : null;
  const [key, ...others] = isObject(example) ? Object.keys(example) : [];
  if (key === undefined || others.length > 0 || names.has(key) || !isObject(example)) return null;
  const inner = example[key];
  const list = isArray(inner);
  return documents(list ? inner : [inner ?? null], names) ? { key, list } : null;
}

/** True if most fields of the objects are in the table. */
function documents(values: readonly Json[], names: ReadonlySet<string>): boolean {
  const keys = values.flatMap((value) => (isObject(value) ? Object.keys(value) : []));
  return keys.length > 0 && keys.filter((key) => names.has(key)).length / keys.length >= enough;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}
