import type { DefaultWords, EnumerationWords } from "../family/phrase-words.js";
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

/** A value with spaces, which only a list without explanations may hold. */
const spaced = /^[\w.\-/+@#()]+(?: [\w.\-/+@#()]+){0,4}$/u;
/** `0/false` names two spellings of one value. */
const eitherOr = /^\d+\/\w+$/u;
/** `10.0.0.0/8-10.0.0.0/24` names more values than can be listed. */
const addressRange = /^(?:\d+\.){3}\d+(?:\/\d+)?-/u;
/** `yyyyMMdd-yyyyMMdd` shows how a value is written, so the list is open. */
const timeFormat = /^(?:y{2,4}|Y{2,4})[-/.]?M{1,2}[yYMdDhHmsSTZ:./-]*$/u;

interface Words extends EnumerationWords {
  readonly defaults: DefaultWords;
}

/** Values of an enum in a list: `Options:` above bullets, a `Range:` label, or bare `TOKEN: text` lines. */
export function enumeration(enumerationWords: EnumerationWords, defaults: DefaultWords): Family {
  const words: Words = { ...enumerationWords, defaults };
  return {
    name: "enumeration",
    trigger: /(?:)/u,
    readsLists: true,
    read: (statement, field) => {
      if (statement.items.length === 0 || statement.remark) return null;
      const values = readItems(statement, field, words) ?? inSentences(statement, field, words);
      if (values === null) return null;
      if (explainsParts(values, statement, field, words)) return [];
      if (values.some(({ raw }) => addressRange.test(raw)))
        return [{ kind: "unenforced", why: "no schema can hold ranges of addresses" }];
      if (values.some(({ raw }) => eitherOr.test(raw) || timeFormat.test(raw))) return [];
      const scalar = scalarOf(field.type);
      if (scalar === "boolean") return defaultOf(values, words);
      if (scalar === null) return null;
      const plain = values.map(({ raw, description }) => ({ raw, description }));
      return [...enumOf(plain, scalar), ...defaultOf(values, words)];
    },
  };
}

interface ListedValue extends EnumValue {
  readonly remark: string;
}

function explainsParts(
  values: readonly EnumValue[],
  { text }: Statement,
  { previous }: FieldContext,
  { partsLead }: Words,
): boolean {
  const before = `${previous?.text ?? ""} ${text}`;
  return partsLead.test(text) || values.some(({ raw }) => raw !== "" && before.includes(`{${raw}}`));
}

/** The values of a list; null where it lists something else. */
function readItems(statement: Statement, field: FieldContext, words: Words): ListedValue[] | null {
  const strong = isStrong(statement, words) || namesKind(statement, field, words);
  const items = strong ? statement.items.flatMap((item) => joinedIn(item, words)) : statement.items;
  const plain = items.map((item) => readItem(item, words));
  const values = plain.every((value) => value !== null) ? plain : strong ? withSpaces(statement.items) : null;
  if (values === null || values.some((value) => isRequirement(value, words))) return null;
  // Without a strong lead, only a list in which every item explains its token is one of values.
  const explained = values.length > 1 && values.every((value) => value.description !== "");
  return strong || explained ? values : null;
}

function isRequirement({ raw, description }: ListedValue, { requirement, remarks }: Words): boolean {
  return (description === "" ? requirement : remarks).test(raw);
}

function isStrong({ text, label }: Statement, { lead, boolean }: Words): boolean {
  if (lead.test(text) || (label === "range" && text === "")) return true;
  return label === "range" && boolean.test(text);
}

/** True where a list has what is supported of what the field is called: "The following protocols are supported:". */
function namesKind({ text }: Statement, { name }: FieldContext, words: Words): boolean {
  const noun = words.supported.exec(text)?.[1];
  if (noun === undefined) return false;
  return (
    words.supportedNouns.test(noun) ||
    words.singular(name).toLowerCase().endsWith(words.singular(noun).toLowerCase())
  );
}

/** An item that joins two values is two items. */
function joinedIn(item: ListItem, { joined }: Words): ListItem[] {
  const [, first, second] = joined.exec(item.text.trim()) ?? [];
  return first === undefined || second === undefined
    ? [item]
    : [first, second].map((text) => ({ ...item, text }));
}

/** A list that says what each of the words is that the value can be. Numbers may be special ones among others. */
function inSentences(
  { items }: Statement,
  { type }: FieldContext,
  { ifItem, otherThanWord }: Words,
): ListedValue[] | null {
  if (items.length < 2 || scalarOf(type) !== "string") return null;
  const values = items.map(({ text }): ListedValue | null => {
    const [, raw, description = ""] = ifItem.exec(text.trim()) ?? [];
    return raw === undefined || otherThanWord.test(raw) ? null : { raw, description, remark: "" };
  });
  const read = values.filter((value) => value !== null);
  return read.length === values.length ? read : null;
}

function readItem({ text }: ListItem, words: Words): ListedValue | null {
  const written = text.trim();
  const none = words.empty.exec(written);
  if (none) return { raw: "", description: (none[1] ?? "").trim(), remark: "" };
  const match = words.item.exec(written);
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

/** The value that the list marks, or that the last item's text names, as the default. */
function defaultOf(values: readonly ListedValue[], words: Words): Fact[] {
  const raws = values.flatMap(({ raw, remark, description }) => {
    const isMarked =
      words.isDefault.test(remark) ||
      words.statesDefault.test(description) ||
      words.marksDefault.test(description);
    if (isMarked) return [raw];
    const named = statedDefault(description, words.defaults);
    return named !== null && values.some((value) => value.raw === named) ? [named] : [];
  });
  return raws.map((raw) => ({ kind: "default", raw }));
}
