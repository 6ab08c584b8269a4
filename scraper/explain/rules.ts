import { isPlaceholder } from "../tables/field.js";
import { isArray, isObject, type Json } from "../../core/base/json.js";
import type { StatedFact } from "../meaning/read-meaning.js";
import type { Component } from "../openapi/component/names.js";
import { statedRules, type StatedRule } from "../openapi/object/rules-between-fields.js";
import type { Schema } from "../openapi/schema.js";
import type { Keyword } from "./explanation.js";
import { changesAt } from "./changes.js";
import { isSame, keywordsOf } from "./keywords.js";
import { factReason } from "./reasons.js";
import type { Sources } from "./sources.js";
import type { FieldSubject } from "./subject.js";

/** A rule between fields, and the facts that state it. */
export interface ExplainedRule {
  readonly keyword: Keyword;
  readonly stated: readonly StatedFact[];
}

/** The rules of the object around a field that speak of the field, whichever field states them. */
export function rulesOf(
  { component, field, holderPointer }: FieldSubject,
  sources: Sources,
): ExplainedRule[] {
  if (!component) return [];
  return rulesIn(component, holderPointer, sources).filter(({ keyword }) => speaksOf(keyword.value, field));
}

/** Every rule between the fields of a component; one that several fields state counts once. */
export function rulesIn(component: Component, pointer: string, { states }: Sources): ExplainedRule[] {
  const [first] = component.nodes;
  const fields = (first?.fields ?? []).filter(({ field }) => !isPlaceholder(field));
  const byKey = new Map<string, StatedRule[]>();
  for (const each of statedRules(fields, first?.document ?? ""))
    byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  const changed = changesAt(states, pointer, keywordsOf);
  return [...byKey.values()].flatMap((statements) => {
    const [told] = statements;
    if (!told) return [];
    const reasons = statements.map(({ stated, field }) => {
      const reason = factReason(stated, first?.document ?? "");
      return { ...reason, text: `${field}: ${reason.text}` };
    });
    const keys = Object.keys(told.rule);
    const because = holds(told.rule, changed.value)
      ? []
      : [...keys, "allOf"].flatMap((key) => changed.reasons.get(key) ?? []);
    return [
      {
        keyword: { keyword: keys.join("/"), value: told.rule, reasons: [...reasons, ...because] },
        stated: statements.map(({ stated }) => stated),
      },
    ];
  });
}

/** True where the object still has the rule, by itself or among those below `allOf`. */
function holds(rule: Schema, object: Json | undefined): boolean {
  if (!isObject(object)) return false;
  if (Object.entries(rule).every(([key, value]) => isSame(object[key], value))) return true;
  return isArray(object.allOf) && object.allOf.some((each) => isSame(each, rule));
}

/** True where a name stands in a rule: as a key, or among those that must be there. */
function speaksOf(rule: Json, name: string): boolean {
  if (isArray(rule)) return rule.some((each) => each === name || speaksOf(each, name));
  if (!isObject(rule)) return false;
  return Object.entries(rule).some(
    ([key, value]) => key === name || (value !== undefined && speaksOf(value, name)),
  );
}
