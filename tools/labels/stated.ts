/** What the contract states about a row of a page: read, cast to the field's type, and checked for contradictions. */
import { isArray, type Json } from "../../core/base/json.js";
import type { Fact as ReadFact } from "../../scraper/meaning/fact.js";
import { grammarOf } from "../../scraper/meaning/families.js";
import { readMeaning } from "../../scraper/meaning/read-meaning.js";
import { fieldSchema } from "../../scraper/openapi/field/field-schema.js";
import type { Schema } from "../../scraper/openapi/schema.js";
import { english } from "../../scraper/family/english.js";
import { characterSet } from "./character-class.js";
import type { Stated } from "./compare.js";
import type { Fact } from "./fact.js";
import type { ScrapedField } from "./scraped.js";

const grammar = grammarOf(english);

/** The facts of a field's own schema, and the rules that its description states. */
export function statedAbout({ document, field, side, siblings, shown }: ScrapedField): Stated {
  const meaning = readMeaning(
    field.description,
    { name: field.name, type: field.type, side, siblings },
    grammar,
  );
  // That an example holds null is no fact of the description.
  const values = shown.filter(({ value }) => value !== null);
  const node = { field, meaning, targets: [] };
  const input = { node, document, others: [], pointer: "", components: [] };
  const { value: draft, findings } = fieldSchema({ ...input, shown: values });
  // What examples refute was stated all the same.
  const isRefuted = findings.some(({ rule }) => rule === "refuted-fact");
  const schema = isRefuted ? fieldSchema({ ...input, shown: [] }).value.value : draft.value;
  const scalar = scalarOf(schema);
  const confirmed = findings.every(
    ({ rule }) => rule !== "unconfirmed-format" && rule !== "other-format-in-example",
  );
  const read = meaning.facts.flatMap(({ fact }) => factsOf(fact, scalar));
  return {
    facts: [...keywordFacts(schema, scalar), ...read.filter(({ kind }) => kind !== "format" || confirmed)],
    unconfirmed: confirmed ? [] : read.filter(({ kind }) => kind === "format"),
  };
}

/** The schema of the value, or of what is in the array. */
function scalarOf(schema: Schema): Schema {
  const { items } = schema;
  return isSchema(items) ? scalarOf(items) : schema;
}

function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !isArray(value);
}

const numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;
const lengths = ["minLength", "maxLength"] as const;
const counts = ["minItems", "maxItems"] as const;
const flags = ["deprecated", "readOnly"] as const;

/** What keywords say. */
function keywordFacts(schema: Schema, scalar: Schema): Fact[] {
  const numbers = (
    from: Schema,
    kinds: readonly (typeof numeric | typeof lengths | typeof counts)[number][],
  ) =>
    kinds.flatMap((kind): Fact[] => {
      const value = from[kind];
      return typeof value === "number" ? [{ kind, value }] : [];
    });
  const constant = scalar.const === undefined ? [] : [scalar.const];
  const values = (isArray(scalar.enum) ? scalar.enum : constant).filter((value) => value !== null);
  return [
    ...(values.length > 0 ? [{ kind: "enum", values: values.map(textOf) } as const] : []),
    ...numbers(scalar, [...numeric, ...lengths]),
    ...numbers(schema, counts),
    ...(schema.default === undefined ? [] : [{ kind: "default", value: textOf(schema.default) } as const]),
    ...(isArray(schema.examples) ? schema.examples : []).map((value): Fact => ({
      kind: "example",
      value: textOf(value),
    })),
    ...(typeof schema["x-unit"] === "string" ? [{ kind: "unit", value: schema["x-unit"] } as const] : []),
    ...flags.filter((kind) => schema[kind] === true).map((kind): Fact => ({ kind })),
  ];
}

/** What no keyword holds as it was read; kinds that one holds are read from it, and state nothing here. */
function factsOf(fact: ReadFact, scalar: Schema): Fact[] {
  const inPattern = "pattern" in scalar;
  switch (fact.kind) {
    case "pattern":
      return inPattern ? [{ kind: "pattern", value: fact.source }] : [];
    case "allowed-characters":
      return inPattern ? [{ kind: "allowed", value: fact.characters }] : [];
    case "first-character":
      return inPattern ? [{ kind: "first", value: fact.characters }] : [];
    case "last-character":
      return inPattern ? [{ kind: "last", value: fact.characters }] : [];
    case "forbidden-characters":
      return inPattern ? [{ kind: "forbidden", value: writtenOut(fact.characters) }] : [];
    case "forbidden-first-character":
    case "forbidden-last-character":
      return [];
    case "format":
      return [scalar.type].flat().includes("string") ? [{ kind: "format", value: fact.format }] : [];
    case "nullable":
      return [{ kind: "nullable" }];
    case "required-when":
      return [{ kind: "requiredWhen", when: fact.when }];
    case "valid-when":
      return [{ kind: "validWhen", when: fact.when }];
    case "at-least-one":
      return [{ kind: "atLeastOne", fields: fact.fields }];
    case "exactly-one":
      return [{ kind: "exactlyOne", fields: fact.fields }];
    case "limited-by":
      return [{ kind: "limitedBy", value: fact.field }];
    case "reserved":
      return [{ kind: "reserved" }];
    case "not-together":
      return [{ kind: "notTogether", fields: fact.fields }];
    case "together":
      return [{ kind: "together", fields: fact.fields }];
    case "enum":
    case "minimum":
    case "maximum":
    case "multiple-of":
    case "excluded":
    case "ranges":
    case "case-insensitive":
    case "width":
    case "time-layout":
    case "absent-when":
    case "read-only":
    case "min-length":
    case "max-length":
    case "min-items":
    case "max-items":
    case "default":
    case "example":
    case "unit":
    case "deprecated":
    case "empty-allowed":
    case "required-members":
    case "unenforced":
    case "unusable-pattern":
    case "scoped-bounds":
    case "open-values":
    case "alternatives":
      return [];
  }
}

/** The characters of a class one by one, as labels have forbidden ones. */
function writtenOut(inside: string): string {
  return characterSet(inside)
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join("");
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
