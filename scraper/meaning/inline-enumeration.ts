import { isScoped, scalarOf, type EnumValue, type Fact, type Family, type Statement } from "./fact.js";
import { enumOf, readValues } from "./value-list.js";

/** What leads all values there are, in one sentence. The list is the rest. */
const leads: readonly RegExp[] = [
  /(?:^|[,;] |\b(?:the|its|whose|this|parameter|currently,?) )(?:parameter )?values?(?: of (?:this|the) \w+)? can(?: also)? be (?:set to )?(?:either )?(.+)$/iu,
  /\b(?:which|that|it|this parameter) can(?: only)? be (?:set to )?(?:either )?(.+)$/iu,
  /\b(?:possible|optional|available|enumerated|valid|allowed|supported) values(?: are|:| include:) (.+)$/iu,
  /\b(?:options|values|enums)(?: are|:) (.+)$/iu,
];
const supported = /^(?:Currently, )?(?:only )?(?:the (?:values?|types?|options?) )?(.+) are supported\.?$/iu;
/** A sentence before that only announces the values. */
const announced =
  /^(?:the )?(?:options?|values|(?:possible|optional|available|enumerated|valid) values|value range)(?: are)?(?: as follows)?\s*:?$/iu;

/** What states that there is one value. */
const single: readonly RegExp[] = [
  /^(?:Currently, )?only (?:the )?(?:value )?([\w.\-/+]+) is (?:supported|available|valid|allowed)\.?$/iu,
  /^(?:Currently, )?only (?:the )?value ([\w.\-/+]+) is (?:supported|available|valid|allowed)\b/iu,
  /\bvalue (?:of this parameter )?can only be (?:set to )?["']?([\w.\-/+]+)["']?(?:\.?$|, (?:which|indicating)\b)/iu,
  /\bvalue (?:of this parameter )?is (?:always |consistently )?fixed (?:to|at|as) (?:be )?["']?([\w.\-/+]+)["']?(?:\.?$|, )/iu,
  /^(?:Set it to|Set (?:the|this) (?:parameter )?value to|The value can be) ["']?([\w.\-/+]+)["']?\.?$/iu,
  /^(?:The )?value is ([A-Z][A-Z0-9_]+)\.?$/u,
];
const nullValue = /^null$/iu;

/** Values of an enum inside a sentence: "The value can be asc or desc.", "Only Notebook is supported." */
export const inlineEnumeration: Family = {
  name: "inline-enumeration",
  trigger:
    /\b(?:can|values?|options?|enums|supported|available|valid|allowed|fixed|Set)\b|^[\w.\-]+(?:,| or| and) /iu,
  read: (statement, field) => {
    const scalar = scalarOf(field.type);
    if (scalar === null || scalar === "boolean" || statement.remark) return null;
    const text = statement.text.replace(/^Note: /u, "");
    if (isScoped(text) || (isScoped(field.previous?.text ?? "") && /^(?:it|they)\b/iu.test(text)))
      return null;
    const values = listed(text) ?? afterLead(text, field.previous);
    if (values !== null && values.length > 1)
      return ofType(scalar, [...enumOf(values, scalar), ...defaultIn(values)]);
    const one = ofType(scalar, only(text));
    // What a response holds today may be another value tomorrow.
    return one !== null && field.side === "response" ? [] : one;
  },
};

/** Words are no values of a number: "Only scale-out is supported." says what can be done with it. */
function ofType(scalar: "string" | "integer" | "number", facts: Fact[] | null): Fact[] | null {
  const [first] = facts ?? [];
  if (scalar === "string" || first?.kind !== "enum") return facts;
  return first.values.every(({ raw }) => /^-?\d+(?:\.\d+)?$/u.test(raw)) ? facts : [];
}

function listed(text: string): EnumValue[] | null {
  for (const lead of leads) {
    const words = lead.exec(text)?.[1];
    const values = words === undefined ? null : readValues(words);
    if (values !== null && values.length > 1) return values;
  }
  const words = supported.exec(text)?.[1];
  return words === undefined ? null : constants(readValues(words));
}

/** "Labels and tags are supported" names things; values are written unlike words. */
function constants(values: EnumValue[] | null): EnumValue[] | null {
  return values?.every(({ raw }) => /[A-Z0-9_]/u.test(raw.slice(1)) || /^[a-z]{2,5}$/u.test(raw)) === true
    ? values
    : null;
}

/** A list of values on a line of its own, below a line that announces it. */
function afterLead(text: string, previous: Statement | null): EnumValue[] | null {
  return previous !== null && previous.items.length === 0 && announced.test(previous.text)
    ? readValues(text)
    : null;
}

function only(text: string): Fact[] | null {
  for (const phrase of single) {
    const raw = phrase.exec(text)?.[1]?.replace(/\.$/u, "");
    if (raw !== undefined && !nullValue.test(raw))
      return [{ kind: "enum", values: [{ raw, description: "" }] }];
  }
  return null;
}

/** "dedicated or shared (default)". */
function defaultIn(values: readonly EnumValue[]): Fact[] {
  return values
    .filter(({ description }) => /^default(?: value)?$/iu.test(description))
    .map(({ raw }) => ({ kind: "default", raw }));
}
