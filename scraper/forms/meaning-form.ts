/** What the descriptions of fields state, sentence by sentence, as JSON: `schemas/read/meaning.schema.json`. */
import type { TypeExpression } from "../family/type-expression.js";
import type { Fact, Statement } from "../meaning/fact.js";
import { bodiesOf } from "../openapi/described/bodies.js";
import { nodesOf, parameterNodes, type FieldNode, type Reading } from "../openapi/described/table-node.js";
import type { DocumentedOperation } from "../operation/operation.js";
import type { Page } from "../page/page.js";
import type { RowId } from "../tables/field.js";
import { schemaId, type SchemaId } from "./schema-id.js";

export interface MeaningForm {
  readonly $schema: SchemaId<"meaning">;
  readonly document: string;
  /** Of every parameter, and of every row of the tables that bodies lead to. */
  readonly fields: readonly FieldMeaning[];
}

export interface FieldMeaning {
  readonly field: RowId;
  readonly name: string;
  readonly side: "request" | "response";
  readonly type: TypeExpression;
  /** The description as the contract carries it. */
  readonly text: string;
  readonly facts: readonly FactForm[];
  /** Sentences that seem to state a fact, and that no family of phrases reads. */
  readonly unread: readonly Sentence[];
  /** Sentences whose list a dump has lost. */
  readonly lost: readonly Sentence[];
}

interface Sentence {
  readonly line: number;
  readonly text: string;
}

interface FactForm extends Sentence {
  /** The family of phrases that read it. */
  readonly family: string;
  readonly fact: Fact;
}

/** The meaning of every field that the operations of a page have, each as often as it has a side. */
export function meaningForm(
  page: Page,
  operations: readonly DocumentedOperation[],
  reading: Reading,
): MeaningForm {
  const fields = new Map<string, FieldMeaning>();
  const add = (side: FieldMeaning["side"], nodes: Iterable<FieldNode>): void => {
    for (const node of nodes)
      fields.set(`${side} ${node.field.id} ${node.field.name}`, fieldMeaning(side, node));
  };
  for (const operation of operations) {
    const headers = new Set(operation.responses.flatMap((response) => response.headers.map(({ id }) => id)));
    for (const node of parameterNodes(operation, reading.read).values())
      add(headers.has(node.field.id) ? "response" : "request", [node]);
    for (const named of bodiesOf(operation, "")) {
      for (const table of nodesOf(operation, "", named, reading).values()) add(named.side, table.fields);
    }
  }
  return { $schema: schemaId("meaning"), document: page.document, fields: [...fields.values()] };
}

function fieldMeaning(side: FieldMeaning["side"], { field, meaning }: FieldNode): FieldMeaning {
  const { facts, unread, lost, text } = meaning;
  return {
    field: field.id,
    name: field.name,
    side,
    type: field.type,
    text,
    facts: facts.map(({ fact, family, statement }) => ({ family, ...sentence(statement), fact })),
    unread: unread.map(sentence),
    lost: lost.map(sentence),
  };
}

function sentence({ line, text }: Statement): Sentence {
  return { line, text };
}
