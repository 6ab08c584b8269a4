import type { Family } from "./fact.js";
import { splitList } from "./inline-enumeration.js";

const phrase = /\bfor example,? ([^;]+?)\.?$/iu;

/** Values that a sentence gives as examples: "for example, EFS, OBS, or OBSFS". Prose after "for example" gives none. */
export const exampleValue: Family = {
  name: "example",
  read: ({ text }) => {
    const words = phrase.exec(text)?.[1];
    if (words === undefined) return null;
    const values = splitList(words);
    return values.every((value) => /^[\w.:\-/]+$/u.test(value))
      ? values.map((raw) => ({ kind: "example", raw }))
      : null;
  },
};
