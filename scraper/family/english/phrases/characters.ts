import type { CharacterWords } from "../../phrase-words.js";

const chinese = String.raw`\u4e00-\u9fff`;
const control = String.raw`\u0000-\u001f`;
const kinds: Readonly<Record<string, string>> = {
  letter: "A-Za-z",
  alphabet: "A-Za-z",
  "alphabetic character": "A-Za-z",
  "alphabetical character": "A-Za-z",
  "lowercase letter": "a-z",
  "lower-case letter": "a-z",
  "lower case letter": "a-z",
  "uppercase letter": "A-Z",
  "upper-case letter": "A-Z",
  "upper case letter": "A-Z",
  "capital letter": "A-Z",
  "uppercase and lowercase letter": "A-Za-z",
  "lowercase and uppercase letter": "A-Za-z",
  "uppercase or lowercase letter": "A-Za-z",
  "lowercase or uppercase letter": "A-Za-z",
  "english letter": "A-Za-z",
  "lowercase english letter": "a-z",
  "uppercase english letter": "A-Z",
  "chinese character": chinese,
  "chinese letter": chinese,
  chinese,
  alphanumeric: "A-Za-z0-9",
  "alphanumeric character": "A-Za-z0-9",
  "hexadecimal digit": "0-9A-Fa-f",
  "hexadecimal character": "0-9A-Fa-f",
  digit: "0-9",
  number: "0-9",
  numeral: "0-9",
  "numeric character": "0-9",
  "numeric digit": "0-9",
  "arabic numeral": "0-9",
  space: " ",
  "blank space": " ",
  "space character": " ",
  hyphen: String.raw`\-`,
  dash: String.raw`\-`,
  dashe: String.raw`\-`,
  underscore: "_",
  underline: "_",
  period: ".",
  dot: ".",
  comma: ",",
  colon: ":",
  semicolon: ";",
  slash: "/",
  slashe: "/",
  "forward slash": "/",
  "forward slashe": "/",
  backslash: String.raw`\\`,
  backslashe: String.raw`\\`,
  asterisk: "*",
  "at sign": "@",
  "plus sign": "+",
  "equal sign": "=",
  "equals sign": "=",
  "number sign": "#",
  "pound sign": "#",
  "dollar sign": "$",
  "percent sign": "%",
  "question mark": "?",
  "exclamation mark": "!",
  "exclamation point": "!",
  ampersand: "&",
  tilde: "~",
  "vertical bar": "|",
  caret: String.raw`\^`,
  parenthesis: "()",
  parenthese: "()",
  "angle bracket": "<>",
  "curly bracket": "{}",
  "curly brace": "{}",
  "square bracket": String.raw`[\]`,
  "ascii (0-31)": control,
  "ascii character (0-31)": control,
  "non-printable ascii character (0-31)": control,
  "non-printable ascii (0-31)": control,
};

const inClass = /[()[\]{}.*+?^$|\\/]/gu;
const kind = Object.keys(kinds)
  .sort((a, b) => b.length - a.length)
  .map((word) => `${word.replace(inClass, String.raw`\$&`).replace(/ character/u, " characters?")}s?`)
  .join("|");
const word = String.raw`(?!(?:and|or|including)\b)[a-z][a-z-]*`;
const sign = String.raw`(?:[^\w\s]|_)`;
/** The least in parentheses behind which the list goes on. */
const inside = String.raw`${sign}(?:(?: and | or |, | )?${sign}){0,40}?`;
const span = "(?:[a-z] ?(?:-|~|to) ?[a-z]|[0-9] ?(?:-|~|to) ?[0-9])";
/** What is said of letters and digits in parentheses, and changes nothing. */
const explained = String.raw`(?:\s*\((?:${span}(?:(?:, | and |, and | or )${span})*|case[- ](?:in)?sensitive)\))?`;
/** What stands before signs, and is none. */
const lead = [
  String.raw`(?:(?:any|one|all) of )?(?:the |these |an? )?(?:following |other |certain )?`,
  String.raw`(?:special |punctuation )?(?:characters?|signs?|symbols?|marks?)(?:,? (?:including|namely))?:? `,
].join("");

const end = String.raw`(?:(?<! )\.)?$`;
const allow = "(?:contain|consist of|include|have|be composed of|be made up of|use)";
const sets = (source: string): RegExp => new RegExp(source, "i");
const cannot = "(?:cannot|can not|must not|can't|may not|should not|does not|do not)";
/** "be left blank or contain" forbids characters as well. */
const hold = String.raw`(?:(?:be|start|begin|end)\b[^.]*? (?:or|nor|and) )?(?:contain|include|have|use|support)`;
const list = "(?: any of| either)?(?: the| these)?";

