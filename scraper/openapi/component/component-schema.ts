import type { Component } from "../described/component.js";
import { pointer } from "../../../core/base/json.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { Evidence, Shown } from "../../examples/shown-values.js";
import { isPlaceholder, type TableId } from "../../tables/field.js";
import { Draft, mapOf } from "../draft.js";
import { weighFacts } from "../field/field-facts.js";
import type { DescribingRow, FieldInput } from "../field/field-input.js";
import { fieldSchema } from "../field/field-schema.js";
import { addRequired } from "../object/required-fields.js";
import { addRules } from "../object/rules-between-fields.js";
import { Undocumented, type UndocumentedField } from "../object/table-fields.js";
import type { Reason } from "../provenance.js";
import { needlesslyMandatory, type FieldNode } from "../described/table-node.js";

/** The name of the component that a table became. */
export type ComponentNames = ReadonlyMap<TableId, string>;

/** The `components/schemas` of the contract, by name. */
export function componentSchemas(
  components: readonly Component[],
  evidence: Evidence,
): WithFindings<readonly (readonly [name: string, schema: Draft])[]> {
  const names: ComponentNames = new Map(
    components.flatMap(({ name, tables }) => tables.map((table) => [table.id, name] as const)),
  );
  const undocumented = new Undocumented(components, evidence);
  return gathered(
    components.map((component) => {
      const path = pointer("", "components", "schemas", component.name);
      const unknown = undocumented.of(component, path);
      const schema = componentSchema(component, fieldInputs(component, path, names, evidence), unknown.value);
      const alternatives = alternativesFindings(component, path);
      return withFindings([component.name, schema.value] as const, [
        ...unknown.findings,
        ...schema.findings,
        ...alternatives,
      ]);
    }),
  );
}

/** The schema of a component: its fields, which of them must be there, and the rules between them. */
function componentSchema(
  { nodes, tables }: Component,
  inputs: ReadonlyMap<string, FieldInput>,
  undocumented: readonly UndocumentedField[],
): WithFindings<Draft> {
  const schema = new Draft();
  const [first] = nodes;
  if (!first) return withFindings(schema);
  const because = tables.map((table): Reason => ({ kind: "table", table }));
  const findings: Finding[] = [];
  const schemas = new Map<string, Draft>();
  for (const [name, input] of inputs) {
    const answer = fieldSchema(input);
    schemas.set(name, answer.value);
    for (const each of answer.findings) findings.push(each);
    // The others say the same of its values; what has to be reported of them is reported for each.
    for (const row of input.others)
      for (const each of weighFacts({ ...input, ...row }).findings) findings.push(each);
  }
  const named = first.fields.filter(({ field }) => !isPlaceholder(field));
  const properties = named.map(({ field }) => [field.name, schemas.get(field.name) ?? new Draft()] as const);
  schema.state("type", "object", because).hold("properties", mapOf(properties), because);
  addRequired(schema, first.fields, first.document);
  addAdditional(schema, first.fields, first.document, schemas, undocumented);
  addRules(schema, named, first.document);
  schema.state("x-source", at(first.document, first.line), because);
  return withFindings(schema, findings);
}

/** Adds what other fields there may be: those of a row that stands for any key, or any where examples hold more than the tables. */
function addAdditional(
  schema: Draft,
  fields: readonly FieldNode[],
  document: string,
  schemas: ReadonlyMap<string, Draft>,
  undocumented: readonly UndocumentedField[],
): void {
  const anyKey = fields.find(({ field }) => isPlaceholder(field));
  const held = anyKey && schemas.get(anyKey.field.name);
  if (held) {
    schema.hold("additionalProperties", held, [{ kind: "row", document, node: anyKey }]);
  } else if (undocumented.length > 0) {
    const because = undocumented.map((each): Reason => ({ kind: "undocumented", ...each }));
    schema.state("additionalProperties", true, because);
  }
}

/** Findings about fields that are marked mandatory and are alternatives of one another. */
function alternativesFindings({ nodes: [first] }: Component, path: string): Finding[] {
  return [...needlesslyMandatory(first?.fields ?? [])].map(([{ field }, [statement]]) => {
    const message = `${field.name}: marked mandatory, but: ${statement?.stated.statement.text ?? ""}`;
    const where = pointer(path, "properties", field.name);
    return finding("contradictory-mandatory", at(first?.document ?? "", field.line), message, where);
  });
}

/**
 * What the schema of each field is made from, by the field's name. The tables of a component differ in words only: the row that
 * says most of a field describes it, the first of those that say as much.
 */
function fieldInputs(
  component: Component,
  path: string,
  names: ComponentNames,
  evidence: Evidence,
): Map<string, FieldInput> {
  const shown = shownByName(component, evidence);
  return new Map(
    [...rowsByName(component)].map(([name, rows]): [string, FieldInput] => {
      const [first, ...others] = rows;
      const row = others.reduce((best, each) => (textLength(each) > textLength(best) ? each : best), first);
      const input = {
        others: others.length === 0 ? others : rows.filter((each) => each !== row),
        pointer: pointer(path, "properties", name),
        shown: shown.get(name) ?? [],
        components: componentsOf(row.node, names),
      };
      return [name, { ...row, ...input }];
    }),
  );
}

/** The components that describe the object of a field: most fields have none. */
function componentsOf({ targets }: FieldNode, names: ComponentNames): readonly string[] {
  if (targets.length === 0) return [];
  return [...new Set(targets.map((target) => names.get(target.id) ?? ""))];
}

function textLength({ node }: DescribingRow): number {
  return node.meaning.text.length;
}

function rowsByName({ nodes }: Component): Map<string, [DescribingRow, ...DescribingRow[]]> {
  const byName = new Map<string, [DescribingRow, ...DescribingRow[]]>();
  for (const { document, fields } of nodes) {
    for (const node of fields) {
      const known = byName.get(node.field.name);
      if (known) known.push({ document, node });
      else byName.set(node.field.name, [{ document, node }]);
    }
  }
  return byName;
}

/** What examples show of a field, over all tables of the component. */
function shownByName({ nodes }: Component, evidence: Evidence): Map<string, Shown[]> {
  const shown = new Map<string, Shown[]>();
  for (const { fields } of nodes) {
    for (const { field } of fields) {
      const values = evidence.values.get(field.id);
      if (values === undefined) continue;
      const known = shown.get(field.name);
      if (known) for (const each of values) known.push(each);
      else shown.set(field.name, [...values]);
    }
  }
  return shown;
}
