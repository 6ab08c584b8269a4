import {
  isRequired,
  needlesslyMandatory,
  onlyWhen,
  type FieldNode,
  type FieldStatement,
} from "../described/table-node.js";
import { isPlaceholder } from "../../tables/field.js";
import type { Draft } from "../draft.js";
import { cellReason, factReasons } from "../field/field-input.js";
import type { Reason } from "../provenance.js";

/** Adds which fields of a table must be there, and for each field why it must, or why it need not. */
export function addRequired(schema: Draft, fields: readonly FieldNode[], document: string): void {
  const alternatives = needlesslyMandatory(fields);
  const required = fields.filter(
    (node) => isRequired(node) && !isPlaceholder(node.field) && !alternatives.has(node),
  );
  if (required.length > 0) {
    const cells = required.map((node) => cellReason({ document, node }, "mandatory"));
    schema.state(
      "required",
      required.map(({ field }) => field.name),
      cells,
    );
  }
  schema.justifyParts(
    "required",
    new Map(fields.map((node) => [nameOf(node), requiredReasons(node, document, alternatives.get(node))])),
  );
}

/** Below `required` a row that stands for any key is called `*`. */
function nameOf({ field }: FieldNode): string {
  return isPlaceholder(field) ? "*" : field.name;
}

/** Why a field must be there or need not: its cell, and the sentences that outweigh it. */
export function requiredReasons(
  node: FieldNode,
  document: string,
  alternatives: readonly FieldStatement[] = [],
): Reason[] {
  const cell = cellReason({ document, node }, "mandatory");
  if (node.field.mandatory !== "yes") return [cell];
  // Its own sentence goes before the same one of another field.
  const own = alternatives.filter((each) => each.node === node);
  const outweighing = (own.length > 0 ? own : alternatives).flatMap((each) =>
    factReasons({ document, node: each.node }, [each.stated]),
  );
  return [cell, ...factReasons({ document, node }, onlyWhen(node)), ...outweighing];
}
