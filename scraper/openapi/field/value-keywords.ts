import type { EnumValue, Fact, FormatName } from "../../meaning/fact.js";
import { hasFormat } from "../../meaning/format.js";
import { patternsOf } from "../../meaning/pattern.js";
import type { TypeExpression } from "../../family/type-expression.js";
import { scalarsOf } from "../../examples/shown-values.js";
import { cast } from "./cast.js";
import type { Say } from "./contradictions.js";
import type { FieldInput } from "./field-schema.js";
import { objectOf, reference, type Schema, type SchemaDraft } from "../schema.js";

/** Keywords of a string, added to its schema. */
export function addStringKeywords(
  schema: SchemaDraft,
  input: FieldInput,
  facts: readonly Fact[],
  say: Say,
): void {
  if (facts.length > 0) {
    Object.assign(schema, confirmedFormat(input, facts, say));
    addEnum(schema, { kind: "string" }, input, facts, say);
    for (const fact of facts) {
      if (fact.kind === "min-length") schema.minLength = fact.value;
      if (fact.kind === "max-length") schema.maxLength = fact.value;
    }
    const [first, ...others] = patternsOf(facts);
    if (first !== undefined) schema.pattern = first;
    if (others.length > 0) schema.allOf = others.map((pattern) => ({ pattern }));
  }
  const [component] = input.components;
  if (component === undefined) return;
  // A string that a table describes holds JSON (JSON Schema Validation, section 8).
  schema.contentMediaType = "application/json";
  schema.contentSchema = reference(component);
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

/** Keywords of a number, added to its schema. */
export function addNumberKeywords(
  schema: SchemaDraft,
  type: Extract<TypeExpression, { kind: "integer" | "number" }>,
  input: FieldInput,
  facts: readonly Fact[],
  say: Say,
): void {
  const format = numberFormat(type, input, facts);
  if (format !== null) schema.format = format;
  if (facts.length === 0) return;
  addEnum(schema, type, input, facts, say);
  const bounds = facts.flatMap(boundOf).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [keyword, value] of bounds) schema[keyword] = value;
}

/** `int32` is what the word Integer means, save for times and where an example shows more. */
function numberFormat(
  type: Extract<TypeExpression, { kind: "integer" | "number" }>,
  { node, shown }: FieldInput,
  facts: readonly Fact[],
): string | null {
  if (type.format !== "int32") return type.format;
  if (facts.some((fact) => fact.kind === "unit") || /time|date/iu.test(node.field.name)) return null;
  const tooLarge = scalarsOf(shown).some((value) => typeof value === "number" && Math.abs(value) >= 2 ** 31);
  return tooLarge ? null : type.format;
}

function boundOf(fact: Fact): readonly (readonly [string, number])[] {
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
}

/** How many items an array may hold. */
export function addArrayKeywords(schema: SchemaDraft, facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.kind === "min-items") schema.minItems = fact.value;
    if (fact.kind === "max-items") schema.maxItems = fact.value;
  }
}

/** Adds the enum, cast to the type. One value that is none of the type makes the whole list doubtful. */
function addEnum(
  schema: SchemaDraft,
  type: TypeExpression,
  { node }: FieldInput,
  facts: readonly Fact[],
  say: Say,
): void {
  const [listed] = facts.flatMap((fact) => (fact.kind === "enum" ? [fact] : [])).sort(byDescriptions);
  if (!listed) return;
  const values = [...new Map(listed.values.map((each) => [each.raw, each])).values()];
  const castValues = values.map((each) => cast(each.raw, type));
  if (!castValues.every((value) => value !== undefined)) {
    const all = values.map((each) => each.raw).join(", ");
    say("contradictory-fact", node.field.line, `its listed values are not all of its type: ${all}`);
    return;
  }
  schema.enum = castValues;
  Object.assign(schema, described(values));
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
