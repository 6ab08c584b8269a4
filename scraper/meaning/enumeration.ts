import {
  scalarOf,
  type EnumValue,
  type Fact,
  type Family,
  type FieldContext,
  type ListItem,
  type Statement,
} from "./fact.js";
import { statedDefault } from "./default.js";
import { enumOf } from "./value-list.js";

/** Words at the end of a sentence which say that the items of its list are all the values there are. */
const leads = [
  String.raw`options(?: are(?: as follows)?)?`,
  String.raw`enums?`,
  String.raw`enumerat\w+ values?(?: are as follows)?`,
  String.raw`(?:possible|optional|available) values(?: are(?: as follows)?)?`,
  String.raw`values(?: are as follows)?`,
  String.raw`value can (?:only )?be(?: one of the following)?`,
  String.raw`(?<!requirements:? )range`,
  String.raw`operators are supported`,
];
const strongLead = new RegExp(String.raw`(?:${leads.join("|")})\s*[:.]?$`, "iu");

/** A value, and what is said of it: `SSD (default): fast`, `0 indicates …`. */
const item =
  /^["']?([\w.\-/+@#]+)["']?(?:\s*\(([^)]*)\))?(?:\s*:\s*(.*)|(?:\s+indicates?|\s+means)\s+(.*)|[.;,]?)$/su;
/** A value with spaces, which only a list without explanations may hold. */
const spaced = /^[\w.\-/+@#()]+(?: [\w.\-/+@#()]+){0,4}$/u;
/** Values that are told in words. */
const empty = /^(?:empty(?: string)?|null string)\s*(?:$|:\s*(.*)$)/isu;
/** `0/false` names two spellings of one value. */
const eitherOr = /^\d+\/\w+$/u;
/** `10.0.0.0/8-10.0.0.0/24` names more values than can be listed. */
const addressRange = /^(?:\d+\.){3}\d+(?:\/\d+)?-/u;
/** `yyyyMMdd-yyyyMMdd` shows how a value is written, so the list is open. */
const timeFormat = /^(?:y{2,4}|Y{2,4})[-/.]?M{1,2}[yYMdDhHmsSTZ:./-]*$/u;
/** A list below "in the format {a}:{b}, where" explains the parts of a value; one of settings, other fields. */
const partsLead = /\bwhere,?\s*:?$|\bset (?:the )?(?:following )?parameters\b[^.]*:?$/iu;
/** What items begin with that are rules, and no values. */
const requirement =
  /^(?:contains?|consists?|must|cannot|can|ranges?|starts?|only|each|the|an?|if|for|when|it|this|unit|example|note|both|not)$/iu;
/** What lines begin with that are remarks, although a colon follows. */
const remarks = /^(?:notes?|examples?|unit|constraints?)$/iu;

/** Values of an enum in a list: `Options:` above bullets, a `Range:` label, or bare `TOKEN: text` lines. */
export const enumeration: Family = {
  name: "enumeration",
  trigger: /(?:)/u,
  read: (statement, field) => {
    if (statement.items.length === 0 || statement.remark) return null;
    const values = readItems(statement);
    if (values === null) return null;
    if (explainsParts(values, statement, field)) return [];
    if (values.some(({ raw }) => addressRange.test(raw)))
      return [{ kind: "unenforced", why: "no schema can hold ranges of addresses" }];
    if (values.some(({ raw }) => eitherOr.test(raw) || timeFormat.test(raw))) return [];
    const scalar = scalarOf(field.type);
    if (scalar === "boolean") return defaultOf(values);
    if (scalar === null) return null;
    const plain = values.map(({ raw, description }) => ({ raw, description }));
    return [...enumOf(plain, scalar), ...defaultOf(values)];
  },
};

interface ListedValue extends EnumValue {
  readonly remark: string;
}

function explainsParts(
  values: readonly EnumValue[],
  { text }: Statement,
  { previous }: FieldContext,
): boolean {
  const before = `${previous?.text ?? ""} ${text}`;
  return partsLead.test(text) || values.some(({ raw }) => raw !== "" && before.includes(`{${raw}}`));
}

/** The values of a list; null where it lists something else. */
function readItems(statement: Statement): ListedValue[] | null {
  const strong = isStrong(statement);
  const plain = statement.items.map(readItem);
  const values = plain.every((value) => value !== null) ? plain : strong ? withSpaces(statement.items) : null;
  if (values === null || values.some(isRequirement)) return null;
  // Without a strong lead, only a list in which every item explains its token is one of values.
  const explained = values.length > 1 && values.every((value) => value.description !== "");
  return strong || explained ? values : null;
}

function isRequirement({ raw, description }: ListedValue): boolean {
  return (description === "" ? requirement : remarks).test(raw);
}

function isStrong({ text, label }: Statement): boolean {
  if (strongLead.test(text) || (label === "range" && text === "")) return true;
  return label === "range" && /^boolean$/iu.test(text);
}

function readItem({ text }: ListItem): ListedValue | null {
  const words = text.trim();
  const none = empty.exec(words);
  if (none) return { raw: "", description: (none[1] ?? "").trim(), remark: "" };
  const match = item.exec(words);
  if (!match) return null;
  const [, raw = "", remark = "", described, indicated] = match;
  const description = (described ?? indicated ?? "").trim();
  return { raw: raw.replace(/[.;]$/u, ""), description, remark };
}

function withSpaces(items: readonly ListItem[]): ListedValue[] | null {
  const words = items.map(({ text }) => text.trim().replace(/\.$/u, ""));
  // A name has a digit, a sign or a capital inside; prose has not.
  const names =
    words.every((each) => spaced.test(each) && each.length <= 60) && words.some((each) => /\d/u.test(each));
  return names ? words.map((raw) => ({ raw, description: "", remark: "" })) : null;
}

const isDefault = /^default(?: value)?$/iu;
const saysDefault = /(?:^|[.;(] ?)(?:(?:it|this) is the )?default value\b[.)]*(?: |$)/iu;

/** The value that the list marks, or that the last item's text names, as the default. */
function defaultOf(values: readonly ListedValue[]): Fact[] {
  const raws = values.flatMap(({ raw, remark, description }) => {
    if (isDefault.test(remark) || saysDefault.test(description) || /\(default\)\W*$/iu.test(description))
      return [raw];
    const named = statedDefault(description);
    return named !== null && values.some((value) => value.raw === named) ? [named] : [];
  });
  return raws.map((raw) => ({ kind: "default", raw }));
}

const open =
  /\b(?:preceding|above|listed|following) \w+ (?:is|are) for reference only\b|\bactual \w+ depends? on\b|\bto use other \w+, contact\b/iu;

/** "The preceding flavors are for reference only": a list that goes on elsewhere. */
export const openValues: Family = {
  name: "open-values",
  trigger: /\breference only\b|\bactual\b|\bto use other\b/iu,
  read: ({ text }) => (open.test(text) ? [{ kind: "open-values" }] : null),
};
