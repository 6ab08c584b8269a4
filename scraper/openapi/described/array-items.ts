import { plainText } from "../../page/page.js";
import type { DescribedField } from "../../family/phrases.js";
import type { TypeExpression } from "../../family/type-expression.js";
import type { Fact } from "../../meaning/fact.js";
import type { Meaning } from "../../meaning/read-meaning.js";
import type { MeaningReader } from "../../meaning/memo.js";
import type { Field } from "../../tables/field.js";

/** What only text has: its length and its characters. */
const ofText: ReadonlySet<Fact["kind"]> = new Set([
  "min-length",
  "max-length",
  "allowed-characters",
  "first-character",
  "last-character",
  "forbidden-characters",
  "pattern",
  "time-layout",
]);

/** A field with its meaning. */
interface Read {
  readonly type: TypeExpression;
  readonly meaning: Meaning;
}

/**
 * Reads the description of a list whose type cell does not say what it holds: what its members are is told by what is said of each
 * ("Each hue can contain …", "The value can be OPEN or SHUT.") or by how several are given ("ids=a&ids=b").
 */
export function readList(field: Field, context: DescribedField, read: MeaningReader): Read {
  const { type, description } = field;
  const meaning = read(description, context);
  if (type.kind !== "array" || type.items.kind !== "any") return { type, meaning };
  const asText: TypeExpression = { kind: "array", items: { kind: "string" } };
  const told = read(description, { ...context, type: asText });
  const isText = repeats(field) || told.facts.some(({ fact }) => saysText(fact));
  return isText ? { type: asText, meaning: told } : { type, meaning };
}

function saysText(fact: Fact): boolean {
  if (fact.kind !== "enum") return ofText.has(fact.kind);
  return fact.values.some(({ raw }) => !/^-?[\d.]+$/u.test(raw));
}

/** `ids=a&ids=b` in the text of `ids`; numbers are numbers. */
function repeats({ name, description }: Field): boolean {
  const given = plainText(description)
    .split(/[\s?&]+/u)
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1).replace(/[.,;]+$/u, ""));
  return given.length > 1 && !given.every((value) => /^-?\d+$/u.test(value));
}
