import { isPlaceholder, type Field, type FieldTable, type RowId, type TableId } from "../tables/field.js";
import { isArray, isJsonObject, parseJson, type Json, type JsonObject } from "../../core/base/json.js";
import type { TypeExpression } from "../family/type-expression.js";
import { isTooDeep } from "./json-values.js";
import { unwrapped, type Wrapper } from "./wrapper.js";

/** What documented examples show. */
export interface Evidence {
  /** The values that they give to fields, each with the place of the example. */
  readonly values: Map<RowId, Shown[]>;
  /** Fields that they hold and that a table lacks, each with the place of the example. */
  readonly undocumented: Map<TableId, Map<string, string>>;
}

/** A documented value, and the place of the example that shows it. */
export interface Shown {
  readonly value: Json;
  readonly source: string;
}

export function noEvidence(): Evidence {
  return { values: new Map(), undocumented: new Map() };
}

/** A body whose fields are linked to the tables that describe their objects. */
interface LinkedTables {
  readonly root: FieldTable;
  readonly nested: ReadonlyMap<RowId, readonly { readonly table: FieldTable }[]>;
  readonly wrapper: Wrapper | null;
}

/** A root and the tables that fields lead to. */
interface Tables {
  readonly root: FieldTable;
  readonly tablesOf: (field: Field) => readonly FieldTable[];
  readonly wrapper: Wrapper | null;
}

/** Adds what an example shows of a body. */
export function addEvidence(
  evidence: Evidence,
  { root, nested, wrapper }: LinkedTables,
  example: Shown,
): void {
  const tablesOf = (field: Field): FieldTable[] => (nested.get(field.id) ?? []).map(({ table }) => table);
  addShown(evidence, { root, tablesOf, wrapper }, example);
}

/** Adds what an example shows of a root and the tables below it. */
export function addShown(evidence: Evidence, { root, tablesOf, wrapper }: Tables, example: Shown): void {
  const walk = (table: FieldTable, value: Json): void => {
    if (isArray(value)) for (const item of value) walk(table, item);
    else if (isJsonObject(value)) visit(table, value);
  };
  const visit = (table: FieldTable, object: JsonObject): void => {
    const fields = new Map(table.fields.map((field) => [field.name, field]));
    const anyKey = table.fields.find(isPlaceholder);
    for (const [name, inner] of Object.entries(object)) {
      if (inner === undefined) continue;
      const field = fields.get(name) ?? anyKey;
      if (!field) {
        addUndocumented(evidence, table, name, example.source);
        continue;
      }
      const known = evidence.values.get(field.id);
      const shown = { value: inner, source: example.source };
      if (known) known.push(shown);
      else evidence.values.set(field.id, [shown]);
      const [target, ...others] = tablesOf(field);
      // Of alternatives, no example tells which one it shows.
      if (!target || others.length > 0) continue;
      for (const nested of objectsIn(field.type, inner)) walk(target, nested);
    }
  };
  for (const value of unwrapped(example.value, wrapper)) walk(root, value);
}

function addUndocumented(evidence: Evidence, table: FieldTable, name: string, source: string): void {
  const names = evidence.undocumented.get(table.id) ?? new Map<string, string>();
  if (!names.has(name)) names.set(name, source);
  evidence.undocumented.set(table.id, names);
}

/** What a nested table describes: the value itself, the values of a map, or the JSON in a string. */
function objectsIn(type: TypeExpression, value: Json): readonly Json[] {
  if (type.kind === "map")
    return isJsonObject(value) ? Object.values(value).filter((each) => each !== undefined) : [];
  return [typeof value === "string" ? (jsonIn(value) ?? value) : value];
}

/** The object or list that a string holds as JSON; null where it is any other text. */
export function jsonIn(text: string): Json {
  if (!/^\s*[{[]/u.test(text) || isTooDeep(text)) return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/** The scalars among values, those in arrays included. */
export function scalarsOf(values: readonly Json[]): (string | number | boolean)[] {
  return values.flatMap((value) => {
    if (isArray(value)) return scalarsOf(value);
    return value !== null && typeof value !== "object" ? [value] : [];
  });
}
