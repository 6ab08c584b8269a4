import type { CharacterWords } from "../../phrase-words.js";

const chinese = String.raw`\u4e00-\u9fff`;
const kinds: Readonly<Record<string, string>> = {
  letter: "A-Za-z",
  "lowercase letter": "a-z",
  "lower-case letter": "a-z",
  "uppercase letter": "A-Z",
  "upper-case letter": "A-Z",
  "uppercase and lowercase letter": "A-Za-z",
  "lowercase and uppercase letter": "A-Za-z",
  "english letter": "A-Za-z",
  "chinese character": chinese,
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
const signs = String.raw`(\S{2,})`;

/** Characters that a string may hold: all of them, the first, the last; and those that it must not hold. */
export const characters: CharacterWords = {
  allowedTrigger:
    /\b(?:allowed|supported|contains?|consists?|consisting|includes?|including|start|end|empty)\b/i,
  kinds,
  singular: (word) => word.replace(/s$/u, ""),
  item: new RegExp(String.raw`(?:an? |the |special characters? )*(?:${items.join("|")})`, "iuy"),
  separator: /\s*,?\s*(?:and|or)?\s*/iuy,
  allowed: [
    /(?:^|\b(?:and|,) )only (.+?) (?:are|is) (?:allowed|supported)\b/i,
    /^(.+?) are allowed\.?$/i,
    /\b(?:can|may|must) (?:only )?(?:contain|consist of|include)(?: only)? (.+?)\.?$/i,
    /\b(?:contains?|consists? of|consisting of|including|includes?) only (.+?)\.?$/i,
    /\bonly (?:contains?|consists? of|includes?) (.+?)\.?$/i,
    /\bcharacters, including (.+?)\.?$/i,
    /^(?:the )?(?:value|name) consists of (.+?)\.?$/i,
  ],
  edges: /\b(?:start (and end )?|(end ))with (an? .+?)(?= and (?:can|only|must|may|contain)|, |\.?$)/i,
  lettersOnly: /^only \w+ letters are supported\.?$/i,
  vague: /\bat least \w+ of\b|\bsuch as\b/i,
  emptyAllowed: /\bcan be empty\b|\bis not empty\b/i,
  notEmpty: /\bnot empty\b/u,
  separated: /\bseparated by\b/i,
  forbiddenTrigger: /\bspecial characters\b/i,
  // The list runs to the closing parenthesis or to the end of the paragraph.
  forbidden: [
    /\b(?:cannot|must not) contain (?:the following )?special characters:? \((\S+)\)/i,
    new RegExp(
      String.raw`\b(?:cannot|must not) contain (?:the following )?special characters:? ${signs}$`,
      "i",
    ),
    /\bexcluding (?:the following )?special characters:? \((\S+)\)/i,
    /^(?:the following )?special characters \((\S+)\) are not allowed\.?$/i,
    /\bChinese characters and special characters \((\S+)\) are not allowed\.?$/i,
    new RegExp(String.raw`\bspecial characters are not allowed: ${signs}$`, "i"),
    new RegExp(String.raw`\bdoes not support the following special characters: ${signs}$`, "i"),
  ],
  alsoForbidden: { words: /\bChinese characters and\b/i, characters: chinese },
  goesOn: /\b(?:cannot|must not|not allowed|not support)\b.*\b(?:such as|and more|and so on|etc)\b/i,
};
