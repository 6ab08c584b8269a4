import type { SentenceWords } from "../family/vocabulary.js";
import type { Fact, FieldContext, Statement } from "./fact.js";

/** What a sentence on a part of the value states. */
export const ofPart: Fact = { kind: "unenforced", why: "it is said of a part of the value" };

/**
 * True where a sentence speaks of a part of the value (a name segment, a prefix), so that its lengths and
 * characters are not those of the whole value, or of one thing that it can be. A sentence that goes on with "It" inherits that from
 * the one before.
 */
export function speaksOfPart(statement: Statement, field: FieldContext, words: SentenceWords): boolean {
  const speaks = (text: string): boolean => speaksOf(text, field, words);
  const { lead, item } = words.part.alternatives;
  if (lead.test(statement.under) && item.test(statement.text)) return true;
  if (speaks(statement.text) || speaks(statement.under)) return true;
  return words.part.goesOn.test(statement.text) && field.previous !== null && speaks(field.previous.text);
}

/** What is part of one field is the whole of another, as its name tells. */
function speaksOf(text: string, field: FieldContext, { part }: SentenceWords): boolean {
  const word = part.phrase.exec(text)?.[0].toLowerCase();
  const name = field.name.toLowerCase();
  return word !== undefined && !part.names.some((each) => word.includes(each) && name.includes(each));
}
