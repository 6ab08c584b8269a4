import type { PatternWords } from "../../phrase-words.js";

/** The expression alone, or before the next sentence; in a sentence, after the words that say what it is. */
export const pattern: PatternWords = {
  phrases: [
    /^:?\s*(\^.*\$)(?:\s*\.?$|\s+(?=[A-Z]))/su,
    /\b(?:regular expression|regex|match|matches)\b[^^]{0,30}?["'`]?(\^\S*\$)["'`]?(?=[\s,;.)]|$)/isu,
  ],
};
