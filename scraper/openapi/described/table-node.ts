import type { Field, FieldTable, RowId, TableId } from "../../tables/field.js";
import type { Fact } from "../../meaning/fact.js";
import type { StatedFact } from "../../meaning/fact.js";
import type { Meaning } from "../../meaning/read-meaning.js";
import type { MeaningReader } from "../../meaning/memo.js";
import type { NamingWords } from "../../family/vocabulary.js";
import type { NamedBody } from "./bodies.js";
import { namedTables } from "./schema-name.js";
import { readList } from "./array-items.js";
import { withTypeCell } from "./type-cell.js";
import type { DocumentedOperation } from "../../operation/operation.js";

/** A table on its way to becoming a component. */
export interface TableNode {
  readonly table: FieldTable;
  readonly document: string;
  readonly operationId: string;
  readonly side: "request" | "response";
  /** The name of its schema, before anything tells it from others. */
  readonly name: string;
  readonly line: number;
  readonly fields: readonly FieldNode[];
  /** True where an operation of the table's own page uses it here. */
  readonly isOwn: boolean;
}

export interface FieldNode {
  readonly field: Field;
  readonly meaning: Meaning;
  /** The tables that describe the field's object; several are alternatives. */
  readonly targets: readonly FieldTable[];
}

/** What descriptions and names are read with. */
export interface Reading {
  readonly read: MeaningReader;
  readonly naming: NamingWords;
}

/** Every table of a body, the root first, each with the meaning of its fields. */
export function nodesOf(
  { document: usedBy }: DocumentedOperation,
  operationId: string,
  named: NamedBody,
  { read, naming }: Reading,
): Map<TableId, TableNode> {
  const { body, side } = named;
  return new Map(
    [...namedTables(named, naming)].map(([id, { table, name }]) => {
      const context = { side, siblings: siblingsOf(table) };
      const fields = table.fields.map((field) =>
        fieldNode(
          field,
          context,
          (body.nested.get(field.id) ?? []).map(({ table: target }) => target),
          read,
        ),
      );
      const { document, line } = table;
      const isOwn = document === usedBy;
      return [id, { table, document, operationId, side, name, line, fields, isOwn }];
    }),
  );
}

/**
 * Names a parameter of an operation. Its row alone does not: operations of one page share their rows, each with the names
 * that its own path gives them, and with parameters of its own beside them.
 */
export type ParameterKey = `${string} ${string} ${RowId}`;

/** Parameters and headers, each with its meaning. */
export type ParameterNodes = ReadonlyMap<ParameterKey, FieldNode>;

export function parameterKey({ method, path }: DocumentedOperation, { id }: Field): ParameterKey {
  return `${method} ${path} ${id}`;
}

/** The parameters of an operation and the headers of its responses, each with its meaning. */
export function parameterNodes(
  operation: DocumentedOperation,
  read: MeaningReader,
): Map<ParameterKey, FieldNode> {
  const nodes = new Map<ParameterKey, FieldNode>();
  const add = (fields: readonly Field[], side: TableNode["side"]): void => {
    const context = { side, siblings: new Set(fields.map((field) => field.name)) };
    for (const field of fields)
      nodes.set(parameterKey(operation, field), fieldNode(field, context, [], read));
  };
  add(operation.pathParameters, "request");
  add(operation.queryParameters, "request");
  add([...operation.headerParameters, ...operation.otherHeaders], "request");
  for (const { headers } of operation.responses) add(headers, "response");
  return nodes;
}

function siblingsOf(table: FieldTable): ReadonlySet<string> {
  return new Set(table.fields.map((field) => field.name));
}

/** A field with its meaning. */
function fieldNode(
  field: Field,
  { side, siblings }: { readonly side: TableNode["side"]; readonly siblings: ReadonlySet<string> },
  targets: readonly FieldTable[],
  read: MeaningReader,
): FieldNode {
  const context = { name: field.name, type: field.type, side, siblings };
  const { type, meaning } =
    targets.length > 0
      ? { type: field.type, meaning: read(field.description, context) }
      : readList(field, context, read);
  const typed = type === field.type ? field : { ...field, type };
  return { field: typed, meaning: withTypeCell(meaning, field), targets };
}

/** True where the document says that the field must be there. */
export function isRequired(node: FieldNode): boolean {
  return node.field.mandatory === "yes" && onlyWhen(node).length === 0;
}

/** The sentences by which a field must be there in some cases only. */
export function onlyWhen({ meaning }: FieldNode): StatedFact[] {
  return meaning.facts.filter(({ fact }) => fact.kind === "required-when" && fact.only);
}

/** A sentence about a field. */
export interface FieldStatement {
  readonly node: FieldNode;
  readonly stated: StatedFact;
}

/**
 * Fields that the document marks mandatory although it makes them alternatives of one another: none of them is required
 * by itself. With each, the sentences that say so.
 */
export function needlesslyMandatory(
  fields: readonly FieldNode[],
): ReadonlyMap<FieldNode, readonly FieldStatement[]> {
  const byName = new Map(fields.map((each) => [each.field.name, each]));
  const found = new Map<FieldNode, FieldStatement[]>();
  for (const node of fields) {
    for (const stated of node.meaning.facts) {
      const among = alternativesIn(stated.fact).flatMap((name) => byName.get(name) ?? []);
      const mandatory = among.filter(isRequired);
      // Of two that exclude each other, one may well be mandatory.
      if (stated.fact.kind === "not-together" && mandatory.length < 2) continue;
      for (const each of mandatory) {
        const known = found.get(each);
        if (known) known.push({ node, stated });
        else found.set(each, [{ node, stated }]);
      }
    }
  }
  return found;
}

function alternativesIn(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "at-least-one":
    case "exactly-one":
    case "alternatives":
    case "not-together":
      return fact.fields;
    default:
      return [];
  }
}
