import { finding, type Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import type { EnumValue, Fact, FormatName } from "../meaning/fact.js";
import { hasFormat } from "../meaning/format.js";
import type { StatedFact } from "../meaning/index.js";
import { patternsOf } from "../meaning/pattern.js";
import { innerObject, type TypeExpression } from "../meaning/type.js";
import { at } from "../operation/fields.js";
import { cast } from "./cast.js";
import { scalarsOf } from "../operation/evidence.js";
import type { FieldNode } from "./node.js";
import { objectOf, orNull, present, reference, type Schema } from "./schema.js";

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
  const say = (rule: Finding["rule"], line: number, message: string): void => {
    findings.push(finding(rule, at(input.document, line), `${field.name}: ${message}`, input.pointer));
  };
  reportReading(input, say);
  const facts = consistent(meaning.facts, say);
  const annotations = annotationsOf(input, facts, say);
  const core = withFacts(field.type, input, facts, say);
  const nulls = input.shown.filter((value) => value === null).length;
  if (nulls > 0)
    say("null-in-example", field.line, `an example holds null here (${nulls} times), so null is accepted`);
  const mayBeNull = nulls > 0 || facts.some((fact) => fact.kind === "nullable");
  return { ...(mayBeNull ? orNull(core) : core), ...annotations };
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

type Say = (rule: Finding["rule"], line: number, message: string) => void;

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
    if (fact.kind === "limited-by")
      say("unenforced-condition", statement.line, `${statement.text} (a schema cannot compare fields)`);
  }
  if (field.mandatory === "conditional")
    say("unenforced-condition", field.line, "it is mandatory only in some cases");
  const onlyWhen = meaning.facts.find(({ fact }) => fact.kind === "required-when" && fact.only);
  if (field.mandatory === "yes" && onlyWhen) {
    say("contradictory-mandatory", field.line, `marked mandatory, but: ${onlyWhen.statement.text}`);
  }
  if (components.length > 0) return;
  const named = innerObject(field.type)?.name ?? null;
  if (named !== null) say("missing-table", field.line, `its type names ${named}, which no table describes`);
  else if (isUnresolved(field.type)) say("unresolved-object", field.line, "no table describes this object");
}

/** True for the type of a field that needs a table: a map without one is a map, an object without one is missing something. */
export function isUnresolved(type: TypeExpression): boolean {
  return type.kind === "object" || (type.kind === "array" && isUnresolved(type.items));
}

const single: readonly Fact["kind"][] = [
  "minimum",
  "maximum",
  "min-length",
  "max-length",
  "min-items",
  "max-items",
  "default",
  "enum",
];

/** Facts without those that contradict one another. */
function consistent(stated: readonly StatedFact[], say: Say): Fact[] {
  if (stated.length < 2) return stated.map(({ fact }) => fact);
  const kept = withoutParts(withoutCases(narrowest(stated), say), say);
  const dropped = new Set<Fact["kind"]>();
  for (const kind of single) {
    const all = kept.filter(({ fact }) => fact.kind === kind);
    const different = new Set(all.map(({ fact }) => stateOf(fact)));
    const last = all.at(-1);
    if (different.size < 2 || !last) continue;
    dropped.add(kind);
    const sentences = [...new Set(all.map(({ statement }) => `"${statement.text}"`))].join(" and ");
    say("contradictory-fact", last.statement.line, `two statements about its ${kind}: ${sentences}`);
  }
  return kept.map(({ fact }) => fact).filter((fact) => !dropped.has(fact.kind));
}

/**
 * A list of values and a sentence that names some: the list tells the values as they are written, and a sentence that
 * allows only one of them narrows it.
 */
function narrowest(stated: readonly StatedFact[]): readonly StatedFact[] {
  const valuesOf = ({ fact }: StatedFact): readonly string[] =>
    fact.kind === "enum" ? fact.values.map(({ raw }) => raw) : [];
  const enums = stated.filter(({ fact }) => fact.kind === "enum");
  const list = enums.find(({ family }) => family === "enumeration");
  if (!list || enums.length < 2) return stated;
  const only = enums.find(
    (each) => valuesOf(each).length === 1 && valuesOf(list).includes(valuesOf(each)[0] ?? ""),
  );
  return stated.filter((each) => each.fact.kind !== "enum" || each === (only ?? list));
}

/** Bounds that stand beside bounds of one case are those of another, although they do not say so. */
function withoutCases(stated: readonly StatedFact[], say: Say): readonly StatedFact[] {
  const scoped = stated.find(({ fact }) => fact.kind === "scoped-bounds");
  if (!scoped) return stated;
  say(
    "unenforced-condition",
    scoped.statement.line,
    `${scoped.statement.text} (these bounds hold only in one case)`,
  );
  return stated.filter(({ fact }) => fact.kind !== "minimum" && fact.kind !== "maximum");
}

