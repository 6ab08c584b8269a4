import { at } from "../../../core/base/source.js";
import { isArray, type Json } from "../../../core/base/json.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { scalarsOf } from "../../examples/shown-values.js";
import { besideNull, type TypeExpression } from "../../family/type-expression.js";
import { Draft, listOf, orNull, referenceTo } from "../draft.js";
import type { Reason } from "../provenance.js";
import { present } from "../schema.js";
import { cast } from "./cast.js";
import { statesTheSame } from "./contradicting-statements.js";
import { noFacts, weighFacts, type FieldFacts } from "./field-facts.js";
import { cellReason, factReasons, referenceReasons, type FieldInput } from "./field-input.js";
import { addArrayKeywords, addConstant, addNumberKeywords, addStringKeywords } from "./value-keywords.js";

/** The schema of a field. */
export function fieldSchema(input: FieldInput): WithFindings<Draft> {
  const { value: facts, findings } = weighFacts(input);
  const core = typeSchema(input.node.field.type, input, facts);
  const schema = facts.nullable.length > 0 ? orNull(core, facts.nullable) : core;
  annotate(schema, input, facts);
  return withFindings(schema, findings);
}

/** The schema of a type, with the facts about its values on the scalar inside and those about its items outside. */
function typeSchema(type: TypeExpression, input: FieldInput, facts: FieldFacts): Draft {
  const schema = new Draft();
  const because = [cellReason(input, "type")];
  switch (type.kind) {
    case "string":
      schema.state("type", "string", because);
      addStringKeywords(schema, input, facts);
      return schema;
    case "integer":
    case "number":
      schema.state("type", type.kind, because);
      addNumberKeywords(schema, type, input, facts);
      return schema;
    case "boolean":
      schema.state("type", "boolean", because);
      addConstant(schema, facts);
      return schema;
    case "null":
      // Documents that type a field Null show `null` and `{}` for it.
      return schema.state("type", ["object", "null"], because);
    case "array":
      schema.state("type", "array", because).hold("items", itemsSchema(type.items, input, facts), because);
      addArrayKeywords(schema, input, facts);
      return schema;
    case "map":
      return schema
        .state("type", "object", because)
        .hold("additionalProperties", typeSchema(type.values, input, noFacts), because);
    case "object":
      return objectSchema(input, facts);
    case "union":
      return unionSchema(type, input, facts);
    case "binary":
      return schema.state("type", "string", because).state("format", "binary", because);
    case "any":
    case "unknown":
      return input.components.length > 0 ? objectSchema(input, facts) : schema;
  }
}

/** The schema of an array's items: where neither the type nor a table says what they are, what all examples show. */
function itemsSchema(items: TypeExpression, input: FieldInput, facts: FieldFacts): Draft {
  const shown = items.kind === "any" && input.components.length === 0 ? shownItems(input) : null;
  if (shown === null) return typeSchema(items, input, facts);
  return new Draft().state("type", shown, [{ kind: "examples", shown: [...input.shown] }]);
}

/** The type of the items that examples show; null where they show none, or several types. */
function shownItems({ shown }: FieldInput): string | null {
  const items = shown.flatMap(({ value }) => (isArray(value) ? value : []));
  const types = new Set(items.map((item) => typeof item));
  const [only] = types;
  return types.size === 1 && (only === "string" || only === "number" || only === "boolean") ? only : null;
}

/** The schema of a value that has one of several types. Null beside one other type says that there may be no value. */
function unionSchema(
  type: Extract<TypeExpression, { kind: "union" }>,
  input: FieldInput,
  facts: FieldFacts,
): Draft {
  const because = [cellReason(input, "type")];
  const only = besideNull(type);
  if (only !== null) return orNull(typeSchema(only, input, facts), because);
  const others = type.of.filter(({ kind }) => kind !== "null");
  const choices = others.map((each) => typeSchema(each, input, noFacts));
  const schema = new Draft().hold("anyOf", listOf(choices), because);
  return others.length < type.of.length ? orNull(schema, because) : schema;
}

/** The schema of an object: the components that describe it, with what must be in it. */
function objectSchema(input: FieldInput, { stated }: FieldFacts): Draft {
  const because = referenceReasons(input);
  const [component, ...others] = input.components;
  if (component === undefined) return new Draft().state("type", "object", [cellReason(input, "type")]);
  if (others.length > 0) {
    const choices = input.components.map((each) => referenceTo(each, because));
    return new Draft().hold("anyOf", listOf(choices), because);
  }
  const members = stated.find(({ fact }) => fact.kind === "required-members");
  if (members?.fact.kind !== "required-members") return referenceTo(component, because);
  const schema = new Draft()
    .state("type", "object", [cellReason(input, "type")])
    .hold("allOf", listOf([referenceTo(component, because)]), because);
  for (const [keyword, value] of Object.entries(present(members.fact.fields)))
    schema.state(keyword, value, factReasons(input, [members]));
  return schema;
}

/** Adds what is said of a value beside what it may be. */
function annotate(schema: Draft, input: FieldInput, facts: FieldFacts): void {
  const { field, meaning } = input.node;
  if (meaning.text !== "") schema.state("description", meaning.text, [cellReason(input, "description")]);
  if (facts.default) schema.state("default", facts.default.value, facts.default.because);
  addExamples(schema, input, facts);
  for (const stated of facts.stated) {
    const { kind } = stated.fact;
    if (kind === "deprecated") schema.state("deprecated", true, factReasons(input, [stated]));
    if (kind === "read-only") schema.state("readOnly", true, factReasons(input, [stated]));
    if (kind === "reserved") schema.state("x-reserved", true, factReasons(input, [stated]));
  }
  const unit = facts.stated.find(({ fact }) => fact.kind === "unit");
  if (unit?.fact.kind === "unit") {
    const stating = facts.stated.filter(({ fact }) => statesTheSame(fact, unit.fact));
    schema.state("x-unit", unit.fact.unit, factReasons(input, stating));
  }
  const rows = [input, ...input.others].map(({ document, node }): Reason => ({
    kind: "row",
    document,
    node,
  }));
  schema.state("x-source", at(input.document, field.line), rows);
}

/** Values that the description gives as examples; where a dump has lost the list of values, those of the page's examples. */
function addExamples(schema: Draft, input: FieldInput, { stated }: FieldFacts): void {
  const { field, meaning } = input.node;
  if (field.type.kind === "array" || (stated.length === 0 && meaning.lost.length === 0)) return;
  const given = stated.flatMap((each) => {
    const value = each.fact.kind === "example" ? cast(each.fact.raw, field.type) : undefined;
    return value === undefined ? [] : [{ value, because: factReasons(input, [each]) }];
  });
  const hasLostValues = meaning.lost.some(({ label }) => label === "range");
  const seen = (hasLostValues ? input.shown : []).flatMap((shown) =>
    scalarsOf([shown.value]).map((value): { value: Json; because: Reason[] } => ({
      value,
      because: [{ kind: "examples", shown: [shown] }],
    })),
  );
  const all = [...given, ...seen];
  if (all.length === 0) return;
  const because = all.flatMap((each) => each.because);
  schema.state("examples", [...new Set(all.map(({ value }) => value))], because);
}
