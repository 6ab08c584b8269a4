import { at } from "../../../core/base/source.js";
import { finding, type Finding } from "../../../core/findings/finding.js";
import type { Json } from "../../../core/base/json.js";
import type { Fact } from "../../meaning/fact.js";
import type { StatedFact } from "../../meaning/read-meaning.js";
import { innerObject, type TypeExpression } from "../../family/type-expression.js";
import { scalarsOf } from "../../examples/shown-values.js";
import { cast } from "./cast.js";
import { consistent, type Say } from "./contradictions.js";
import { addArrayKeywords, addNumberKeywords, addStringKeywords } from "./value-keywords.js";
import type { FieldNode } from "../component/table-node.js";
import { orNull, present, reference, type Schema, type SchemaDraft } from "../schema.js";

/** What the schema of a field is made from. */
export interface FieldInput {
  readonly node: FieldNode;
  readonly document: string;
  /** JSON Pointer of the schema in the contract. */
  readonly pointer: string;
  /** The components that describe the field's object, as far as tables do; several are alternatives. */
  readonly components: readonly string[];
  /** The values that examples give to the field. */
  readonly shown: readonly Json[];
}

/** The schema of a field, and what has to be said about it. */
export function fieldSchema(input: FieldInput, findings: Finding[]): Schema {
  const { field, meaning } = input.node;
  const say: Say = (rule, line, message) => {
    findings.push(finding(rule, at(input.document, line), `${field.name}: ${message}`, input.pointer));
  };
  reportReading(input, say);
  const facts = consistent(meaning.facts, say);
  const core = withFacts(field.type, input, facts, say);
  const nulls = input.shown.length === 0 ? 0 : input.shown.filter((value) => value === null).length;
  const isNullable = facts.some((fact) => fact.kind === "nullable");
  if (nulls > 0 && !isNullable)
    say("null-in-example", field.line, `an example holds null here (${nulls} times), so null is accepted`);
  const mayBeNull = nulls > 0 || isNullable;
  const schema: SchemaDraft = mayBeNull ? { ...orNull(core) } : core;
  annotate(schema, input, facts, say);
  return schema;
}

/**
 * False where {@link fieldSchema} finds nothing to say of a row: one that repeats another row in fewer words need not
 * be looked at again.
 */
export function hasSomethingToReport(
  { field, meaning, targets }: FieldNode,
  shown: readonly Json[],
): boolean {
  if (shown.includes(null)) return true;
  if (meaning.facts.length > 0 || meaning.unread.length > 0 || meaning.lost.length > 0) return true;
  return field.mandatory === "conditional" || (targets.length === 0 && innerObject(field.type) !== null);
}

/** What could not be read, or not be said in a schema. */
function reportReading({ node, components }: FieldInput, say: Say): void {
  const { field, meaning } = node;
  for (const statement of meaning.unread) say("unread-clause", statement.line, statement.text);
  for (const statement of meaning.lost) {
    const lead = statement.text === "" ? "its list of values" : `the list after "${statement.text}"`;
    say("lost-list", statement.line, `the dump has lost ${lead}`);
  }
  for (const { fact, statement } of meaning.facts) {
    if (fact.kind === "unenforced")
      say("unenforced-condition", statement.line, `${statement.text} (${fact.why})`);
    if (fact.kind === "unusable-pattern")
      say("unusable-pattern", statement.line, `${fact.source} (${fact.why})`);
    if (fact.kind === "limited-by")
      say("unenforced-condition", statement.line, `${statement.text} (a schema cannot compare fields)`);
  }
  if (field.mandatory === "conditional")
    say("unenforced-condition", field.line, "it is mandatory only in some cases");
  const onlyWhen = field.mandatory === "yes" && meaning.facts.find(isNeededSometimes);
  if (onlyWhen) {
    say("contradictory-mandatory", field.line, `marked mandatory, but: ${onlyWhen.statement.text}`);
  }
  if (components.length > 0) return;
  const named = innerObject(field.type)?.name ?? null;
  if (named !== null) say("missing-table", field.line, `its type names ${named}, which no table describes`);
  else if (isUnresolved(field.type)) say("unresolved-object", field.line, "no table describes this object");
}

/** True for a condition under which a field must be there, also for one that no schema can express. */
function isNeededSometimes({ fact, family, statement }: StatedFact): boolean {
  if (fact.kind === "required-when") return fact.only;
  return family === "required-when" && /\bmandatory (?:only )?(?:when|if)\b/iu.test(statement.text);
}

