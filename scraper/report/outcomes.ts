import type { Field } from "../tables/field.js";
import { isUnresolved } from "../openapi/field/reading-findings.js";
import type { FieldNode } from "../openapi/described/table-node.js";

/** What became of the rows of tables. A row counts once: for the first of these that is true of it. */
export interface FieldOutcomes {
  /** In no part of the contract: no field leads to its table, say. */
  readonly unused: number;
  /** Its type cell names no type. */
  readonly unknownType: number;
  /** An object that no table describes. */
  readonly unresolvedObject: number;
  /** A dump has lost a list of its description. */
  readonly lostList: number;
  /** A sentence seems to state a fact, and no rule reads it. */
  readonly unreadClause: number;
  readonly withFacts: number;
  /** Its description states nothing that a schema can hold. */
  readonly withoutFacts: number;
}

/**
 * Counts rows by what became of them.
 * @param rows those of all pages.
 * @param read those that the contract is made from, each with its meaning.
 */
export function countOutcomes(rows: readonly Field[], read: readonly FieldNode[]): FieldOutcomes {
  const nodes = new Map(read.map((node) => [node.field.id, node]));
  const counts = {
    unused: 0,
    unknownType: 0,
    unresolvedObject: 0,
    lostList: 0,
    unreadClause: 0,
    withFacts: 0,
    withoutFacts: 0,
  };
  for (const row of rows) counts[outcomeOf(nodes.get(row.id))] += 1;
  return counts;
}

function outcomeOf(node: FieldNode | undefined): keyof FieldOutcomes {
  if (!node) return "unused";
  const { field, meaning, targets } = node;
  if (field.type.kind === "unknown") return "unknownType";
  if (targets.length === 0 && isUnresolved(field.type)) return "unresolvedObject";
  if (meaning.lost.length > 0) return "lostList";
  if (meaning.unread.length > 0) return "unreadClause";
  return meaning.facts.some(({ fact }) => fact.kind !== "unenforced") ? "withFacts" : "withoutFacts";
}
