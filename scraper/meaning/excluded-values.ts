import type { ExcludedWords, ListWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, scalarOf, type Family } from "./fact.js";
import { readValues } from "./value-list.js";

/** Values that a sentence takes back from those that there are. */
export function excludedValues(words: ExcludedWords, lists: ListWords, sentences: SentenceWords): Family {
  return {
    name: "excluded-values",
    trigger: words.trigger,
    read: ({ text, remark }, field) => {
      const scalar = scalarOf(field.type);
      if (scalar === null || scalar === "boolean" || remark || isScoped(text, sentences)) return null;
      for (const phrase of words.phrases) {
        const list = phrase.exec(text)?.[1];
        const values = list === undefined ? null : readValues(list, lists)?.map(({ raw }) => raw);
        if (values?.every((value) => isValue(value, scalar) && !words.noValues.test(value)) === true)
          return [{ kind: "excluded", values }];
      }
      return null;
    },
  };
}

function isValue(value: string, scalar: "string" | "integer" | "number"): boolean {
  return scalar === "string" || /^-?\d+(?:\.\d+)?$/u.test(value);
}
