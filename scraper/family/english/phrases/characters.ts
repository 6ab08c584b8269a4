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
    /\b(?:allowed|supported|contains?|consists?|consisting|includes?|including|start|end|empty)\b/iu,
  kinds,
  singular: (word) => word.replace(/s$/u, ""),
  item: new RegExp(String.raw`(?:an? |the |special characters? )*(?:${items.join("|")})`, "iuy"),
  separator: /\s*,?\s*(?:and|or)?\s*/iuy,
  allowed: [
    /(?:^|\b(?:and|,) )only (.+?) (?:are|is) (?:allowed|supported)\b/iu,
    /^(.+?) are allowed\.?$/iu,
    /\b(?:can|may|must) (?:only )?(?:contain|consist of|include)(?: only)? (.+?)\.?$/iu,
    /\b(?:contains?|consists? of|consisting of|including|includes?) only (.+?)\.?$/iu,
    /\bonly (?:contains?|consists? of|includes?) (.+?)\.?$/iu,
    /\bcharacters, including (.+?)\.?$/iu,
    /^(?:the )?(?:value|name) consists of (.+?)\.?$/iu,
  ],
  edges: /\b(?:start (and end )?|(end ))with (an? .+?)(?= and (?:can|only|must|may|contain)|, |\.?$)/iu,
  lettersOnly: /^only \w+ letters are supported\.?$/iu,
  vague: /\bat least \w+ of\b|\bsuch as\b/iu,
  emptyAllowed: /\bcan be empty\b|\bis not empty\b/iu,
  notEmpty: /\bnot empty\b/u,
  separated: /\bseparated by\b/iu,
  forbiddenTrigger: /\bspecial characters\b/iu,
  // The list runs to the closing parenthesis or to the end of the paragraph.
  forbidden: [
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
  ],
  alsoForbidden: { words: /\bChinese characters and\b/iu, characters: chinese },
  goesOn: /\b(?:cannot|must not|not allowed|not support)\b.*\b(?:such as|and more|and so on|etc)\b/iu,
};
