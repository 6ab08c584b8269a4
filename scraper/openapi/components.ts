import { finding, type Finding } from "../../contract/finding.js";
import { isObject, pointer, type Json } from "../../contract/json.js";
import { at } from "../operation/fields.js";
import { isPlaceholder, type FieldTable } from "../operation/operation.js";
import type { Evidence } from "../operation/evidence.js";
import { fieldSchema } from "./field-schema.js";
import type { FieldNode } from "./node.js";
import type { Component } from "./naming.js";
import { objectSchema } from "./object-schema.js";
import { objectOf, textOf, type Schema } from "./schema.js";

/** The `components/schemas` of the contract, by name. */
export function componentSchemas(
  components: readonly Component[],
  evidence: Evidence,
  findings: Finding[],
): Schema {
  const names = new Map(
    components.flatMap(({ name, tables }) => tables.map((table) => [table, name] as const)),
  );
  return objectOf(
    components.map((component) => [component.name, componentSchema(component, names, evidence, findings)]),
  );
}

/** The name of the component that a table became. */
export type ComponentNames = ReadonlyMap<FieldTable, string>;

/**
 * The schema of a component, in the words of the first table that describes it. The others say the same of its
 * values, so what has to be said about them is said for each.
 */
function componentSchema(
  component: Component,
  names: ComponentNames,
  evidence: Evidence,
  findings: Finding[],
): Schema {
  const path = pointer("", "components", "schemas", component.name);
  const shown = shownByName(component, evidence);
  const open = reportUndocumented(component, evidence, path, findings);
  const schemas = component.nodes.map((node) => {
    const { document } = node;
    const schemaOf = (each: FieldNode): Schema =>
      fieldSchema(
        {
          node: each,
          document,
          pointer: pointer(path, "properties", each.field.name),
          components: [...new Set(each.targets.map((target) => names.get(target) ?? ""))],
          shown: shown.get(each.field.name) ?? [],
        },
        findings,
      );
    const named = node.fields.filter(({ field }) => !isPlaceholder(field));
    const properties = objectOf(named.map((each) => [each.field.name, schemaOf(each)]));
    const anyKey = node.fields.find(({ field }) => isPlaceholder(field));
    const additional = anyKey ? schemaOf(anyKey) : open ? true : undefined;
    return objectSchema({ properties, additional }, named, document, node.line);
  });
  return longestDescriptions(schemas);
}

/**
 * Tables of one shape differ in words only: each field is told by the table that says most of it, the first of those
 * that say as much.
 */
function longestDescriptions(schemas: readonly Schema[]): Schema {
  const [first = {}] = schemas;
  if (schemas.length < 2 || !isObject(first.properties)) return first;
  const properties = Object.keys(first.properties).map((name): [string, Json] => {
    const told = schemas.flatMap(({ properties: all }) =>
      isObject(all) && all[name] !== undefined ? [all[name]] : [],
    );
    return [name, told.reduce((best, each) => (wordsIn(each) > wordsIn(best) ? each : best))];
  });
  return { ...first, properties: objectOf(properties) };
}

function wordsIn(schema: Json): number {
  return isObject(schema) ? textOf(schema.description).length : 0;
}

/** What examples show of a field, over all tables of the component. */
function shownByName({ nodes }: Component, evidence: Evidence): Map<string, Json[]> {
  const shown = new Map<string, Json[]>();
  for (const { field } of nodes.flatMap((node) => node.fields)) {
    shown.set(field.name, [...(shown.get(field.name) ?? []), ...(evidence.values.get(field) ?? [])]);
  }
  return shown;
}

/** Reports the fields that examples hold and the tables lack; true if there are any. */
function reportUndocumented(
  component: Component,
  evidence: Evidence,
  path: string,
  findings: Finding[],
): boolean {
  let any = false;
  component.tables.forEach((table, index) => {
    const node = component.nodes[index];
    for (const [name, line] of evidence.undocumented.get(table) ?? []) {
      any = true;
      const source = at(node?.document ?? "", line);
      const message = `the example holds "${name}", which the table at line ${table.line} (${component.name}) does not describe`;
      findings.push(finding("undocumented-field", source, message, path));
    }
  });
  return any;
}