/** Values of which a string holds several at once, as its own example shows, are not the values of the string. */
function withoutParts(stated: readonly StatedFact[], say: Say): readonly StatedFact[] {
  const list = stated.find(({ fact }) => fact.kind === "enum");
  if (list?.fact.kind !== "enum") return stated;
  const values = new Set(list.fact.values.map(({ raw }) => raw));
  const other = stated.find(({ fact }) => fact.kind === "example" && !values.has(fact.raw));
  if (other?.fact.kind !== "example") return stated;
  const message = `the example "${other.fact.raw}" is none of the listed values, so these are not all there are`;
  say("contradictory-fact", list.statement.line, message);
  return stated.filter(({ fact }) => fact.kind !== "enum");
}

/** What a fact says of the values; two lists of the same values say the same. */
function stateOf(fact: Fact): string {
  return fact.kind === "enum"
    ? fact.values
        .map(({ raw }) => raw)
        .sort()
        .join("\u0000")
    : JSON.stringify(fact);
}

function annotationsOf(input: FieldInput, facts: readonly Fact[], say: Say): Schema {
  const { field, meaning } = input.node;
  const entries: [string, Json][] = [];
  if (meaning.text !== "") entries.push(["description", meaning.text]);
  const stated = facts.find((fact) => fact.kind === "default");
  if (stated) {
    const value = cast(stated.raw, field.type);
    const allowed = facts.find((fact) => fact.kind === "enum")?.values.map((each) => each.raw);
    const fits =
      value !== undefined && field.type.kind !== "array" && (allowed?.includes(stated.raw) ?? true);
    if (fits) entries.push(["default", value]);
    else
      say(
        "contradictory-default",
        field.line,
        `"${stated.raw}" is no value of this field, so it is no default`,
      );
  }
  const examples = examplesOf(input, facts);
  if (examples.length > 0) entries.push(["examples", examples]);
  if (facts.some((fact) => fact.kind === "deprecated")) entries.push(["deprecated", true]);
  if (facts.some((fact) => fact.kind === "reserved")) entries.push(["x-reserved", true]);
  const unit = facts.find((fact) => fact.kind === "unit");
  if (unit) entries.push(["x-unit", unit.unit]);
  entries.push(["x-source", at(input.document, field.line)]);
  return objectOf(entries);
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
function withFacts(type: TypeExpression, input: FieldInput, facts: readonly Fact[], say: Say): Schema {
  switch (type.kind) {
    case "string":
      return { type: "string", ...stringKeywords(input, facts, say), ...contentOf(input) };
    case "integer":
    case "number":
      return {
        type: type.kind,
        ...numberFormat(type, input, facts),
        ...enumKeywords(type, facts, say, input),
        ...numberKeywords(facts),
      };
    case "boolean":
      return { type: type.kind };
    case "null":
      // Documents that type a field Null show `null` and `{}` for it.
      return { type: ["object", "null"] };
    case "array":
      return { type: "array", items: withFacts(type.items, input, facts, say), ...arrayKeywords(facts) };
    case "map":
      return { type: "object", additionalProperties: withFacts(type.values, input, [], say) };
    case "object":
      return objectSchema(input, facts);
    case "union":
      return { anyOf: type.of.map((each) => withFacts(each, input, [], say)) };
    case "any":
      return input.components.length > 0 ? objectSchema(input, facts) : {};
    case "unknown":
      return {};
  }
}

function objectSchema({ components }: FieldInput, facts: readonly Fact[]): Schema {
  const [component, ...others] = components;
  if (component === undefined) return { type: "object" };
  if (others.length > 0) return { anyOf: components.map(reference) };
  const required = facts.find((fact) => fact.kind === "required-members");
  if (!required) return reference(component);
  return { type: "object", allOf: [reference(component)], ...present(required.fields) };
}

function stringKeywords(input: FieldInput, facts: readonly Fact[], say: Say): Schema {
  const entries: [string, Json][] = [];
  entries.push(...Object.entries(confirmedFormat(input, facts, say)));
  entries.push(...Object.entries(enumKeywords({ kind: "string" }, facts, say, input)));
  for (const fact of facts) {
    if (fact.kind === "min-length") entries.push(["minLength", fact.value]);
    if (fact.kind === "max-length") entries.push(["maxLength", fact.value]);
  }
  const [first, ...others] = patternsOf(facts);
  if (first !== undefined) entries.push(["pattern", first]);
  if (others.length > 0) entries.push(["allOf", others.map((pattern) => ({ pattern }))]);
  return objectOf(entries);
}

/** A string that a table describes holds JSON (JSON Schema Validation, section 8). */
function contentOf({ components: [component] }: FieldInput): Schema {
  return component === undefined
    ? {}
    : { contentMediaType: "application/json", contentSchema: reference(component) };
}

/** What says that a string has a format, where JSON Schema has a name for it or another keyword. */
const formatKeywords: Readonly<Record<FormatName, Schema>> = {
  uuid: { format: "uuid" },
  "date-time": { format: "date-time" },
  ipv4: { format: "ipv4" },
  ipv6: { format: "ipv6" },
  ip: { anyOf: [{ format: "ipv4" }, { format: "ipv6" }] },
  cidr: { pattern: String.raw`^[0-9A-Fa-f:.]+\/[0-9]{1,3}$` },
  uri: { format: "uri" },
  email: { format: "email" },
  base64: { contentEncoding: "base64" },
};

/** A format counts where a value confirms it, and none contradicts it. */
function confirmedFormat({ node, shown }: FieldInput, facts: readonly Fact[], say: Say): Schema {
  // What is said later is said more exactly: "the IP address … The value is an IPv4 address."
  const fact = facts.findLast((each) => each.kind === "format");
  if (!fact) return {};
  const values = scalarsOf(shown)
    .map(String)
    .filter((value) => value !== "");
  const against = values.find((value) => !hasFormat(fact.format, value));
  if (against === undefined && (fact.shown !== null || values.length > 0)) return formatKeywords[fact.format];
  const words = `the text speaks of ${fact.format}, but`;
  if (against === undefined) say("unconfirmed-format", node.field.line, `${words} no example shows one`);
  else say("other-format-in-example", node.field.line, `${words} an example shows "${against}"`);
  return {};
}

/** `int32` is what the word Integer means, save for times and where an example shows more. */
function numberFormat(
  type: Extract<TypeExpression, { kind: "integer" | "number" }>,
  { node, shown }: FieldInput,
  facts: readonly Fact[],
): Schema {
  if (type.format === null) return {};
  const isTime = facts.some((fact) => fact.kind === "unit") || /time|date/iu.test(node.field.name);
  const tooLarge = scalarsOf(shown).some((value) => typeof value === "number" && Math.abs(value) >= 2 ** 31);
  return type.format === "int32" && (isTime || tooLarge) ? {} : { format: type.format };
}

function numberKeywords(facts: readonly Fact[]): Schema {
  const entries = facts.flatMap((fact): [string, Json][] => {
    switch (fact.kind) {
      case "minimum":
        return [[fact.exclusive ? "exclusiveMinimum" : "minimum", fact.value]];
      case "maximum":
        return [[fact.exclusive ? "exclusiveMaximum" : "maximum", fact.value]];
      case "multiple-of":
        return [["multipleOf", fact.value]];
      default:
        return [];
    }
  });
  return objectOf(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function arrayKeywords(facts: readonly Fact[]): Schema {
  const entries = facts.flatMap((fact): [string, Json][] => {
    if (fact.kind === "min-items") return [["minItems", fact.value]];
    return fact.kind === "max-items" ? [["maxItems", fact.value]] : [];
  });
  return objectOf(entries);
}

/** The enum, cast to the type. One value that is none of the type makes the whole list doubtful. */
function enumKeywords(type: TypeExpression, facts: readonly Fact[], say: Say, { node }: FieldInput): Schema {
  const [listed] = facts.flatMap((fact) => (fact.kind === "enum" ? [fact] : [])).sort(byDescriptions);
  if (!listed) return {};
  const values = [...new Map(listed.values.map((each) => [each.raw, each])).values()];
  const castValues = values.map((each) => cast(each.raw, type));
  if (!castValues.every((value) => value !== undefined)) {
    say(
      "contradictory-fact",
      node.field.line,
      `its listed values are not all of its type: ${values.map((each) => each.raw).join(", ")}`,
    );
    return {};
  }
  return { enum: castValues, ...described(values) };
}

/** Where several lists name the same values, the one that says most of them comes first. */
function byDescriptions(a: { readonly values: readonly EnumValue[] }, b: typeof a): number {
  const described = ({ values }: typeof a): number => values.filter((each) => each.description !== "").length;
  return described(b) - described(a);
}

function described(values: readonly EnumValue[]): Schema {
  const entries = values
    .filter((each) => each.description !== "")
    .map((each) => [each.raw, each.description] as const);
  return entries.length === 0 ? {} : { "x-enumDescriptions": objectOf(entries) };
}
