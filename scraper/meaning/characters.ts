import type { CharacterWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { escapeInClass, readCharacterList } from "./character-list.js";
import { isScoped, scalarOf, type Fact, type Family, type FieldContext, type Statement } from "./fact.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";

/** Characters that a string may hold: all of them, the first, the last. */
export function allowedCharacters(words: CharacterWords, sentences: SentenceWords): Family {
  return {
    name: "allowed-characters",
    trigger: words.allowedTrigger,
    read: (statement, field) => {
      const { text } = statement;
      if (scalarOf(field.type) !== "string" || statement.remark) return null;
      if (speaksOfPart(statement, field, sentences)) return readPart(text, words);
      // That only lowercase letters are supported tells how the letters are written, not that there are no digits.
      if (words.lettersOnly.test(text)) return [];
      const scoped = isScoped(text, sentences) && !words.notEmpty.test(text);
      if (scoped || words.vague.test(text)) return null;
      const facts: Fact[] = [...readAllowed(text, words), ...readEdges(text, words)];
      if (words.emptyAllowed.test(text)) facts.push({ kind: "empty-allowed" });
      return facts.length > 0 ? facts : null;
    },
  };
}

/** Characters of a part of the value. */
function readPart(text: string, words: CharacterWords): Fact[] | null {
  const stated =
    readAllowed(text, words).length > 0 || readEdges(text, words).length > 0 || words.separated.test(text);
  return stated ? [ofPart] : null;
}

function readAllowed(text: string, words: CharacterWords): Fact[] {
  for (const phrase of words.allowed) {
    const groups: readonly (string | undefined)[] = phrase.exec(text)?.slice(1) ?? [];
    const characters = readCharacterList(groups.find((list) => list !== undefined) ?? "", words);
    if (characters !== null) return [{ kind: "allowed-characters", characters }];
  }
  return [];
}

/** What the value begins or ends with, and what it does not. */
function readEdges(text: string, words: CharacterWords): Fact[] {
  const allowed = [...text.matchAll(words.edges)].flatMap(([, andEnd, end, list = ""]): Fact[] => {
    const characters = readCharacterList(balanced(list), words);
    if (characters === null) return [];
    const last: Fact = { kind: "last-character", characters };
    const first: Fact = { kind: "first-character", characters };
    if (end !== undefined) return [last];
    return andEnd === undefined ? [first] : [first, last];
  });
  return [...allowed, ...forbiddenEdges(text, words)];
}

function forbiddenEdges(text: string, words: CharacterWords): Fact[] {
  return [...text.matchAll(words.forbiddenEdges)].flatMap(([, start, orEnd, end, list = ""]): Fact[] => {
    const characters = readCharacterList(balanced(list), words);
    const atStart = start !== undefined;
    const atEnd = (orEnd ?? end) !== undefined;
    if (characters === null) return withoutText(list, atStart, atEnd);
    return [
      ...(atStart ? [{ kind: "forbidden-first-character", characters } as const] : []),
      ...(atEnd ? [{ kind: "forbidden-last-character", characters } as const] : []),
    ];
  });
}

/** A text that is written unlike words, with which the value must not begin or end: `_sys_`. */
function withoutText(list: string, atStart: boolean, atEnd: boolean): Fact[] {
  const text = /^["'“]?([\w./:-]*[\d_./:-][\w./:-]*)["'”]?$/u.exec(list)?.[1];
  if (text === undefined) return [];
  const source = text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  return [
    ...(atStart ? [{ kind: "pattern", source: `^(?!${source})` } as const] : []),
    ...(atEnd ? [{ kind: "pattern", source: `^(?![\\s\\S]*${source}$)` } as const] : []),
  ];
}

/** Without a closing parenthesis that closes nothing in it. */
function balanced(words: string): string {
  const opened = words.split("(").length;
  return words.endsWith(")") && words.split(")").length > opened ? words.slice(0, -1) : words;
}

/** All characters that a string may hold, a kind an item: "It can contain only: • Digits • Special characters, including hyphens (-)". */
export function listedCharacters(words: CharacterWords, sentences: SentenceWords): Family {
  return {
    name: "listed-characters",
    trigger: words.leadsList,
    readsLists: true,
    read: (statement, field) => {
      if (!leadsCharacters(statement, field, words)) return null;
      if (speaksOfPart(statement, field, sentences)) return [ofPart];
      const kinds = statement.items.map(({ text }) =>
        readCharacterList(text.trim().replace(/[.;,]$/u, ""), words),
      );
      const known = kinds.filter((kind) => kind !== null);
      if (known.length === 0 || words.vague.test(statement.text)) return null;
      if (known.length < kinds.length)
        return [{ kind: "unenforced", why: "not all characters of the list are known" }];
      return [{ kind: "allowed-characters", characters: [...new Set(known)].join("") }];
    },
  };
}

function leadsCharacters(
  { text, items, remark }: Statement,
  { type }: FieldContext,
  words: CharacterWords,
): boolean {
  if (items.length === 0 || remark || scalarOf(type) !== "string") return false;
  return words.leadsList.test(text) && !words.leadsOthers.test(text);
}

/** Characters that a string must not hold. A list that goes on ("and more") is none. */
export function forbiddenCharacters(words: CharacterWords, sentences: SentenceWords): Family {
  return {
    name: "forbidden-characters",
    trigger: words.forbiddenTrigger,
    read: (statement, field) => {
      const { text } = statement;
      if (scalarOf(field.type) !== "string" || statement.remark) return null;
      const characters = signsIn(text, words) ?? listIn(text, words);
      if (characters === null)
        return words.goesOn.test(text)
          ? [{ kind: "unenforced", why: "the list of characters goes on" }]
          : null;
      if (speaksOfPart(statement, field, sentences)) return [ofPart];
      return isScoped(text, sentences) ? null : [{ kind: "forbidden-characters", characters }];
    },
  };
}

function signsIn(text: string, { forbidden, alsoForbidden }: CharacterWords): string | null {
  const list = forbidden.map((phrase) => phrase.exec(text)?.[1]).find((found) => found !== undefined);
  if (list === undefined || /[\p{L}\p{N}]/u.test(list)) return null;
  const also = alsoForbidden.words.test(text) ? alsoForbidden.characters : "";
  return [...new Set(withoutStop(list))].map(escapeInClass).join("") + also;
}

function listIn(text: string, words: CharacterWords): string | null {
  if (words.vague.test(text)) return null;
  for (const phrase of words.forbiddenLists) {
    const characters = readCharacterList(phrase.exec(text)?.[1] ?? "", words);
    if (characters !== null) return characters;
  }
  return null;
}

/** The list without the full stop that ends its sentence: one after a sign that usually ends such a list. */
function withoutStop(list: string): string {
  return /["'/>)]\.$/u.test(list) ? list.slice(0, -1) : list;
}
