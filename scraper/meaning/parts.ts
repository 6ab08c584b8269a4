import type { FieldContext, Statement } from "./fact.js";

const part = /\b(?:segments?|prefix(?:es)?|suffix(?:es)?|DNS labels?|each (?:key|value)|key and value)\b/iu;
const continuation = /^(?:It|They|If specified|If it)\b/u;

/**
 * True where a sentence speaks of a part of the value (a name segment, a prefix), so that its lengths and
 * characters are not those of the whole value. A sentence that goes on with "It" inherits that from the one before.
 */
export function speaksOfPart(statement: Statement, field: FieldContext): boolean {
  if (part.test(statement.text)) return true;
  return continuation.test(statement.text) && field.previous !== null && part.test(field.previous.text);
}
