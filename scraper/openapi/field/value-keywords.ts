import type { TypeExpression } from "../../family/type-expression.js";
import type { EnumValue, Fact, FormatName } from "../../meaning/fact.js";
import { patternsOf } from "../../meaning/pattern.js";
import { escaped, inAnyCase, numbersIn } from "../../meaning/written.js";
import { Draft, listOf, referenceTo } from "../draft.js";
import type { Reason } from "../provenance.js";
import { objectOf, type Schema } from "../schema.js";
import type { FieldFacts } from "./field-facts.js";
import { cellReason, factReasons, referenceReasons, type FieldInput } from "./field-input.js";

/** Adds the keywords of a string. */
export function addStringKeywords(schema: Draft, input: FieldInput, facts: FieldFacts): void {
  if (facts.format) {
    const { name, because } = facts.format;
    for (const [keyword, value] of Object.entries(formatKeywords[name]))
      schema.state(keyword, value, because);
  }
  addEnum(schema, facts);
  addCounts(schema, input, facts, stringCounts);
  addPatterns(schema, input, facts);
  const [component] = input.components;
  if (component === undefined) return;
  // A string that a table describes holds JSON (JSON Schema Validation, section 8).
  const because = referenceReasons(input);
  schema
    .state("contentMediaType", "application/json", because)
    .hold("contentSchema", referenceTo(component, because), because);
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

/** One pattern in its own keyword, all others below `allOf`. */
function addPatterns(schema: Draft, input: FieldInput, facts: FieldFacts): void {
  const [first, ...others] = patterns(input, facts);
  if (first) schema.state("pattern", first.source, first.because);
  if (others.length === 0) return;
  const drafts = others.map(({ source, because }) => new Draft().state("pattern", source, because));
  schema.hold(
    "allOf",
    listOf(drafts),
    others.flatMap(({ because }) => because),
  );
}

interface Pattern {
  readonly source: string;
  readonly because: readonly Reason[];
}

/** What characters, values in any case, and several ranges add up to; the default is a value, whatever characters it has. */
function patterns(input: FieldInput, { stated, listed, default: initial }: FieldFacts): Pattern[] {
  const written = patternsOf(stated).map(({ source, stated: from }): Pattern => {
    const because = factReasons(input, from);
    const isDefault = typeof initial?.value === "string" && from.every(({ fact }) => fact.kind !== "pattern");
    return !isDefault || new RegExp(source).test(initial.value)
      ? { source, because }
      : {
          source: `${source}|^${escaped(initial.value)}$`,
          because: [...because, ...initial.because],
        };
  });
  const inCase: Pattern[] =
    listed?.inAnyCase === true
      ? [{ source: inAnyCase(listed.values.map(String)), because: listed.because }]
      : [];
  const numbers = stated.flatMap((each): Pattern[] => {
    const source = each.fact.kind === "ranges" ? numbersIn(each.fact.ranges) : null;
    return source === null ? [] : [{ source, because: factReasons(input, [each]) }];
  });
  return [...written, ...inCase, ...numbers];
}

/** Adds the keywords of a number. */
export function addNumberKeywords(
  schema: Draft,
  type: Extract<TypeExpression, { kind: "integer" | "number" }>,
  input: FieldInput,
  facts: FieldFacts,
): void {
  addNumberFormat(schema, type, input, facts);
  addEnum(schema, facts);
  const bounds = facts.stated.flatMap((stated) =>
    boundOf(stated.fact).map((bound) => ({ ...bound, stated })),
  );
  bounds.sort((a, b) => (a.keyword < b.keyword ? -1 : 1));
  for (const { keyword, value, stated } of bounds) schema.state(keyword, value, factReasons(input, [stated]));
  addRanges(schema, input, facts);
  addExcluded(schema, input, facts);
}

/** Several ranges, of which a number is in one. */
function addRanges(schema: Draft, input: FieldInput, { stated }: FieldFacts): void {
  for (const each of stated) {
    if (each.fact.kind !== "ranges") continue;
    const because = factReasons(input, [each]);
    const ranges = each.fact.ranges.map(({ from, to }) =>
      new Draft().state("minimum", from, because).state("maximum", to, because),
    );
    schema.hold("anyOf", listOf(ranges), because);
    return;
  }
}

/** Values that there are not, where no list has the others. */
function addExcluded(schema: Draft, input: FieldInput, { stated, listed }: FieldFacts): void {
  const each = stated.find(({ fact }) => fact.kind === "excluded");
  if (listed !== null || each?.fact.kind !== "excluded") return;
  const because = factReasons(input, [each]);
  schema.hold("not", new Draft().state("enum", each.fact.values.map(Number), because), because);
}

/** Adds the one value of a Boolean, where there is but one. */
export function addConstant(schema: Draft, { listed }: FieldFacts): void {
  const [value, ...others] = listed?.values ?? [];
  if (listed && value !== undefined && others.length === 0) schema.state("const", value, listed.because);
}

/** The size of a number, where the type cell, a sentence or the greatest of all its values states one. */
function addNumberFormat(
  schema: Draft,
  type: Extract<TypeExpression, { kind: "integer" | "number" }>,
  input: FieldInput,
  { stated }: FieldFacts,
): void {
  if (type.format !== null) {
    schema.state("format", type.format, [cellReason(input, "type")]);
    return;
  }
  for (const each of stated) {
    const format = type.kind === "integer" ? formatIn(each.fact) : null;
    if (format === null) continue;
    schema.state("format", format, factReasons(input, [each]));
    return;
  }
}

function formatIn(fact: Fact): string | null {
  if (fact.kind === "width") return `int${fact.bits}`;
  if (fact.kind !== "maximum" || fact.exclusive) return null;
  if (fact.value === 2 ** 31 - 1) return "int32";
  // No number of JavaScript is the greatest of 64 bits, 2 ** 63 - 1.
  return fact.value === 2 ** 63 ? "int64" : null;
}

function boundOf(fact: Fact): readonly { readonly keyword: string; readonly value: number }[] {
  switch (fact.kind) {
    case "minimum":
      return [{ keyword: fact.exclusive ? "exclusiveMinimum" : "minimum", value: fact.value }];
    case "maximum":
      return [{ keyword: fact.exclusive ? "exclusiveMaximum" : "maximum", value: fact.value }];
    case "multiple-of":
      return [{ keyword: "multipleOf", value: fact.value }];
    default:
      return [];
  }
}

/** Adds how many items an array may hold. */
export function addArrayKeywords(schema: Draft, input: FieldInput, facts: FieldFacts): void {
  addCounts(schema, input, facts, arrayCounts);
}

const stringCounts: ReadonlyMap<Fact["kind"], string> = new Map([
  ["min-length", "minLength"],
  ["max-length", "maxLength"],
]);

const arrayCounts: ReadonlyMap<Fact["kind"], string> = new Map([
  ["min-items", "minItems"],
  ["max-items", "maxItems"],
]);

function addCounts(
  schema: Draft,
  input: FieldInput,
  { stated }: FieldFacts,
  keywords: ReadonlyMap<Fact["kind"], string>,
): void {
  for (const each of stated) {
    const keyword = keywords.get(each.fact.kind);
    if (keyword !== undefined && "value" in each.fact)
      schema.state(keyword, each.fact.value, factReasons(input, [each]));
  }
}

function addEnum(schema: Draft, { listed }: FieldFacts): void {
  if (!listed) return;
  if (!listed.inAnyCase) schema.state("enum", listed.values, listed.because);
  const described = listed.described.filter((each) => each.description !== "");
  if (described.length > 0)
    schema.state("x-enumDescriptions", descriptionsOf(described), listed.describedBecause);
}

function descriptionsOf(values: readonly EnumValue[]): Schema {
  return objectOf(values.map(({ raw, description }) => [raw, description] as const));
}
