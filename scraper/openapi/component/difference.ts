import { checkedFacts, fieldShape } from "./equal-tables.js";
import { isRequired, type FieldNode, type TableNode } from "../described/table-node.js";

/** What tells two tables apart, in a few words. */
export function differenceOf(a: TableNode, b: TableNode): string {
  const byName = new Map(b.fields.map((each) => [each.field.name, each]));
  const names = new Set(a.fields.map(({ field }) => field.name));
  const added = a.fields.filter(({ field }) => !byName.has(field.name)).map(({ field }) => `+${field.name}`);
  const missing = b.fields.filter(({ field }) => !names.has(field.name)).map(({ field }) => `-${field.name}`);
  const other = a.fields.flatMap((each) => {
    const twin = byName.get(each.field.name);
    return twin && fieldShape(twin) !== fieldShape(each)
      ? [`${each.field.name}: ${differentFacts(each, twin)}`]
      : [];
  });
  const parts = [...added, ...missing, ...other];
  return parts.length > 0 ? parts.join(", ") : "the same fields, over other nested schemas";
}

/** The kinds of facts that one field states and the other does not, or states otherwise. */
function differentFacts(a: FieldNode, b: FieldNode): string {
  const facts = (node: FieldNode): Map<string, string> =>
    new Map(checkedFacts(node).map(({ fact, shape }) => [shape, fact.kind]));
  const inA = facts(a);
  const inB = facts(b);
  const kinds = [
    ...[...inA].filter(([shape]) => !inB.has(shape)),
    ...[...inB].filter(([shape]) => !inA.has(shape)),
  ].map(([, kind]) => kind);
  if (isRequired(a) !== isRequired(b)) kinds.push(isRequired(a) ? "required here" : "optional here");
  return kinds.length > 0
    ? `other ${[...new Set(kinds)].join(", ")}`.replace(/^other (required|optional)/u, "$1")
    : "other type";
}
