import { isScoped, scalarOf, type Fact, type Family } from "./fact.js";
import { speaksOfPart } from "./part-of-value.js";

const kinds: Readonly<Record<string, string>> = {
  letter: "A-Za-z",
  "lowercase letter": "a-z",
  "lower-case letter": "a-z",
  "uppercase letter": "A-Z",
  "upper-case letter": "A-Z",
  "uppercase and lowercase letter": "A-Za-z",
  "lowercase and uppercase letter": "A-Za-z",
  "english letter": "A-Za-z",
  "chinese character": String.raw`\u4e00-\u9fff`,
  digit: "0-9",
  number: "0-9",
  space: " ",
  hyphen: String.raw`\-`,
  underscore: "_",
  period: ".",
  comma: ",",
  colon: ":",
  slash: "/",
};

const kind = Object.keys(kinds)
  .sort((a, b) => b.length - a.length)
  .map((word) => `${word}s?`)
  .join("|");
const word = String.raw`(?!(?:and|or)\b)[a-z][a-z-]*`;
/** What stands in a list of characters, maybe after an article. */
const items = [
  // `hyphens (-)`, `vertical bars (|)`
  String.raw`${word}(?: ${word}){0,2} ?\((\S)\)`,
  // `letters`, `letters (a-z)`
  String.raw`(${kind})\b(?:\s*\([^()]{3,9}\))?`,
  // `special characters @`, `@`
  String.raw`special characters? (\S)(?= |,|$)`,
  String.raw`(\S)(?= |,|$)`,
];
const item = new RegExp(String.raw`(?:an? |the |special characters? )*(?:${items.join("|")})`, "iuy");
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
    const [, named, word, special, bare] = match;
    const sign = named ?? special ?? bare;
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

const allowed: readonly RegExp[] = [
  /(?:^|\b(?:and|,) )only (.+?) (?:are|is) (?:allowed|supported)\b/iu,
  /^(.+?) are allowed\.?$/iu,
  /\b(?:can|may|must) (?:only )?(?:contain|consist of|include)(?: only)? (.+?)\.?$/iu,
  /\b(?:contains?|consists? of|consisting of|including|includes?) only (.+?)\.?$/iu,
  /\bonly (?:contains?|consists? of|includes?) (.+?)\.?$/iu,
  /\bcharacters, including (.+?)\.?$/iu,
  /^(?:the )?(?:value|name) consists of (.+?)\.?$/iu,
];
const edges = /\b(?:start (and end )?|(end ))with (an? .+?)(?= and (?:can|only|must|may|contain)|, |\.?$)/iu;

/** Characters that a string may hold: all of them, the first, the last. */
export const allowedCharacters: Family = {
  name: "allowed-characters",
  trigger: /\b(?:allowed|supported|contains?|consists?|consisting|includes?|including|start|end|empty)\b/iu,
  read: (statement, field) => {
    const { text } = statement;
    if (scalarOf(field.type) !== "string" || statement.remark) return null;
    if (speaksOfPart(statement, field)) return ofPart(text);
    const scoped = isScoped(text) && !/\bnot empty\b/u.test(text);
    // That only lowercase letters are supported tells how the letters are written, not that there are no digits.
    if (/^only \w+ letters are supported\.?$/iu.test(text)) return [];
    if (scoped || /\bat least \w+ of\b|\bsuch as\b/iu.test(text)) return null;
    const facts: Fact[] = [...readAllowed(text), ...readEdges(text)];
    if (/\bcan be empty\b|\bis not empty\b/iu.test(text)) facts.push({ kind: "empty-allowed" });
    return facts.length > 0 ? facts : null;
  },
};

/** Characters of a part of the value. */
function ofPart(text: string): Fact[] | null {
  const stated = readAllowed(text).length > 0 || readEdges(text).length > 0 || separated.test(text);
  return stated ? [{ kind: "unenforced", why: "it is said of a part of the value" }] : null;
}

const separated = /\bseparated by\b/iu;

function readAllowed(text: string): Fact[] {
  for (const phrase of allowed) {
    const characters = readCharacterList(phrase.exec(text)?.[1] ?? "");
    if (characters !== null) return [{ kind: "allowed-characters", characters }];
  }
  return [];
}

function readEdges(text: string): Fact[] {
  const match = edges.exec(text);
  const characters = readCharacterList(balanced(match?.[3] ?? ""));
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

const signs = String.raw`(\S{2,})`;
const forbidden: readonly RegExp[] = [
  /\b(?:cannot|must not) contain (?:the following )?special characters:? \((\S+)\)/iu,
  new RegExp(
    String.raw`\b(?:cannot|must not) contain (?:the following )?special characters:? ${signs}$`,
    "iu",
  ),
  /\bexcluding (?:the following )?special characters:? \((\S+)\)/iu,
  /^(?:the following )?special characters \((\S+)\) are not allowed\.?$/iu,
  /\bChinese characters and special characters \((\S+)\) are not allowed\.?$/iu,
  new RegExp(String.raw`\bspecial characters are not allowed: ${signs}$`, "iu"),
  new RegExp(String.raw`\bdoes not support the following special characters: ${signs}$`, "iu"),
];

/** A list that tells some of the characters. */
const goesOn = /\b(?:cannot|must not|not allowed|not support)\b.*\b(?:such as|and more|and so on|etc)\b/iu;

/**
 * Characters that a string must not hold. The list runs to the closing parenthesis or to the end of the paragraph. A
 * list that goes on ("and more") is none.
 */
export const forbiddenCharacters: Family = {
  name: "forbidden-characters",
  trigger: /\bspecial characters\b/iu,
  read: ({ text, remark }, field) => {
    if (scalarOf(field.type) !== "string" || remark) return null;
    for (const phrase of forbidden) {
      const list = phrase.exec(text)?.[1];
      if (list === undefined) continue;
      const chinese = /\bChinese characters and\b/iu.test(text) ? String.raw`\u4e00-\u9fff` : "";
      const characters = [...new Set(withoutStop(list))].map(escapeInClass).join("");
      return [{ kind: "forbidden-characters", characters: characters + chinese }];
    }
    return goesOn.test(text) ? [{ kind: "unenforced", why: "the list of characters goes on" }] : null;
  },
};

/** The list without the full stop that ends its sentence: one after a sign that usually ends such a list. */
function withoutStop(list: string): string {
  return /["'/>)]\.$/u.test(list) ? list.slice(0, -1) : list;
}
