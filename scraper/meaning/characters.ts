import type { CharacterWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { isScoped, scalarOf, type Fact, type Family } from "./fact.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";

/**
 * The characters of "letters, digits, hyphens (-), and underscores (_)" as the inside of a character class;
 * null where any word is not one of characters.
 */
export function readCharacterList(text: string, words: CharacterWords): string | null {
  const { kinds, singular, item, separator } = words;
  let characters = "";
  let at = 0;
  while (at < text.length) {
    item.lastIndex = at;
    const match = item.exec(text);
    if (!match) return null;
    const [, named, word, special, bare] = match;
    const sign = named ?? special ?? bare;
    characters +=
      sign === undefined ? (kinds[singular((word ?? "").toLowerCase())] ?? "") : escapeInClass(sign);
    separator.lastIndex = item.lastIndex;
    at = item.lastIndex + (separator.exec(text)?.[0].length ?? 0);
  }
  return characters === "" ? null : characters;
}

/** A character as it stands inside `[…]`, valid with and without the `u` flag. */
function escapeInClass(character: string): string {
  return /[\\\]^-]/u.test(character) ? `\\${character}` : character;
}

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
    const characters = readCharacterList(phrase.exec(text)?.[1] ?? "", words);
    if (characters !== null) return [{ kind: "allowed-characters", characters }];
  }
  return [];
}

function readEdges(text: string, words: CharacterWords): Fact[] {
  const match = words.edges.exec(text);
  const characters = readCharacterList(balanced(match?.[3] ?? ""), words);
  if (!match || characters === null) return [];
  const last: Fact = { kind: "last-character", characters };
  const first: Fact = { kind: "first-character", characters };
  if (match[2] !== undefined) return [last];
  return match[1] === undefined ? [first] : [first, last];
}

/** Without a closing parenthesis that closes nothing in it. */
function balanced(words: string): string {
  const opened = words.split("(").length;
  return words.endsWith(")") && words.split(")").length > opened ? words.slice(0, -1) : words;
}

/** Characters that a string must not hold. A list that goes on ("and more") is none. */
export function forbiddenCharacters(words: CharacterWords): Family {
  return {
    name: "forbidden-characters",
    trigger: words.forbiddenTrigger,
    read: ({ text, remark }, field) => {
      if (scalarOf(field.type) !== "string" || remark) return null;
      const list = words.forbidden
        .map((phrase) => phrase.exec(text)?.[1])
        .find((found) => found !== undefined);
      if (list === undefined)
        return words.goesOn.test(text)
          ? [{ kind: "unenforced", why: "the list of characters goes on" }]
          : null;
      const { alsoForbidden } = words;
      const also = alsoForbidden.words.test(text) ? alsoForbidden.characters : "";
      const characters = [...new Set(withoutStop(list))].map(escapeInClass).join("");
      return [{ kind: "forbidden-characters", characters: characters + also }];
    },
  };
}

/** The list without the full stop that ends its sentence: one after a sign that usually ends such a list. */
function withoutStop(list: string): string {
  return /["'/>)]\.$/u.test(list) ? list.slice(0, -1) : list;
}