/** True for the type of a field that needs a table: a map without one is a map, an object without one is missing something. */
export function isUnresolved(type: TypeExpression): boolean {
  return type.kind === "object" || (type.kind === "array" && isUnresolved(type.items));
}

/** Adds what is said of a value beside what it may be. */
function annotate(schema: SchemaDraft, input: FieldInput, facts: readonly Fact[], say: Say): void {
  const { field, meaning } = input.node;
  if (meaning.text !== "") schema.description = meaning.text;
  const stated = facts.find((fact) => fact.kind === "default");
  if (stated) addDefault(schema, stated.raw, input, facts, say);
  const examples = facts.length > 0 || meaning.lost.length > 0 ? examplesOf(input, facts) : [];
  if (examples.length > 0) schema.examples = examples;
  for (const fact of facts) {
    if (fact.kind === "deprecated") schema.deprecated = true;
    if (fact.kind === "reserved") schema["x-reserved"] = true;
  }
  const unit = facts.find((fact) => fact.kind === "unit");
  if (unit) schema["x-unit"] = unit.unit;
  schema["x-source"] = at(input.document, field.line);
}

function addDefault(
  schema: SchemaDraft,
  raw: string,
  { node: { field } }: FieldInput,
  facts: readonly Fact[],
  say: Say,
): void {
  const value = cast(raw, field.type);
  const allowed = facts.find((fact) => fact.kind === "enum")?.values;
  const listed = allowed?.some((each) => each.raw === raw) ?? true;
  const fits = value !== undefined && field.type.kind !== "array" && listed && isInRange(value, facts);
  if (fits) schema.default = value;
  else say("contradictory-default", field.line, `"${raw}" is no value of this field, so it is no default`);
}

function isInRange(value: Json, facts: readonly Fact[]): boolean {
  if (typeof value !== "number") return true;
  return facts.every((fact) => {
    if (fact.kind !== "minimum" && fact.kind !== "maximum") return true;
    const beyond = fact.kind === "minimum" ? fact.value - value : value - fact.value;
    return fact.exclusive ? beyond < 0 : beyond <= 0;
  });
}

/** Values that the description gives as examples; where a dump has lost the list of values, those of the page's examples. */
function examplesOf({ node, shown }: FieldInput, facts: readonly Fact[]): Json[] {
  const { field, meaning } = node;
  if (field.type.kind === "array") return [];
  const stated = facts.flatMap((fact) => (fact.kind === "example" ? [cast(fact.raw, field.type)] : []));
  const seen = meaning.lost.some((statement) => statement.label === "range") ? scalarsOf(shown) : [];
  return [...new Set([...stated, ...seen])].filter((value) => value !== undefined);
}

/** The schema of a type, with the facts about its value on the scalar inside and those about its items outside. */
function withFacts(type: TypeExpression, input: FieldInput, facts: readonly Fact[], say: Say): SchemaDraft {
  const schema: SchemaDraft = {};
  switch (type.kind) {
    case "string":
      schema.type = "string";
      addStringKeywords(schema, input, facts, say);
      return schema;
    case "integer":
    case "number":
      schema.type = type.kind;
      addNumberKeywords(schema, type, input, facts, say);
      return schema;
    case "boolean":
      schema.type = "boolean";
      return schema;
    case "null":
      // Documents that type a field Null show `null` and `{}` for it.
      schema.type = ["object", "null"];
      return schema;
    case "array":
      schema.type = "array";
      schema.items = withFacts(type.items, input, facts, say);
      addArrayKeywords(schema, facts);
      return schema;
    case "map":
      schema.type = "object";
      schema.additionalProperties = withFacts(type.values, input, [], say);
      return schema;
    case "object":
      return objectSchema(input, facts);
    case "union":
      schema.anyOf = type.of.map((each) => withFacts(each, input, [], say));
      return schema;
    case "any":
      return input.components.length > 0 ? objectSchema(input, facts) : schema;
    case "unknown":
      return schema;
  }
}

function objectSchema({ components }: FieldInput, facts: readonly Fact[]): SchemaDraft {
  const [component, ...others] = components;
  if (component === undefined) return { type: "object" };
  if (others.length > 0) return { anyOf: components.map(reference) };
  const required = facts.find((fact) => fact.kind === "required-members");
  if (!required) return { ...reference(component) };
  return { type: "object", allOf: [reference(component)], ...present(required.fields) };
}
