import { isArray, isObject } from "../../core/base/json.js";
import type { StatedFact } from "../meaning/read-meaning.js";
import { needlesslyMandatory } from "../openapi/component/table-node.js";
import { changesAt } from "./changes.js";
import type { Keyword, Reason } from "./explanation.js";
import { factReason } from "./reasons.js";
import type { Sources } from "./sources.js";
import type { FieldSubject } from "./subject.js";

/** Whether a field must be there, which stands outside its own schema. */
export function mandatoryKeyword(subject: FieldSubject, { states, cells }: Sources): Keyword {
  const { field, place, input, holderPointer } = subject;
  const { keywords, reasons } = changesAt(states, holderPointer, (holder) => {
    const required = isObject(holder) ? holder.required : undefined;
    const isNamed = isArray(required) ? required.includes(field) : required === true;
    return new Map([["required", isNamed]]);
  });
  const read: Reason[] = [];
  if (input) {
    const stated = cells.of("mandatory", input.document, input.node.field.line);
    const inPath = { rule: "path", text: "a parameter in the path must be there", source: stated.source };
    const exempting = exemptions(subject).map((fact) => factReason(fact, input.document));
    read.push(place === "path" ? inPath : stated, ...exempting);
  }
  return {
    keyword: "required",
    value: keywords.get("required") ?? false,
    reasons: [...read, ...(reasons.get("required") ?? [])],
  };
}

/** The facts, its own or those of other fields, for which a field that is marked mandatory need not be there. */
export function exemptions({ field, input, component }: FieldSubject): StatedFact[] {
  if (input?.node.field.mandatory !== "yes") return [];
  const own = input.node.meaning.facts.filter(({ fact }) => fact.kind === "required-when" && fact.only);
  const fields = component?.nodes[0]?.fields ?? [];
  const statements = [...needlesslyMandatory(fields)].flatMap(([node, statement]) =>
    node.field.name === field ? [statement] : [],
  );
  // Its own sentence goes before the same one of another field.
  const stated = [...input.node.meaning.facts, ...fields.flatMap(({ meaning }) => meaning.facts)];
  const found = statements.flatMap(
    ({ text }) => stated.find(({ statement }) => statement.text === text) ?? [],
  );
  return [...own, ...found];
}
