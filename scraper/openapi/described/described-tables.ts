import { nodesOf, parameterNodes, type ParameterNodes, type Reading, type TableNode } from "./table-node.js";
import { bodiesOf, shownOf } from "./bodies.js";
import { rootName } from "./schema-name.js";
import { addEvidence, noEvidence, type Evidence } from "../../examples/shown-values.js";
import type { Vocabulary } from "../../family/vocabulary.js";
import { meaningReader } from "../../meaning/memo.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import type { TableId } from "../../tables/field.js";

/** An operation and its name. */
interface Named {
  readonly operation: DocumentedOperation;
  readonly operationId: string;
}

/** All that operations describe, with its meaning, and what their examples show of it. */
export interface DescribedTables {
  readonly nodes: ReadonlyMap<TableId, TableNode>;
  readonly parameters: ParameterNodes;
  readonly evidence: Evidence;
}

/** Reads the descriptions of all fields of operations. Bodies that operations share count once, and are called after the first. */
export function describedTables(operations: readonly Named[], vocabulary: Vocabulary): DescribedTables {
  const read = meaningReader(vocabulary);
  const nodes = new Map<TableId, TableNode>();
  const evidence = noEvidence();
  for (const each of operations) collect(each, { read, naming: vocabulary.naming }, nodes, evidence);
  const parameters = new Map(operations.flatMap(({ operation }) => [...parameterNodes(operation, read)]));
  return { nodes, parameters, evidence };
}

function collect(
  { operation, operationId }: Named,
  reading: Reading,
  nodes: Map<TableId, TableNode>,
  evidence: Evidence,
): void {
  for (const named of bodiesOf(operation, operationId)) {
    const { body } = named;
    const known = nodes.get(body.root.id);
    if (known) {
      const name = rootName(named, reading.naming);
      nodes.set(body.root.id, agreed(known, { ...known, name }));
      continue;
    }
    for (const [id, node] of nodesOf(operation, operationId, named, reading)) {
      nodes.set(id, agreed(nodes.get(id), node));
    }
    for (const shown of shownOf(named)) addEvidence(evidence, body, shown);
  }
}

/**
 * What is known of a table that several operations use: what its own page says of it, as far as that is one of them; otherwise the
 * first of its names in the order of texts counts, whichever page comes first.
 */
function agreed(known: TableNode | undefined, node: TableNode): TableNode {
  if (known === undefined) return node;
  if (known.isOwn) return known;
  if (node.isOwn) return node;
  return node.name < known.name ? { ...known, name: node.name } : known;
}
