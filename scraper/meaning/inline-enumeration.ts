import type { InlineEnumerationWords, ListWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, scalarOf, type EnumValue, type Fact, type Family, type Statement } from "./fact.js";
import { enumOf, readValues } from "./value-list.js";

/** Values of an enum inside a sentence: "The value can be asc or desc.", "Only Notebook is supported." */
export function inlineEnumeration(
  words: InlineEnumerationWords,
  lists: ListWords,
  sentences: SentenceWords,
): Family {
  return {
    name: "inline-enumeration",
    trigger: words.trigger,
    read: (statement, field) => {
      const scalar = scalarOf(field.type);
      if (scalar === null) return null;
      if (statement.remark) return field.side === "request" ? inNote(statement.text, scalar, words) : null;
      const text = statement.text.replace(words.note, "");
      const goesOn = isScoped(field.previous?.text ?? "", sentences) && words.goesOn.test(text);
      if (goesOn || isScoped(text, sentences)) return null;
      const fixed = onlyValue(text, words.fixed, words);
      if (fixed !== null) return scalar === "boolean" ? ofBoolean(fixed) : ofType(scalar, fixed);
      if (scalar === "boolean") return null;
      const values = listed(text, words, lists) ?? afterLead(text, field.previous, words, lists);
      if (values !== null && values.length > 1)
        return ofType(scalar, [...enumOf(values, scalar), ...defaultIn(values, words)]);
      const explained = explainedIn(text, words);
      if (explained !== null) return ofType(scalar, enumOf(explained, scalar));
      const previous = field.previous?.text ?? "";
      if (sentences.opensCase.test(previous) && sentences.goesOnWithCase.test(text)) return null;
      const one = ofType(scalar, onlyValue(text, words.single, words));
      // What a response holds today may be another value tomorrow.
      return one !== null && field.side === "response" ? [] : one;
    },
  };
}

/** A note speaks of more than the field, save where it has the one value as it is written: "Currently, only v3 is supported." */
function inNote(
  text: string,
  scalar: "string" | "integer" | "number" | "boolean",
  words: InlineEnumerationWords,
): Fact[] | null {
  return scalar === "string" ? onlyValue(text, words.inNotes, words) : null;
}

/** Words are no values of a number: "Only scale-out is supported." says what can be done with it. */
function ofType(scalar: "string" | "integer" | "number", facts: Fact[] | null): Fact[] | null {
  const [first] = facts ?? [];
  if (scalar === "string" || first?.kind !== "enum") return facts;
  return first.values.every(({ raw }) => /^-?\d+(?:\.\d+)?$/u.test(raw)) ? facts : [];
}

function listed(
  text: string,
  { leads, supported, described }: InlineEnumerationWords,
  lists: ListWords,
): EnumValue[] | null {
  for (const lead of leads) {
    const rest = lead.exec(text)?.[1];
    const values = rest === undefined ? null : readValues(rest, lists);
    if (values !== null && values.length > 1) return values;
  }
  const list = supported.exec(text)?.[1];
  if (list !== undefined) return constants(readValues(list, lists));
  const told = described.exec(text)?.[1];
  const values = told === undefined ? null : readValues(told, lists);
  return values !== null && values.length > 1 && values.every(({ raw }) => /^[A-Z\d]|_|\d/u.test(raw))
    ? values
    : null;
}

/** "Labels and tags are supported" names things; values are written unlike words. */
function constants(values: EnumValue[] | null): EnumValue[] | null {
  return values?.every(({ raw }) => /[A-Z0-9_]/u.test(raw.slice(1)) || /^[a-z]{2,5}$/u.test(raw)) === true
    ? values
    : null;
}

/** "The value 1 indicates a sail, and the value 0 indicates an oar." A number that stands apart is one among others. */
function explainedIn(text: string, { explained, special }: InlineEnumerationWords): EnumValue[] | null {
  const values = [...text.matchAll(explained)].map(([, raw = "", said = ""]) => ({
    raw,
    description: said.trim(),
  }));
  if (values.length < 2 || special.test(text)) return null;
  const numbers = values.filter(({ raw }) => /^-?\d+$/u.test(raw)).map(({ raw }) => Number(raw));
  const least = Math.min(...numbers);
  const inRow = least >= 0 && least <= 1 && Math.max(...numbers) - least === numbers.length - 1;
  return numbers.length === 0 || (numbers.length === values.length && inRow) ? values : null;
}

/** A list of values on a line of its own, below a line that announces it. */
function afterLead(
  text: string,
  previous: Statement | null,
  { announced }: InlineEnumerationWords,
  lists: ListWords,
): EnumValue[] | null {
  return previous !== null && previous.items.length === 0 && announced.test(previous.text)
    ? readValues(text, lists)
    : null;
}

/** Words are no values of a Boolean. */
function ofBoolean(facts: Fact[]): Fact[] | null {
  return facts.every(
    (fact) => fact.kind !== "enum" || fact.values.every(({ raw }) => /^(?:true|false)$/i.test(raw)),
  )
    ? facts
    : null;
}

function onlyValue(
  text: string,
  phrases: readonly RegExp[],
  { noOnly }: InlineEnumerationWords,
): Fact[] | null {
  for (const phrase of phrases) {
    const raw = phrase.exec(text)?.[1]?.replace(/\.$/u, "");
    if (raw !== undefined && !noOnly.test(raw)) return [{ kind: "enum", values: [{ raw, description: "" }] }];
  }
  return null;
}

/** "dedicated or shared (default)". */
function defaultIn(values: readonly EnumValue[], { isDefault }: InlineEnumerationWords): Fact[] {
  return values
    .filter(({ description }) => isDefault.test(description))
    .map(({ raw }) => ({ kind: "default", raw }));
}
