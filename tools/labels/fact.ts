/** The facts that a label holds: what a description states, as keywords of JSON Schema or as rules between fields. */
import { isArray, type Json } from "../../core/base/json.js";

export type Fact =
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: NumberKind; readonly value: number }
  | { readonly kind: TextKind; readonly value: string }
  | { readonly kind: FlagKind }
  | { readonly kind: ConditionKind; readonly when: readonly Condition[] }
  | { readonly kind: FieldsKind; readonly fields: readonly string[] };

/** A sibling field that has one of some values. */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

/** A fact of a label. One that the labeller was not sure of is not scored. */
export interface LabelFact {
  readonly fact: Fact;
  readonly unsure: boolean;
}

export type FactFamily =
  | "enumeration"
  | "range"
  | "length"
  | "items"
  | "characters"
  | "default"
  | "format"
  | "unit"
  | "lifecycle"
  | "nullable"
  | "example"
  | "between fields";

type NumberKind = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" | CountKind;
type CountKind = "minLength" | "maxLength" | "minItems" | "maxItems";
type TextKind =
  | "allowed"
  | "forbidden"
  | "first"
  | "last"
  | "pattern"
  | "default"
  | "format"
  | "unit"
  | "example"
  | "limitedBy";
type FlagKind = "deprecated" | "reserved" | "readOnly" | "nullable";
type ConditionKind = "requiredWhen" | "validWhen";
type FieldsKind = "atLeastOne" | "exactlyOne" | "notTogether" | "together";

interface Kind {
  readonly family: FactFamily;
  /** The fact that a JSON value stands for; a string says why there is none. */
  readonly parse: (value: Json) => Fact | string;
}

const formats = [
  "uuid",
  "date-time",
  "date",
  "ipv4",
  "ipv6",
  "ip",
  "cidr",
  "uri",
  "email",
  "base64",
] as const;

/** Every kind of fact. */
const kinds: Readonly<Record<Fact["kind"], Kind>> = {
  enum: {
    family: "enumeration",
    parse: (value) => withTexts(value, (values) => ({ kind: "enum", values })),
  },
  minimum: number("range", "minimum"),
  maximum: number("range", "maximum"),
  exclusiveMinimum: number("range", "exclusiveMinimum"),
  exclusiveMaximum: number("range", "exclusiveMaximum"),
  multipleOf: number("range", "multipleOf"),
  minLength: count("length", "minLength"),
  maxLength: count("length", "maxLength"),
  minItems: count("items", "minItems"),
  maxItems: count("items", "maxItems"),
  allowed: text("characters", "allowed"),
  forbidden: text("characters", "forbidden"),
  first: text("characters", "first"),
  last: text("characters", "last"),
  pattern: text("characters", "pattern"),
  default: text("default", "default"),
  format: {
    family: "format",
    parse: (value) => {
      const format = formats.find((each) => each === value);
      return format === undefined ? `is none of ${formats.join(", ")}` : { kind: "format", value: format };
    },
  },
  unit: text("unit", "unit"),
  deprecated: flag("lifecycle", "deprecated"),
  reserved: flag("lifecycle", "reserved"),
  readOnly: flag("lifecycle", "readOnly"),
  nullable: flag("nullable", "nullable"),
  example: text("example", "example"),
  requiredWhen: conditions("requiredWhen"),
  validWhen: conditions("validWhen"),
  atLeastOne: fields("atLeastOne"),
  exactlyOne: fields("exactlyOne"),
  notTogether: fields("notTogether"),
  together: fields("together"),
  limitedBy: text("between fields", "limitedBy"),
};

export function familyOf({ kind }: Fact): FactFamily {
  return kinds[kind].family;
}

/** The families in the order of the table above. */
export const factFamilies: readonly FactFamily[] = [
  ...new Set(Object.values(kinds).map(({ family }) => family)),
];

/**
 * Reads a fact as labels write it: `{"maxLength": 64}`, with `"unsure": true` beside it where it is not scored.
 * @throws Error that says what is wrong with it
 */
export function parseFact(json: Json): LabelFact {
  if (typeof json !== "object" || json === null || isArray(json))
    throw new Error(`a fact is an object, not ${JSON.stringify(json)}`);
  const { unsure = false, ...rest } = json;
  const [[kind, value] = ["", null], ...others] = Object.entries(rest);
  const problem = (why: string): Error => new Error(`${JSON.stringify(json)}: ${why}`);
  if (typeof unsure !== "boolean") throw problem('"unsure" is true or false');
  if (others.length > 0) throw problem("a fact has one key");
  if (!isKind(kind)) throw problem(`there is no kind "${kind}"`);
  const fact = kinds[kind].parse(value ?? null);
  if (typeof fact === "string") throw problem(`"${kind}" ${fact}`);
  return { fact, unsure };
}

/** A fact as labels write it. */
export function printFact({ fact, unsure }: LabelFact): string {
  return JSON.stringify({ [fact.kind]: valueOf(fact), ...(unsure ? { unsure } : {}) });
}

/** What stands beside the kind of a fact. */
export function valueOf(fact: Fact): Json {
  if ("values" in fact) return fact.values;
  if ("value" in fact) return fact.value;
  if ("when" in fact) return fact.when.map(({ field, values }) => ({ field, values }));
  return "fields" in fact ? fact.fields : true;
}

function isKind(key: string): key is Fact["kind"] {
  return Object.hasOwn(kinds, key);
}

function number(family: FactFamily, kind: NumberKind): Kind {
  return {
    family,
    parse: (value) => (typeof value === "number" ? { kind, value } : "is a number"),
  };
}

function count(family: FactFamily, kind: CountKind): Kind {
  return {
    family,
    parse: (value) =>
      typeof value === "number" && Number.isInteger(value) && value >= 0
        ? { kind, value }
        : "is a whole number from 0",
  };
}

function text(family: FactFamily, kind: TextKind): Kind {
  return {
    family,
    parse: (value) => (typeof value === "string" && value !== "" ? { kind, value } : "is a text"),
  };
}

function flag(family: FactFamily, kind: FlagKind): Kind {
  return { family, parse: (value) => (value === true ? { kind } : "is true") };
}

function fields(kind: FieldsKind): Kind {
  return {
    family: "between fields",
    parse: (value) =>
      withTexts(value, (names) => (names.length < 2 ? "names two fields or more" : { kind, fields: names })),
  };
}

function conditions(kind: ConditionKind): Kind {
  return {
    family: "between fields",
    parse: (value) => {
      const when = isArray(value) ? value.map(parseCondition) : [];
      const all = when.filter((each) => each !== null);
      return when.length > 0 && all.length === when.length
        ? { kind, when: all }
        : 'is a list of {"field": …, "values": […]}';
    },
  };
}

function parseCondition(json: Json): Condition | null {
  if (typeof json !== "object" || json === null || isArray(json)) return null;
  const { field, values, ...others } = json;
  const literals = texts(values);
  return typeof field === "string" && literals !== null && Object.keys(others).length === 0
    ? { field, values: literals }
    : null;
}

function withTexts(value: Json, make: (values: readonly string[]) => Fact | string): Fact | string {
  const values = texts(value);
  return values === null ? "is a list of different texts" : make(values);
}

/** Different texts, at least one; null for any other value. */
function texts(value: Json | undefined): readonly string[] | null {
  if (!isArray(value) || value.length === 0) return null;
  const values = value.filter((each) => typeof each === "string");
  return values.length === value.length && new Set(values).size === values.length ? values : null;
}
