import { isArray, isObject, pointer, type Json } from "../../../core/base/json.js";
import { at } from "../../../core/base/source.js";
import type { Condition, Fact } from "../../meaning/fact.js";
import type { FieldNode, FieldStatement } from "../described/table-node.js";
import { Draft, listOf } from "../draft.js";
import { cast } from "../field/cast.js";
import { factReasons } from "../field/field-input.js";
import { objectOf, present, type Schema } from "../schema.js";

/** A rule between fields, and the sentences that state it. */
interface Rule {
  readonly keywords: Schema;
  readonly statements: readonly FieldStatement[];
}

/** Adds the rules that the fields of a table state: side by side where their keywords differ, those that share one below `allOf`. */
export function addRules(schema: Draft, fields: readonly FieldNode[], document: string): void {
  const rules = rulesBetween(fields, document);
  const isShared = ({ keywords }: Rule): boolean =>
    rules.some(
      (other) => other.keywords !== keywords && Object.keys(keywords).some((key) => key in other.keywords),
    );
  for (const rule of rules) if (!isShared(rule)) addRule(schema, rule, document);
  const shared = rules.filter(isShared);
  if (shared.length === 0) return;
  const drafts = shared.map((rule) => addRule(new Draft(), rule, document));
  schema.hold(
    "allOf",
    listOf(drafts),
    shared.flatMap((rule) => reasonsOf(rule, document)),
  );
}

function addRule(schema: Draft, rule: Rule, document: string): Draft {
  for (const [keyword, value] of Object.entries(rule.keywords))
    schema.state(keyword, value, reasonsOf(rule, document));
  return schema;
}

function reasonsOf({ statements }: Rule, document: string) {
  return statements.flatMap(({ node, stated }) => factReasons({ document, node }, [stated]));
}

/** The rules that the fields state, each as the first of its statements has it. */
function rulesBetween(fields: readonly FieldNode[], document: string): Rule[] {
  const rules = new Map<string, { keywords: Schema; statements: FieldStatement[] }>();
  for (const node of fields) {
    for (const stated of node.meaning.facts) {
      const plain = ruleOf(stated.fact, node.field.name, fields, {});
      if (!plain) continue;
      const key = JSON.stringify(plain);
      const known = rules.get(key);
      if (known) {
        known.statements.push({ node, stated });
        continue;
      }
      const source = { "x-source": at(document, stated.statement.line) };
      const keywords = ruleOf(stated.fact, node.field.name, fields, source) ?? plain;
      rules.set(key, { keywords, statements: [{ node, stated }] });
    }
  }
  return [...rules.values()];
}

/** A rule as keywords of the object around the fields; null for a fact that is no rule. */
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
    case "absent-when":
      return { if: conditions(fact.when, fields), then: apart({ not: present([name]) }, source) };
    case "alternatives":
      return oneOrRest(fact.fields, fields, source);
    case "valid-when":
      return { dependentSchemas: objectOf([[name, apart(conditions(fact.when, fields), source)]]) };
    default:
      return null;
  }
}

/** "After setting model, you do not need to set hull and mast": model, or all of the others that are mandatory. */
function oneOrRest(names: readonly string[], fields: readonly FieldNode[], source: Schema): Schema | null {
  const [one = "", ...others] = names;
  const needed = others.filter((name) =>
    fields.some(({ field }) => field.name === name && field.mandatory === "yes"),
  );
  if (needed.length === 0) return null;
  return { anyOf: [[one], needed.toSorted()].map((each) => ({ ...present(each), ...source })) };
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

/** They make rules between fields; `allOf` holds rules that share one. */
const ruleKeywords = [
  ["if", "then", "else"],
  ["anyOf"],
  ["oneOf"],
  ["not"],
  ["dependentRequired"],
  ["dependentSchemas"],
];

/** True for a keyword of an object that may hold rules between its fields. */
export function isRule(keyword: string): boolean {
  return keyword === "allOf" || ruleKeywords.some((keywords) => keywords.includes(keyword));
}

/** A rule between fields as it stands in an object. */
export interface StatedRule {
  /** Those that make it: `if/then`. */
  readonly keyword: string;
  readonly value: Json;
  /** JSON Pointer of the first of them. */
  readonly pointer: string;
}

/** The rules between the fields of an object that stands at a pointer: what {@link addRules} has added, or an overlay. */
export function rulesIn(schema: Json | undefined, at: string): StatedRule[] {
  if (!isObject(schema)) return [];
  const own = ruleKeywords.flatMap((keywords): StatedRule[] => {
    const held = Object.entries(schema).filter(([key]) => keywords.includes(key));
    const keys = held.map(([key]) => key);
    return held.length === 0
      ? []
      : [
          {
            keyword: keys.join("/"),
            value: Object.fromEntries(held),
            pointer: pointer(at, ...keys.slice(0, 1)),
          },
        ];
  });
  const all = isArray(schema.allOf) ? schema.allOf : [];
  return [...own, ...all.flatMap((each, index) => rulesIn(each, pointer(at, "allOf", index)))];
}

/** True where a name stands in a rule: as a key, or among those that must be there. */
export function speaksOf(rule: Json | undefined, name: string): boolean {
  if (isArray(rule)) return rule.some((each) => each === name || speaksOf(each, name));
  return isObject(rule) && Object.entries(rule).some(([key, value]) => key === name || speaksOf(value, name));
}
