import type { ClauseWords, SentenceWords } from "../family/vocabulary.js";
import { isScoped, type Statement } from "./fact.js";

/** A part of a sentence that may state something by itself. */
export interface Clause {
  /** As it is written. */
  readonly text: string;
  /** As a sentence of its own, with the subject and the case that the sentence gives it; null for words in parentheses, which are none. */
  readonly statement: Statement | null;
  /** The sentence without it. */
  readonly without: string;
}

/**
 * Cuts a sentence where another statement begins: "…, and the default value is 3", "… and must …", "…, which …".
 * What stands in parentheses is a clause as well, and a part of the one around it. A sentence of one clause has none.
 */
export function clausesOf(statement: Statement, words: SentenceWords): readonly Clause[] {
  const { text } = statement;
  const { clauses } = words;
  const given = caseOf(text, words);
  const starts = given === null ? [] : cutsOf(shielded(text), given.length, clauses);
  const clause = (from: number, to: number, own: Statement | null): Clause => ({
    text: text.slice(from, to).replace(/^[\s,;]+|[\s,;]+$/gu, ""),
    statement: own,
    without: `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim(),
  });
  const mains = starts.map((from, index) => {
    const to = starts[index + 1] ?? text.length;
    return clause(from, to, sentenceOf(statement, text.slice(from, to), index > 0 ? given : null, clauses));
  });
  const asides = [...text.matchAll(/\([^()]*\)/gu)].flatMap(({ 0: aside, index }) =>
    partsOf(aside).map(([from, to]) => clause(index + from, index + to, null)),
  );
  return [...(mains.length > 1 ? mains : []), ...asides];
}

/** Where what stands in parentheses is, and each of its parts where there are several. */
function partsOf(aside: string): (readonly [from: number, to: number])[] {
  const ends = [...aside.matchAll(/[,;]\s/gu)].map(({ index }) => index);
  if (ends.length === 0) return [[0, aside.length]];
  const starts = [1, ...ends];
  return starts.map((from, index) => [from, starts[index + 1] ?? aside.length - 1]);
}

/** "When state is OPEN, " of a sentence that holds in that case; null for a case whose end is not seen. */
function caseOf(text: string, words: SentenceWords): string | null {
  return isScoped(text, words) ? (/^[^,]*,\s/u.exec(text)?.[0] ?? null) : "";
}

/** The text with nothing in its parentheses and quotes that could be the beginning of a clause. */
function shielded(text: string): string {
  return text.replace(/\([^()]*\)|"[^"]*"/gu, (inner) => "\u0001".repeat(inner.length));
}

/** Where clauses begin. Before "and" and another verb there has to be one already: "name and value must …" is one clause. */
function cutsOf(text: string, after: number, { opens, verb }: ClauseWords): number[] {
  const starts = [0];
  for (const { index, groups } of text.matchAll(opens)) {
    const isJoined = (groups?.joined ?? groups?.named) !== undefined;
    if (index <= after || (isJoined && !verb.test(text.slice(starts.at(-1), index)))) continue;
    starts.push(index);
  }
  return starts;
}

/** A clause as a sentence. One that begins with its verb speaks of what the sentence speaks of. */
function sentenceOf(
  statement: Statement,
  written: string,
  given: string | null,
  words: ClauseWords,
): Statement {
  const own: Statement = { ...statement, items: [], lost: false, text: written.trim().replace(/[,;]$/u, "") };
  if (given === null) return own;
  const said = own.text.replace(words.opening, "");
  const finite = words.participles.reduce((text, [phrase, verb]) => text.replace(phrase, verb), said);
  const whole = words.beginsWithVerb.test(finite) ? `${words.it} ${finite}` : finite;
  // What stands behind the value under a label of defaults is said of it.
  const label = statement.label === "default" ? "definition" : statement.label;
  return { ...own, label, text: `${given}${whole}` };
}
