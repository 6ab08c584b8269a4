import { isPlaceholder, type TableId } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import { pointer, type Json } from "../../../core/base/json.js";
import type { Evidence } from "../../examples/shown-values.js";
import { fieldSchema, hasSomethingToReport, type FieldInput } from "../field/field-schema.js";
import { needlesslyMandatory, type FieldNode } from "./table-node.js";
import type { Component } from "./names.js";
import { objectSchema } from "../object/rules-between-fields.js";
import { objectOf, type Schema } from "../schema.js";
import { Undocumented } from "../object/table-fields.js";

/** The `components/schemas` of the contract, by name. */
export function componentSchemas(
  components: readonly Component[],
  evidence: Evidence,
  findings: Finding[],
): Schema {
  const names = new Map(
    components.flatMap(({ name, tables }) => tables.map((table) => [table.id, name] as const)),
  );
  const undocumented = new Undocumented(components, evidence, findings);
  return objectOf(
    components.map((component) => {
      const path = pointer("", "components", "schemas", component.name);
      const open = undocumented.report(component, path);
      return [component.name, componentSchema(component, { names, evidence, path, open }, findings)];
    }),
  );
}

/** The name of the component that a table became. */
export type ComponentNames = ReadonlyMap<TableId, string>;

interface Surroundings {
  readonly names: ComponentNames;
  readonly evidence: Evidence;
  /** JSON Pointer of the component in the contract. */
  readonly path: string;
  /** True where examples hold more than the tables describe. */
  readonly open: boolean;
}

/**
 * The schema of a component. Its tables differ in words only: each field is told by the table that says most of it, the
 * first of those that say as much. The others say the same of its values, so what has to be said about them is said
 * for each.
 */
function componentSchema(
  component: Component,
  { names, evidence, path, open }: Surroundings,
  findings: Finding[],
): Schema {
  const [first] = component.nodes;
  if (!first) return {};
  const shown = shownByName(component, evidence);
  const schemas = new Map<string, Schema>();
  for (const [name, { told, others }] of tellers(component, shown)) {
    const schemaOf = (teller: Teller): Schema =>
      fieldSchema(inputOf(teller, { names, path, shown: shown.get(name) ?? [] }), findings);
    const before = findings.length;
    schemas.set(name, schemaOf(told));
    const silent = findings.length === before;
    for (const other of others) if (!silent || !saysTheSame(other.node, told.node)) schemaOf(other);
  }
  const named = first.fields.filter(({ field }) => !isPlaceholder(field));
  reportAlternatives(named, first.document, path, findings);
  const properties = objectOf(named.map(({ field }) => [field.name, schemas.get(field.name) ?? {}]));
  const anyKey = first.fields.find(({ field }) => isPlaceholder(field));
  const additional = anyKey ? schemas.get(anyKey.field.name) : open ? true : undefined;
  return objectSchema({ properties, additional }, named, first.document, first.line);
}

/** Tells fields that are marked mandatory and are alternatives of one another. */
function reportAlternatives(
  fields: readonly FieldNode[],
  document: string,
  path: string,
  findings: Finding[],
): void {
  for (const [{ field }, { text }] of needlesslyMandatory(fields)) {
    const message = `${field.name}: marked mandatory, but: ${text}`;
    const where = pointer(path, "properties", field.name);
    findings.push(finding("contradictory-mandatory", at(document, field.line), message, where));
  }
}

function inputOf(
  { node, document }: Teller,
  {
    names,
    path,
    shown,
  }: { readonly names: ComponentNames; readonly path: string; readonly shown: readonly Json[] },
): FieldInput {
  return {
    node,
    document,
    pointer: pointer(path, "properties", node.field.name),
    components: [...new Set(node.targets.map((target) => names.get(target.id) ?? ""))],
    shown,
  };
}

/** What the schema of each field of a component is made from, by the field's name. */
export function componentInputs(
  component: Component,
  names: ComponentNames,
  evidence: Evidence,
): Map<string, FieldInput> {
  const path = pointer("", "components", "schemas", component.name);
  const shown = shownByName(component, evidence);
  return new Map(
    [...tellers(component, shown)].map(([name, { told }]) => [
      name,
      inputOf(told, { names, path, shown: shown.get(name) ?? [] }),
    ]),
  );
}

/** Rows in the same words: where nothing has to be said of the one, nothing has of the other. */
function saysTheSame(a: FieldNode, b: FieldNode): boolean {
  return a.meaning.text === b.meaning.text && a.field.mandatory === b.field.mandatory;
}

/** A row of one of the tables of a component. */
interface Teller {
  readonly node: FieldNode;
  readonly document: string;
}

/** By field, the row that says most of it, and those of the others that have something to be reported. */
function tellers(
  { nodes }: Component,
  shown: ReadonlyMap<string, readonly Json[]>,
): Map<string, { told: Teller; others: Teller[] }> {
  const byName = new Map<string, { told: Teller; others: Teller[] }>();
  for (const { document, fields } of nodes) {
    for (const node of fields) {
      const teller = { node, document };
      const known = byName.get(node.field.name);
      if (!known) {
        byName.set(node.field.name, { told: teller, others: [] });
        continue;
      }
      const longer = node.meaning.text.length > known.told.node.meaning.text.length;
      const silent = longer ? known.told : teller;
      if (longer) known.told = teller;
      if (hasSomethingToReport(silent.node, shown.get(node.field.name) ?? [])) known.others.push(silent);
    }
  }
  return byName;
}

/** What examples show of a field, over all tables of the component. */
function shownByName({ nodes }: Component, evidence: Evidence): Map<string, Json[]> {
  const shown = new Map<string, Json[]>();
  for (const { fields } of nodes) {
    for (const { field } of fields) {
      const values = evidence.values.get(field.id);
      if (values === undefined) continue;
      const known = shown.get(field.name);
      if (known) known.push(...values);
      else shown.set(field.name, [...values]);
    }
  }
  return shown;
}
