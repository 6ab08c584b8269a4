import type { DefaultWords } from "../family/phrase-words.js";
import type { Fact, Family } from "./fact.js";

/** The value that holds when a field is left out. One that is bound to another value ("5 GB for EVS") is no fact. */
export function defaultValue(words: DefaultWords): Family {
  return {
    name: "default",
    trigger: words.trigger,
    read: ({ label, text, remark }) => {
      if (label === "default") return [whole(text.trim().replace(/\.$/u, ""))];
      if (remark) return null;
      if (words.empty.test(text)) return [{ kind: "default", raw: "" }];
      const raw = statedDefault(text, words);
      if (raw !== null) return words.noValue.test(raw) ? [] : [{ kind: "default", raw }];
      if (words.statedAside.test(text)) return null;
      return words.vague.some((phrase) => phrase.test(text))
        ? [{ kind: "unenforced", why: "the default is not one value" }]
        : null;
    },
  };
}

/** The default that a text names as one value; null where it names none. */
export function statedDefault(text: string, { word, aside, phrases }: DefaultWords): string | null {
  if (!word.test(text)) return null;
  const outside = text.replace(aside, "");
  for (const phrase of phrases) {
    const raw = phrase.exec(outside)?.[1];
    if (raw !== undefined) return raw.replace(/\.$/u, "");
  }
  return null;
}

/** One word is a value; anything longer is a sentence about it. */
function whole(raw: string): Fact {
  return /^\S+$/u.test(raw)
    ? { kind: "default", raw }
    : { kind: "unenforced", why: "the default is not one value" };
}
