import type { NamingWords } from "../../family/vocabulary.js";

/** A word of a title, as names have it. */
export interface TitleWord {
  /** As the title has it; of a gerund, its verb. */
  readonly text: string;
  readonly isVerb: boolean;
}

/**
 * The words of a title, gerunds as verbs where they say what is done: at its head ("Batch Adding Tags"), and joined to such a one
 * ("Creating and Starting a Server"). A noun that ends like a gerund stays: "Training Jobs", "Querying Billing Rules".
 */
export function titleWords(title: string, naming: NamingWords): TitleWord[] {
  const tokens = tokensOf(title);
  const verbs = verbPlaces(tokens, naming);
  return tokens.flatMap((token, place) => {
    if (isMark(token)) return [];
    const verb = verbs.has(place) ? verbOf(token, naming) : null;
    return [{ text: verb ?? token, isVerb: verb !== null }];
  });
}

/** Words, and the marks between them that join verbs. What stands in brackets is no part of a name, nor is a possessive's ending. */
function tokensOf(title: string): string[] {
  const plain = title.replace(/\([^()]*\)/gu, " ").replace(/(?<=\w)['’](?:s(?!\w))?/gu, "");
  return plain.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*|[,/&]/gu) ?? [];
}

function isMark(token: string): boolean {
  return /^[,/&]$/u.test(token);
}

function verbPlaces(tokens: readonly string[], naming: NamingWords): ReadonlySet<number> {
  const head = headOf(tokens, naming);
  const verbs = new Set<number>();
  if (head === null) return verbs;
  verbs.add(head);
  for (let place = head + 1; place < tokens.length; place += 1) {
    const joined = beforeJoint(tokens, place, naming);
    if (joined === null) continue;
    if (verbs.has(joined) || naming.actions.has((tokens[place] ?? "").toLowerCase())) verbs.add(place);
  }
  return verbs;
}

/** The place of the word that says what is done, behind adverbs; null where the title is a noun. */
function headOf(tokens: readonly string[], naming: NamingWords): number | null {
  const place = tokens.findIndex((token) => !naming.adverbs.test(token));
  const word = tokens[place]?.toLowerCase() ?? "";
  if (verbOf(word, naming) === null) return null;
  if (naming.nounsAlone.has(word) && tokens.length === 1) return null;
  const isNoun = naming.nouns.has(word) && !naming.determiners.has(tokens[place + 1]?.toLowerCase() ?? "");
  return isNoun ? null : place;
}

/** The place of the word to which a conjunction or mark joins the one at `place`; null where none stands before it. */
function beforeJoint(tokens: readonly string[], place: number, naming: NamingWords): number | null {
  let before = place - 1;
  while (before >= 0 && isJoint(tokens[before] ?? "", naming)) before -= 1;
  return before === place - 1 ? null : before;
}

function isJoint(token: string, { conjunctions }: NamingWords): boolean {
  return isMark(token) || conjunctions.has(token.toLowerCase());
}

/** The verb of a gerund, with what a hyphen puts before it: "re-create" of "Re-creating". */
function verbOf(token: string, naming: NamingWords): string | null {
  const [, before = "", last = ""] = /^(.*-)?([^-]*)$/u.exec(token) ?? [];
  const verb = naming.verbOf(last);
  return verb === null ? null : `${before}${verb}`;
}
