import type { PhraseRow, PhraseTable } from "../../phrases.js";

const mayBeNull: PhraseRow["states"] = () => [{ kind: "nullable" }];

/** What stands behind "if" is a condition. */
const asserted = String.raw`(?<!\b(?:if|when|whether|unless)\b[^,]{0,80})`;

/** A field that the text allows to be null: "The value is NULL for strong affinity". */
export const nullable: PhraseTable = {
  name: "nullable",
  trigger: /\bnull\b/i,
  alone: [
    // Of a map it is said of the values.
    { phrase: /(?:)/u, states: (_, { type }) => (type.kind === "map" ? "no" : null) },
    {
      // "the used_quota value is null" speaks of the field that it names.
      phrase: /\b(\w+) value is null\b/i,
      states: ([, other = ""], { name, siblings }) => (other !== name && siblings.has(other) ? "no" : null),
    },
    { phrase: /\bvalue(?: of this parameter)? (?:is|can be|can only be) null\b/i, states: mayBeNull },
    { phrase: /\bparameter (?:is|can be|is set to) null\b/i, states: mayBeNull },
    {
      phrase:
        /^If (?:the|this) (?:values?|parameter|field) (?:is|are) null, (?:it|this) (?:indicates|means)\b/i,
      states: mayBeNull,
    },
    { phrase: /\bfixed to be null\b/i, states: mayBeNull },
    { phrase: new RegExp(`${asserted}\\bnull is (?:shown|returned|displayed)\\b`, "i"), states: mayBeNull },
    {
      phrase: new RegExp(
        String.raw`${asserted}\b(?:it|this (?:parameter|field|attribute)) (?:is|can be|may be|will be) null\b`,
        "i",
      ),
      states: mayBeNull,
    },
  ],
};
