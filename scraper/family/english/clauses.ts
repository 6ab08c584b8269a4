import type { ClauseWords } from "../vocabulary.js";

const verbs = [
  "must|cannot|can|may|should|shall|will|is|are|was|were|has|have|does|do",
  "ranges?|starts?|ends?|begins?|contains?|consists?|defaults?|supports?|takes?|includes?",
].join("|");
const subject = String.raw`(?:the|its|their|this|these|it|they|each|no|any|other|only)\b(?: (?!(?:and|or)\b)[\w-]+){0,4}?`;
const participles = "consisting of|starting with|beginning with|ending with|ranging from";

/** How the clauses of a sentence are told apart. */
export const clauses: ClauseWords = {
  opens: new RegExp(
    [
      String.raw`;\s`,
      // "… and must …", "…, and the default value is …", "…, but hull is …"
      String.raw`(?<joined>(?<!\b(?:start|begin)s?),?\s(?:and|but)\s(?=(?:also |then )?(?:${verbs})\b|${subject} (?:${verbs})\b))`,
      String.raw`,?\sbut\s(?=[^,.;]{1,40}? (?:must|cannot|can|is|are|has)\b)`,
      String.raw`(?<named>,\s(?:and|but)\s(?=(?:(?!(?:and|or)\b)[\w-]+ ){1,3}(?:must|cannot|can|is|are|has|indicates?|means)\b))`,
      String.raw`,\s(?=(?:which|whose|otherwise|with a default|${participles}|separated by)\b)`,
      String.raw`\s(?=that (?:must|cannot|consists?|contains?|starts?|ends?|can (?:only )?(?:contain|consist|start|end))\b)`,
      String.raw`\s(?=(?:${participles})\b)`,
      String.raw`(?<=\d characters),\s(?=including\b)`,
      String.raw`,\s(?=(?:the|its) (?:default|value|length|name|minimum|maximum)\b|(?:must|cannot|can only|it|this parameter|this field)\b)`,
    ].join("|"),
    "gi",
  ),
  opening: /^[,;]?\s*(?:(?:and|but|otherwise,?|also|then)\s+)*(?:(?:which|that)\s+)?/i,
  beginsWithVerb: new RegExp(String.raw`^(?:only )?(?:${verbs})\b`, "i"),
  it: "It",
  participles: [
    [/^consisting of\b/i, "consists of"],
    [/^including\b/i, "can contain"],
    [/^(?:starting|beginning) with\b/i, "must start with"],
    [/^ending with\b/i, "must end with"],
    [/^ranging from\b/i, "ranges from"],
  ],
  verb: new RegExp(String.raw`\b(?:${verbs})\b`, "i"),
};
