import { scalarOf, type Family } from "./fact.js";

/** Constants as documents write them: capitals, digits, underscores. Other words need more evidence than a sentence. */
const constant = String.raw`[A-Z][A-Z0-9_]*[A-Z0-9]`;
const list = `(${constant}(?:, ${constant})*(?:,? (?:and|or) ${constant})?)`;
const phrases = [
  new RegExp(`^${list} (?:is|are) supported\\.?$`, "u"),
  new RegExp(
    `^(?:Currently, )?(?:The )?(?:value|options?|possible values?) (?:can(?: only)? be|is|are) ${list}\\.?$`,
    "u",
  ),
];

/** Values of an enum inside a sentence: "MANAGED and DEDICATED are supported." */
export const inlineEnumeration: Family = {
  name: "inline-enumeration",
  read: ({ text }, field) => {
    if (scalarOf(field.type) !== "string") return null;
    for (const phrase of phrases) {
      const words = phrase.exec(text)?.[1];
      if (words !== undefined)
        return [{ kind: "enum", values: splitList(words).map((raw) => ({ raw, description: "" })) }];
    }
    return null;
  },
};

/** The words of "A, B, or C". */
export function splitList(text: string): string[] {
  return text
    .split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
