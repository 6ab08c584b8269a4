import type { FieldContext, Statement } from "./fact.js";

/** What a value can have parts of, and sentences about keys and values of its own. */
const parts = [
  "segments?|prefix(?:es)?|suffix(?:es)?|DNS labels?|bucket|file name",
  "(?:each|a|metadata) (?:tag )?(?:key|value) (?:contains?|consists?|can)",
  "the (?:tag )?key (?:of|and|contains?|consists?|can)",
  "the value of the tag|key and value|keys? and values?|metadata (?:key|value)",
];
const part = new RegExp(String.raw`\b(?:${parts.join("|")})\b`, "iu");
const continuation = /^(?:It|They|If specified|If it|Contains?|Consists?|Must|Can)\b/u;

/**
 * True where a sentence speaks of a part of the value (a name segment, a prefix), so that its lengths and
 * characters are not those of the whole value. A sentence that goes on with "It" inherits that from the one before.
 */
export function speaksOfPart(statement: Statement, field: FieldContext): boolean {
  if (speaksOf(statement.text, field) || speaksOf(statement.under, field)) return true;
  return continuation.test(statement.text) && field.previous !== null && speaksOf(field.previous.text, field);
}

/** What is part of one field is the whole of another, as its name tells. */
function speaksOf(text: string, field: FieldContext): boolean {
  const word = part.exec(text)?.[0].toLowerCase();
  return word !== undefined && !named(field.name.toLowerCase(), word);
}

function named(name: string, word: string): boolean {
  return ["key", "value", "suffix", "prefix", "bucket"].some(
    (each) => word.includes(each) && name.includes(each),
  );
}
