import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { isArray, isJsonObject, type Json } from "../../core/base/json.js";
import { describes } from "./described.js";

/** What stands around a root in examples alone: one key around its fields, a list of them, or both. */
export interface Wrapper {
  readonly key: string | null;
  readonly list: boolean;
}

/** The values of the root table inside an example: what a wrapper holds. */
export function unwrapped(example: Json, wrapper: Wrapper | null): readonly Json[] {
  if (wrapper === null) return [example];
  const inner = wrapper.key === null ? example : isJsonObject(example) ? example[wrapper.key] : undefined;
  if (inner === undefined) return [];
  return wrapper.list && isArray(inner) ? inner : [inner];
}

/**
 * Finds what the tables leave out: one key around all documented fields (`{"volume": {…}}`), or a list of them.
 * Every example has to show it.
 */
export function findWrapper(root: FieldTable, examples: readonly Json[]): WithFindings<Wrapper | null> {
  const wrappers = examples.map((example) => wrapperOf(example, root));
  const [first] = wrappers;
  const isCommon = wrappers.every((each) => each?.key === first?.key && each?.list === first?.list);
  if (!first || !isCommon) return withFindings(null);
  const where = first.key === null ? "in a list" : `${first.list ? "in a list " : ""}below "${first.key}"`;
  const message = `the examples show these fields ${where}, which no table says; the contract says what they show`;
  return withFindings(first, [finding("undocumented-wrapper", at(root.document, root.line), message)]);
}

function wrapperOf(example: Json, root: FieldTable): Wrapper | null {
  const names = new Set(root.fields.map((field) => field.name));
  if (isArray(example)) return describes(names, keysOf(example)) ? { key: null, list: true } : null;
  const [key, ...others] = isJsonObject(example) ? Object.keys(example) : [];
  if (key === undefined || others.length > 0 || names.has(key) || !isJsonObject(example)) return null;
  const inner = example[key];
  const list = isArray(inner);
  return describes(names, keysOf(list ? inner : [inner ?? null])) ? { key, list } : null;
}

function keysOf(values: readonly Json[]): string[] {
  return values.flatMap((value) => (isJsonObject(value) ? Object.keys(value) : []));
}
