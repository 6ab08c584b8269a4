import { at } from "../../../core/base/source.js";
import type { Json } from "../../../core/base/json.js";
import type { Condition, Fact } from "../../meaning/fact.js";
import type { StatedFact } from "../../meaning/read-meaning.js";
import { cast } from "../field/cast.js";
import { isRequired, needlesslyMandatory, type FieldNode } from "../component/table-node.js";
import { objectOf, present, type Schema } from "../schema.js";

/**
 * The schema of a table: its fields, which of them are required, and the rules between them.
 * `additional` describes the other fields, where the table or the examples speak of any.
 */
export function objectSchema(
  { properties, additional }: { readonly properties: Schema; readonly additional: Json | undefined },
  fields: readonly FieldNode[],
  document: string,
  line: number,
): Schema {
  const required = requiredFields(fields).map(({ field }) => field.name);
  return {
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(additional === undefined ? {} : { additionalProperties: additional }),
    ...combine(rulesBetween(fields, document)),
    "x-source": at(document, line),
  };
}

/** The fields of a table that must be there. */
export function requiredFields(fields: readonly FieldNode[]): FieldNode[] {
  const alternatives = needlesslyMandatory(fields);
  return fields.filter((each) => isRequired(each) && !alternatives.has(each));
}

/** Rules side by side where their keywords differ; those that share a keyword below `allOf`. */
function combine(rules: readonly Schema[]): Schema {
  const shared = (rule: Schema): boolean =>
    rules.some((other) => other !== rule && Object.keys(rule).some((key) => key in other));
  const alone = rules.filter((rule) => !shared(rule));
  const together = rules.filter(shared);
  return objectOf([
    ...alone.flatMap((rule) => Object.entries(rule)),
    ...(together.length > 0 ? [["allOf", together] as const] : []),
  ]);
}

/** A rule between fields, with what states it. */
export interface StatedRule {
  readonly rule: Schema;
  /** The rule without its place: what two statements of one rule have in common. */
  readonly key: string;
  readonly field: string;
  readonly stated: StatedFact;
}

/** The rules that the fields state, each with the place where it is stated; one that several fields state counts once. */
function rulesBetween(fields: readonly FieldNode[], document: string): Schema[] {
  const rules = new Map<string, Schema>();
  for (const { key, rule } of statedRules(fields, document)) if (!rules.has(key)) rules.set(key, rule);
  return [...rules.values()];
}

/** Every statement of a rule between fields. */
export function statedRules(fields: readonly FieldNode[], document: string): StatedRule[] {
  const rules: StatedRule[] = [];
  for (const { field, meaning } of fields) {
    for (const stated of meaning.facts) {
      const plain = ruleOf(stated.fact, field.name, fields, {});
      const source = { "x-source": at(document, stated.statement.line) };
      const rule = plain && ruleOf(stated.fact, field.name, fields, source);
      if (rule) rules.push({ rule, key: JSON.stringify(plain), field: field.name, stated });
    }
  }
  return rules;
}

function ruleOf(fact: Fact, name: string, fields: readonly FieldNode[], source: Schema): Schema | null {
  switch (fact.kind) {
    case "at-least-one":
      return { anyOf: fact.fields.toSorted().map((each) => ({ ...present([each]), ...source })) };
    case "exactly-one":
      return { oneOf: fact.fields.toSorted().map((each) => ({ ...present([each]), ...source })) };
    case "not-together":
      return { not: { ...present(fact.fields.toSorted()), ...source } };
    case "together":
      return { dependentRequired: objectOf([[name, fact.fields.filter((each) => each !== name)]]) };
    case "required-when":
      return { if: conditions(fact.when, fields), then: apart(present([name]), source) };
    case "valid-when":
      return { dependentSchemas: objectOf([[name, apart(conditions(fact.when, fields), source)]]) };
    default:
      return null;
  }
}

/** A consequence in an `allOf` of its own: linters take the properties beside a condition for all there are. */
function apart(consequence: Schema, source: Schema): Schema {
  return { allOf: [{ ...consequence, ...source }], ...source };
}

/** An object whose fields are there and have the values. */
function conditions(when: readonly Condition[], fields: readonly FieldNode[]): Schema {
  const properties = when.map(({ field, values }): readonly [string, Json] => {
    const type = fields.find((each) => each.field.name === field)?.field.type ?? { kind: "string" };
    const castValues = values.map((value) => cast(value, type) ?? value);
    const [only] = castValues;
    return [field, castValues.length === 1 && only !== undefined ? { const: only } : { enum: castValues }];
  });
  return { properties: objectOf(properties), required: when.map(({ field }) => field) };
}
