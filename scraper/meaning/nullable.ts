import type { Family } from "./fact.js";

/** A field that the text allows to be null: "The value is NULL for strong affinity". */
export const nullable: Family = {
  name: "nullable",
  read: ({ text }) =>
    /\b(?:value|parameter) (?:is|can be) null\b/iu.test(text) ? [{ kind: "nullable" }] : null,
};
