import type { ExampleWords, ListWords } from "../family/phrase-words.js";
import { jsonObject } from "../../core/base/json.js";
import { scalarOf, type Fact, type Family, type FieldContext } from "./fact.js";

const token = /^["'“]?([\w.:\-/#@+=]+)["'”]?$/u;
/** Commas without a space belong to a value. */
const withCommas = /^[\w.:\-/]+(?:,[\w.:\-/]+)+$/u;

/** Values that a sentence gives as examples. Prose after "for example" gives none. */
export function exampleValue(words: ExampleWords, lists: ListWords): Family {
  return {
    name: "example",
    trigger: words.trigger,
    annotates: true,
    read: ({ text, remark }, field) => {
      if (remark) return null;
      if (isObject(field)) return exampleObject(text, words);
      if (!isWritten(field)) return null;
      // A text in quotes is a value, whatever is in it.
      const inQuotes = words.quoted.exec(text)?.[1];
      if (inQuotes !== undefined) return [{ kind: "example", raw: inQuotes }];
      const set = words.setTo.exec(text);
      if (set?.[1] === field.name) return readExamples(set[2] ?? "", words, lists);
      for (const phrase of words.phrases) {
        const given = phrase.exec(text)?.[1];
        const values = given === undefined ? null : readExamples(given, words, lists);
        if (values !== null) return values;
      }
      return null;
    },
  };
}

function isObject({ type }: FieldContext): boolean {
  return type.kind === "object" || type.kind === "map";
}

/** An object is an example where it is JSON as it stands. */
function exampleObject(text: string, { phrases }: ExampleWords): Fact[] | null {
  const given = phrases.flatMap((phrase) => phrase.exec(text)?.[1] ?? []);
  const raw = given.find((each) => jsonObject(each) !== null);
  return raw === undefined ? null : [{ kind: "example", raw }];
}

function isWritten({ type }: FieldContext): boolean {
  const scalar = scalarOf(type);
  return scalar !== null && scalar !== "boolean" && type.kind !== "array";
}

/** A value, or values with a conjunction between. */
function readExamples(text: string, { prose }: ExampleWords, { split }: ListWords): Fact[] | null {
  const whole = token.exec(text.trim());
  if (whole) return prose.test(whole[1] ?? "") ? null : [{ kind: "example", raw: whole[1] ?? "" }];
  if (withCommas.test(text)) return [{ kind: "example", raw: text }];
  const values = split(text).map((each) => token.exec(each)?.[1]);
  return values.length > 1 && values.every((value) => value !== undefined && !prose.test(value))
    ? values.map((raw) => ({ kind: "example", raw: raw ?? "" }))
    : null;
}
