import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import type { Shown } from "../../examples/shown-values.js";
import type { StatedFact } from "../../meaning/fact.js";
import type { FieldNode } from "../described/table-node.js";
import type { Column, Reason } from "../provenance.js";

/** A row of a table, and the document in which it stands. */
export interface DescribingRow {
  readonly document: string;
  readonly node: FieldNode;
}

/** What the schema of a field is made from. */
export interface FieldInput extends DescribingRow {
  /** Other rows that describe the same field. */
  readonly others: readonly DescribingRow[];
  /** JSON Pointer of the schema in the contract. */
  readonly pointer: string;
  /** The components that describe the field's object, as far as tables do; several are alternatives. */
  readonly components: readonly string[];
  /** The values that examples give to the field. */
  readonly shown: readonly Shown[];
}

/** A finding about a field, at a line of its document. */
export function fieldFinding(
  { document, node, pointer }: FieldInput,
  rule: Finding["rule"],
  line: number,
  message: string,
): Finding {
  return finding(rule, at(document, line), `${node.field.name}: ${message}`, pointer);
}

/** A cell of the field's row as a reason. */
export function cellReason({ document, node: { field } }: DescribingRow, column: Column): Reason {
  return { kind: "cell", column, document, field };
}

/** Sentences about the field as reasons. */
export function factReasons(
  { document, node: { field } }: DescribingRow,
  facts: readonly StatedFact[],
): Reason[] {
  return facts.map((stated) => ({ kind: "fact", stated, document, field }));
}

/** Why a field refers to a component: its type, and the tables that describe it. */
export function referenceReasons(input: FieldInput): Reason[] {
  const tables = input.node.targets.map((table): Reason => ({ kind: "table", table }));
  return [cellReason(input, "type"), ...tables];
}