/** Characters that a string may hold: all of them, the first, the last; and those that it must not hold. */
export const characters: CharacterWords = {
  allowedTrigger:
    /\b(?:allow(?:s|ed)?|support(?:s|ed)?|contain(?:s|ing)?|consists?|consisting|composed|made up|includes?|including|start|begin|end|empty|only)(?:ing|s)?\b/i,
  kinds,
  singular: (word) => word.replace(/characters/u, "character").replace(/s$/u, ""),
  item: new RegExp(
    [
      String.raw`(?:an? |the |any )?`,
      "(?:",
      [
        // `hyphens (-)`, `curly brackets ({ and })`, `special characters (-_)`
        String.raw`(?:${lead})?${word}(?: ${word}){0,3} ?\((?<named>${inside})\)(?=[\s,.;:]|$)`,
        // `letters`, `letters (a-z)`
        String.raw`(?<kind>${kind})(?![\w-])${explained}`,
        String.raw`(?<range>${span})(?![\w-])`,
        // `special characters -_.`, `@`
        String.raw`(?:${lead})?(?<bare>(?:["'“‘]${sign}["'”’]|${sign}+?)(?=[\s]|,\s|$)(?:\s${sign}+?(?=[\s]|,\s|$))*)`,
      ].join("|"),
      ")",
    ].join(""),
    "iuy",
  ),
  separator: /\s*,?\s*(?:(?:and|or|as well as)\s+)?/iuy,
  allowed: [
    sets(String.raw`(?:^|\b(?:and|,) )only (.+?) (?:are|is|can be) (?:allowed|supported|used|permitted)\b`),
    sets(
      String.raw`^(?:the following characters are (?:allowed|supported)|(?:allowed|valid|supported) characters(?: are| include)?): ?(.+?)${end}`,
    ),
    sets(String.raw`^(.+?) are allowed${end}`),
    sets(String.raw`\b(?:can|may) (?:only )?${allow}(?: only)?(?: of)? (.+?)${end}`),
    sets(
      String.raw`\b(?:must|should) (?:only ${allow}|${allow} only|consist of|be composed of|be made up of)(?: only)? (.+?)${end}`,
    ),
    sets(
      String.raw`\b(?:contain(?:s|ing)?|consists? of|consisting of|including|includes?|supports?|allows?|accepts?|use|enter|composed of|made up of) only (.+?)${end}`,
    ),
    sets(
      String.raw`\bonly (?:contain(?:s|ing)?|consists? of|consisting of|includes?|including|supports?|allows?|accepts?|use|enter) (.+?)${end}`,
    ),
    sets(String.raw`\bcharacters, including (?:only )?(.+?)${end}`),
    sets(String.raw`\b(?:consists?|consisting|composed|made up) of (.+?)${end}`),
  ],
  leadsList:
    /\b(?:only|consists? of|composed of|made up of)\b(?:[^.:]*\b(?:contain|include|consist of|types?|kinds?|characters?|following))?[^.:]*:$|^(?:allowed|valid) characters:$/i,
  leadsOthers: /\b(?:not|cannot|at least|two|three|four|values?)\b(?! can\b)/i,
  edges:
    /(?<!\b(?:can|may|might|could|cannot|not|optionally|or|nor) )\b(?:(?:starts?|begins?)(?: with)? (and ends? )?|(ends? ))with (an? .+?|[^\s\w]|(?:letters|digits)\b.*?)(?= and (?:can|only|must|may|contain|end)|, |(?:(?<! )\.)?$)/gi,
  forbiddenEdges: new RegExp(
    String.raw`\b${cannot} (?:(start|begin)(?:s|ing)?(?: with)?(?: (?:or|and|nor) (end))?|(end)) with (.+?)(?=,? (?:and|or|nor) (?:${cannot}|can|must|only|end|start|contain)\b|,? (?:and|or) ${cannot}|, |(?:(?<! )\.)?$)`,
    "gi",
  ),
  lettersOnly: /^only \w+ letters are supported\.?$/i,
  vague: /\bat least \w+ of\b|\bsuch as\b|\betc\b/i,
  emptyAllowed: /\bcan be empty\b|\bis not empty\b/i,
  notEmpty: /\bnot empty\b/u,
  separated: /\bseparated by\b/i,
  forbiddenTrigger:
    /\bspecial characters\b|\b(?:cannot|can not|must not|can't|may not|should not|does not|do not)\b|\bnot (?:allowed|supported|permitted)\b|\bexcluding\b|\bexcept\b/i,
  // The list runs to the closing parenthesis or to the end of the paragraph.
  forbidden: [
    sets(String.raw`\b${cannot} ${hold}${list}(?: following)? special characters:? \((\S+)\)`),
    sets(String.raw`\b${cannot} ${hold}${list}(?: following)? special characters:? ([^\w\s]\S+)$`),
    /\bexcluding (?:the following )?special characters:? \((\S+)\)/i,
    /^(?:the following )?special characters \((\S+)\) are not allowed\.?$/i,
    /\bChinese characters and special characters \((\S+)\) are not allowed\.?$/i,
    sets(String.raw`\bspecial characters are not allowed: (\S{2,})$`),
  ],
  forbiddenLists: [
    sets(String.raw`\b${cannot} ${hold}(?: any of| either| any)? (.+?)(?: characters)?${end}`),
    sets(String.raw`^(.+?) (?:are|is) not (?:allowed|supported|permitted)${end}`),
    sets(String.raw`\b(?:excluding|except(?: for)?) (.+?)${end}`),
  ],
  alsoForbidden: { words: /\bChinese characters and\b/i, characters: chinese },
  goesOn: /\b(?:cannot|must not|not allowed|not support)\b.*\b(?:such as|and more|and so on|etc)\b/i,
};
