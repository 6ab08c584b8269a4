import type { Statement } from "./fact.js";

/** True for a sentence that seems to state a fact: where no family reads it, it is told. */
export function seemsToState(statement: Statement, first: boolean): boolean {
  const { text, label, items, lost, remark } = statement;
  if (text === "" || remark) return false;
  if (isTooLong(statement)) return true;
  if (text.startsWith("Whether ")) return false;
  const leadsToList = text.endsWith(":") && (lost || items.length > 0);
  if (leadsToList) return false;
  // Whatever stands under a label of facts counts.
  return label !== "definition" || (first ? rules : facts).test(text);
}

/** No sentence of a reference is a third as long; in what is longer, phrases would be looked for without end. */
const longest = 2000;

/** True for a sentence, or an item of its list, that is longer than any that people write. */
export function isTooLong({ text, items }: Statement): boolean {
  return text.length > longest || items.some((item) => item.text.length > longest);
}

const factWords = [
  "must|cannot|mandatory|optional|required|valid|unavailable",
  "maximum|minimum|at most|at least|between|ranges?|either",
  "default|formats?|UUID|Base64(?:-encoded)?|NULL|characters?",
].join("|");
/** Words of a fact. "client-only" is none. */
const facts = new RegExp(
  [
    String.raw`\b(?:${factWords})\b`,
    String.raw`(?<!-)\bonly\b`,
    String.raw`\b(?:is|are) (?:not )?supported\b`,
    String.raw`\b(?:is|are) (?:not )?allowed\b(?! to)`,
  ].join("|"),
  "iu",
);
/** The first sentence says what a field is, in which "the maximum number" and "the format" are things; these words rule. */
const rules =
  /\b(?:must|cannot|mandatory|ranges? from|default value is|either|at most|at least)\b|(?<!-)\bonly\b.*\b(?:supported|allowed|can be)\b/iu;
