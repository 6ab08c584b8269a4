import type { SentenceWords } from "../family/vocabulary.js";
import type { Statement } from "./fact.js";

/** True for a sentence that seems to state a fact: where no family reads it, it is reported as unread. */
export function isUnread(statement: Statement, first: boolean, { stating }: SentenceWords): boolean {
  const { text, label, items, lost, remark } = statement;
  if (text === "" || remark) return false;
  if (isTooLong(statement)) return true;
  if (stating.isWhether.test(text)) return false;
  const leadsToList = text.endsWith(":") && (lost || items.length > 0);
  if (leadsToList) return false;
  // Whatever stands under a label of facts counts.
  return label !== "definition" || (first ? stating.first : stating.later).test(text);
}

/** True for a clause that seems to state a fact beside those that are read in its sentence. */
export function statesMore(text: string, { stating }: SentenceWords): boolean {
  return stating.clause.test(text);
}

/** No sentence of a reference is a third as long; in what is longer, phrases would be looked for without end. */
const longest = 2000;

/** True for a sentence, or an item of its list, that is longer than any that people write. */
export function isTooLong({ text, items }: Statement): boolean {
  return text.length > longest || items.some((item) => item.text.length > longest);
}
