import { plural, singular } from "../singular.js";
import type { Vocabulary } from "../vocabulary.js";

const none: ReadonlySet<string> = new Set();

/** Titles are no words of English: operations are called after their document, or after method and path. */
export const naming: Vocabulary["naming"] = {
  verbOf: () => null,
  singular,
  plural,
  nouns: none,
  nounsAlone: none,
  actions: none,
  adverbs: /^\b$/u,
  articles: none,
  determiners: none,
  conjunctions: none,
  prepositions: none,
  unsaid: none,
  fileStyle: { reading: none, one: "show", many: "list", list: "list", details: none, verbs: {} },
};
