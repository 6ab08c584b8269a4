import type { SentenceWords } from "../vocabulary.js";
import { clauses } from "./clauses.js";

/** What holds only in some case. */
export const scope =
  /^(?:However, |Otherwise|In other|- )?(?:If|When|For|In|Once|After|Before|On|With|Unless|Both|Otherwise)\b(?! information\b)(?! (?:security|safety|compatibility|performance)(?: reasons| purposes| considerations)?,)/u;

/** Each alternative begins at the first of several spaces: it is looked at once, however many there are. */
const end = new RegExp(
  [
    String.raw`\n`,
    // A full stop before a capital letter, or before the name of a field.
    String.raw`(?<=[.!?])\s+(?=[A-Z(^*"]|[a-z]+_[a-z_]+ (?:and|is|cannot|must|can)\b)`,
    // Words that begin a line of their own.
    String.raw`(?<!\s)\s+(?=(?:(?:Minimum|Maximum)(?: length| value)?|Default): ?\S+(?:\s|$))`,
    // Words that begin a sentence, where the full stop before them is missing.
    String.raw`(?<=[\w\]"'])\s+(?=(?:The|This|These|In(?! to\b)|If|For|When|It)\s[a-z])`,
  ].join("|"),
  "u",
);

/** What a value can have parts of, and sentences about keys and values of its own. */
const parts = [
  "(?:each|every|any) (?:part|section|component|element|level|label|word|piece)",
  "segments?|prefix(?:es)?|suffix(?:es)?|DNS labels?|bucket|file name",
  "(?:each|a|metadata) (?:tag )?(?:key|value) (?:contains?|consists?|can)",
  "the (?:tag )?key (?:of|and|contains?|consists?|can)",
  String.raw`(?:each|each one) (?:of|having|with) (?:at most |up to |a maximum of )?\d[\d,]*`,
  "the value of the tag|key and value|keys? and values?|metadata (?:key|value)",
];

const factWords = [
  "must|cannot|mandatory|optional|required|valid|unavailable",
  "maximum|minimum|at most|at least|between|ranges?|either",
  "default|formats?|UUID|Base64(?:-encoded)?|NULL|characters?",
].join("|");

/** Words before a colon that open no case. */
const noCase = [
  "[Vv]alue|[Rr]ange|[Dd]efault|[Ee]xample|[Ff]ormat|[Uu]nit|[Oo]ption|[Nn]ote|[Nn]otice|[Rr]ule|[Cc]onstraint|[Rr]equirement",
  "[Mm]inimum|[Mm]aximum|[Ll]ength|[Tt]ype|[Dd]escription|[Dd]efinition|[Nn]ame|[Nn]aming|[Cc]aution|[Uu]sage|[Pp]arameter",
  "[Ff]ollowing|[Cc]haracter|[Ii]nclud\\w+|[Ee]numerat\\w+|[Vv]alid|[Ss]upported|[Cc]an|[Mm]ust|[Ii]s|[Aa]re",
].join("|");

export const sentences: SentenceWords = {
  end,
  valueFirst: /^(\S+)\s+(?=(?:The|This)\b)/u,
  remark: /(?:^|\s)NOTES?\s*:|(?:^|\s)Notes?\s*:|^note(?:s)?\s*:/u,
  // The words of other facts are no tokens.
  explainsWord:
    /^(?!(?:Minimum|Maximum|Default|Example|Unit|Notes?|Options?|Constraints?|Format|Values?|Range|For|Examples)\b)([A-Za-z][\w-]*|\d{1,2}): \S/i,
  scope,
  opensCase: /^(?:When|If)\b/u,
  goesOnWithCase: /^The value\b/u,
  part: {
    phrase: new RegExp(String.raw`\b(?:${parts.join("|")})\b`, "i"),
    names: ["key", "value", "suffix", "prefix", "bucket"],
    // A list of what a value can be has a case an item.
    alternatives: {
      lead: /\b(?:can|may|must) be (?:in )?(?:one|any|either) of the following\b|\b(?:can|may) be (?:the|an?) .*\bor\b/i,
      item: /^(?:[A-Z][\w -]{0,40}: \S|An? [\w -]+ (?:is|are|may|can|must|consists?|contains?)\b)/u,
    },
    goesOn: /^(?:It|They|If specified|If it|Contains?|Consists?|Must|Can)\b/u,
  },
  stating: {
    isWhether: /^Whether /u,
    // "the maximum number" and "the format" are things; these words rule.
    first:
      /\b(?:must|cannot|mandatory|ranges? from|default value is|either|at most|at least)\b|(?<!-)\bonly\b.*\b(?:supported|allowed|can be)\b/i,
    // "client-only" is no word of a fact.
    later: new RegExp(
      [
        String.raw`\b(?:${factWords})\b`,
        String.raw`(?<!-)\bonly\b|^(?:the )?value is \S+ or \S+\.?$|\bcase[- ]insensitive\b`,
        String.raw`\b(?:is|are) (?:not )?supported\b`,
        String.raw`\b(?:is|are) (?:not )?allowed\b(?! to)`,
      ].join("|"),
      "i",
    ),
    clause: new RegExp(
      [
        String.raw`\b(?:must|cannot|mandatory|required|unavailable|at most|at least)\b`,
        String.raw`\b(?:default|ranges?|characters?|case[- ]insensitive|not supported|not allowed)\b`,
        String.raw`(?<!-)\bonly\b|\b(?:min|max)imum (?:of|value|length|is)\b`,
        String.raw`\b(?:start|end|begin)(?:s|ing)? with\b|\bconsist(?:s|ing)? of\b|\b(?:excluding|except)\b`,
        String.raw`^[\s,]*including\b.*\b(?:letters|digits)\b`,
        String.raw`\b(?:multiple|step|increment)s? of \d`,
      ].join("|"),
      "i",
    ),
  },
  clauses,
  oneCase: {
    trailing:
      /(?:\s(?:when|if|unless|provided that|only for)\s|\d (?:for|with) (?:an? |the )?[a-z][\w-]*s\b(?: [\w-]+)?\.?$).*$/iu,
    isNone:
      /^For (?:example|details|more|security|compatibility)\b|\b(?:not|no|none|blank|empty|omitted|required|needed|necessary|specified|given)\b/i,
    label: new RegExp(String.raw`^(?!.*\b(?:${noCase})s?\b[^:]*: )[A-Z][a-z]+(?: [\w-]+){1,4}: \S`, "u"),
  },
};
