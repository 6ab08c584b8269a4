import { plainText, type Block } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { DescribedField } from "../family/phrases.js";
import type { Statement } from "./fact.js";
import { grammarOf } from "./families.js";
import { readMeaning, type Meaning } from "./read-meaning.js";

/** Reads descriptions of fields, each distinct one once: a reference repeats whole tables from page to page. */
export type MeaningReader = (description: readonly Block[], field: DescribedField) => Meaning;

/** A reader for one reference. */
export function meaningReader(vocabulary: Vocabulary): MeaningReader {
  const grammar = grammarOf(vocabulary);
  const known = new Map<string, { readonly meaning: Meaning; readonly line: number }>();
  return (description, field) => {
    const [first] = description;
    if (!first) return readMeaning(description, field, grammar);
    const text = plainText(description);
    const key = `${contextKey(text, field)} ${layout(description, first.line)} ${text}`;
    const same = known.get(key);
    if (same) return moved(same.meaning, first.line - same.line);
    const meaning = readMeaning(description, field, grammar);
    known.set(key, { meaning, line: first.line });
    return meaning;
  };
}

/** What the meaning of a text can depend on beside it: of the fields around, those that it names. */
function contextKey(text: string, { name, type, side, siblings }: DescribedField): string {
  const typed = type.kind === "array" || type.kind === "object" ? JSON.stringify(type) : type.kind;
  let key = `${side} ${typed} ${name}`;
  for (const name of namedIn(text, siblings)) key += `,${name}`;
  return key;
}

/** More than these, and looking for each in every description would take the square of their number. */
const fewSiblings = 64;

/** The siblings that a text may name. */
function namedIn(text: string, siblings: ReadonlySet<string>): string[] {
  return siblings.size <= fewSiblings
    ? [...siblings].filter((sibling) => text.includes(sibling))
    : [...wordsOf(text)].filter((word) => siblings.has(word));
}

/** The words of a text that may be names, each once: with and without the marks that a name may hold, or that stand around it. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/\S+/gu)) {
    words.add(word);
    for (const [part] of word.matchAll(/[\w@$.:-]+/gu)) {
      words.add(part);
      if (/[.:-]$/u.test(part.slice(-1))) words.add(part.slice(0, -1));
    }
    for (const [part] of word.matchAll(/\w+/gu)) words.add(part);
  }
  return words;
}

/** Kinds and lines of the blocks, counted from the first: what places the statements. */
function layout(blocks: readonly Block[], from: number): string {
  let places = "";
  for (const block of blocks) {
    places += `${block.kind}${block.line - from};`;
    if (block.kind !== "list") continue;
    for (const item of block.items) places += `${item.line - from},`;
  }
  return places;
}

/** The same meaning at another place of the documents. */
function moved(meaning: Meaning, lines: number): Meaning {
  const { facts, unread, lost } = meaning;
  if (facts.length === 0 && unread.length === 0 && lost.length === 0) return meaning;
  const move = (statement: Statement): Statement => ({
    ...statement,
    line: statement.line + lines,
    items: statement.items.map(({ line, text }) => ({ line: line + lines, text })),
  });
  return {
    ...meaning,
    facts: facts.map((stated) => ({ ...stated, statement: move(stated.statement) })),
    unread: unread.map(move),
    lost: lost.map(move),
  };
}
