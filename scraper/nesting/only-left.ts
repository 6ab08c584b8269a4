import { innerObject } from "../family/type-expression.js";
import { addEvidence, noEvidence } from "../examples/shown-values.js";
import { normalName } from "../tables/table-index.js";
import type { Binding, Progress } from "./by-example.js";
import type { Side } from "./side.js";

/**
 * The only object without a table, and the only table that nothing leads to, where its caption begins with the field's name
 * ("ErrorDetail" for `error`), and no example shows the object otherwise.
 */
export function bindOnlyLeft(
  { root, wrapper, examples }: Side,
  { nested, reached, left }: Progress,
): readonly Binding[] {
  const [table, ...tables] = left;
  if (!table || tables.length > 0) return [];
  const open = reached
    .flatMap(({ fields }) => fields)
    .filter(({ id, type }) => !nested.has(id) && innerObject(type) !== null);
  const [field, ...fields] = open;
  if (!field || fields.length > 0 || !normalName(table.title ?? "").startsWith(normalName(field.name)))
    return [];
  const evidence = noEvidence();
  for (const value of examples) addEvidence(evidence, { root, nested, wrapper }, { source: "", value });
  return evidence.values.has(field.id) ? [] : [{ field, table }];
}
