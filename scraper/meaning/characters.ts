import { scalarOf, type Fact, type Family } from "./fact.js";
import { speaksOfPart } from "./parts.js";

const kinds: Readonly<Record<string, string>> = {
  letter: "A-Za-z",
  "lowercase letter": "a-z",
  "uppercase letter": "A-Z",
  digit: "0-9",
  number: "0-9",
  space: " ",
};

const item =
  /(?:an? )?(?:((?:lowercase |uppercase )?letters?|digits?|numbers?|spaces?)\b|[a-z][a-z -]*?\s*\((\S)\))/iuy;
const separator = /\s*,?\s*(?:and|or)?\s*/iuy;

/**
 * The characters of "letters, digits, hyphens (-), and underscores (_)" as the inside of a character class;
 * null where any word is not one of characters.
 */
export function readCharacterList(text: string): string | null {
  let characters = "";
  let at = 0;
  while (at < text.length) {
    item.lastIndex = at;
    const match = item.exec(text);
    if (!match) return null;
    const [, word, sign] = match;
    characters +=
      sign === undefined ? (kinds[(word ?? "").toLowerCase().replace(/s$/u, "")] ?? "") : escapeInClass(sign);
    separator.lastIndex = item.lastIndex;
    at = item.lastIndex + (separator.exec(text)?.[0].length ?? 0);
  }
  return characters === "" ? null : characters;
}

/** A character as it stands inside `[…]`, valid with and without the `u` flag. */
function escapeInClass(character: string): string {
  return /[\\\]^-]/u.test(character) ? `\\${character}` : character;
}

const allowed = [
  /^Only (.+?) (?:are|is) (?:allowed|supported)\.?$/iu,
  /^(.+?) are allowed\.?$/iu,
  /\b(?:can|may|must) (?:only )?(?:contain|consist of)(?: only)? (.+?)\.?$/iu,
  /\bonly contain (.+?)\.?$/iu,
  /\bcharacters, including (.+?)\.?$/iu,
];
const edges = /\b(?:start (and end )?|(end ))with (an? .+?)(?= and (?:can|only|must|may|contain)|, |\.?$)/iu;

/** Characters that a string may hold: all of them, the first, the last. */
export const allowedCharacters: Family = {
  name: "allowed-characters",
  read: (statement, field) => {
    if (scalarOf(field.type) !== "string" || speaksOfPart(statement, field)) return null;
    const { text } = statement;
    const scoped = /^If\b/u.test(text) && !/\bnot empty\b/u.test(text);
    if (scoped) return null;
    const facts: Fact[] = [...readAllowed(text), ...readEdges(text)];
    if (/\bcan be empty\b|\bis not empty\b/iu.test(text)) facts.push({ kind: "empty-allowed" });
    return facts.length > 0 ? facts : null;
  },
};

function readAllowed(text: string): Fact[] {
  for (const phrase of allowed) {
    const characters = readCharacterList(phrase.exec(text)?.[1] ?? "");
    if (characters !== null) return [{ kind: "allowed-characters", characters }];
  }
  return [];
}

function readEdges(text: string): Fact[] {
  const match = edges.exec(text);
  const characters = readCharacterList(match?.[3] ?? "");
  if (!match || characters === null) return [];
  const last: Fact = { kind: "last-character", characters };
  const first: Fact = { kind: "first-character", characters };
  if (match[2] !== undefined) return [last];
  return match[1] === undefined ? [first] : [first, last];
}

const forbidden = [
  /\bcannot contain (?:the following )?special characters:? \((.+)\)/iu,
  /\bspecial characters are not allowed: (.+)$/iu,
  /\bdoes not support the following special characters: (.+)$/iu,
];

/** Characters that a string must not hold. The list runs to the closing parenthesis or to the end of the paragraph. */
export const forbiddenCharacters: Family = {
  name: "forbidden-characters",
  read: ({ text }, field) => {
    if (scalarOf(field.type) !== "string") return null;
    for (const phrase of forbidden) {
      const list = phrase.exec(text)?.[1];
      if (list !== undefined && !/\s/u.test(list)) {
        return [{ kind: "forbidden-characters", characters: [...new Set(list)].map(escapeInClass).join("") }];
      }
    }
    return null;
  },
};
