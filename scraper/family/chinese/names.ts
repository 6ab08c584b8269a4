import type { Vocabulary } from "../vocabulary.js";

/** Titles are no words of English: operations are called after their document, or after method and path. */
export const naming: Vocabulary["naming"] = {
  verbs: {},
  gerund: { ending: "ing", atLeast: Number.POSITIVE_INFINITY },
  articles: new Set(),
};
