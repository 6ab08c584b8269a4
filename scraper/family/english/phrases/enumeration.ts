import type { EnumerationWords } from "../../phrase-words.js";

const leads = [
  String.raw`options(?: are(?: as follows)?)?`,
  String.raw`enums?`,
  String.raw`enumerat\w+ values?(?: are as follows)?`,
  String.raw`^value`,
  String.raw`(?:possible|optional|available|valid|allowed|supported|enumerated) values?(?: are(?: as follows)?)?`,
  String.raw`values(?: are as follows)?`,
  String.raw`value can (?:only )?be(?: one of the following)?`,
  String.raw`(?<!requirements:? )range`,
  String.raw`operators are supported`,
];

/** Values of an enum in a list: `Options:` above bullets, a `Range:` label, or bare `TOKEN: text` lines. */
export const enumeration: EnumerationWords = {
  lead: new RegExp(String.raw`(?:${leads.join("|")})\s*[:.]?$`, "i"),
  // `SSD (default): fast`, `0 indicates …`
  item: /^["']?([\w.\-/+@#]+)["']?(?:\s*\(([^)]*)\))?(?:\s*:\s*(.*)|(?:\s+indicates?|\s+means)\s+(.*)|[.;,]?)$/su,
  // "If the value is true, there is more."
  ifItem: /^If (?:the|this) (?:value|parameter|field) is (?:set to )?["']?([\w.\-]+)["']?, (.*)$/isu,
  otherThanWord: /^(?:-?\d+|null|empty|blank|left|not|specified|set|the|a|an|in|only)$/i,
  joined: /^([\w.\-/]+) and ([\w.\-/]+)[.;,]?$/u,
  supported: /\bthe following (?:\w+ )?(\w+) are (?:currently )?supported\s*:?$/i,
  supportedNouns: /^(?:values|types|options|modes)$/i,
  singular: (word) =>
    word
      .replace(/ies$/i, "y")
      .replace(/(?<=(?:s|x|ch|sh))es$/i, "")
      .replace(/(?<!s)s$/i, ""),
  empty: /^(?:empty(?: string)?|null string)\s*(?:$|:\s*(.*)$)/isu,
  // A list below "in the format {a}:{b}, where" explains the parts of a value; one of settings, other fields.
  partsLead: /\bwhere,?\s*:?$|\bset (?:the )?(?:following )?parameters\b[^.]*:?$/i,
  requirement:
    /^(?:contains?|consists?|must|cannot|can|ranges?|starts?|only|each|the|an|if|for|when|it|this|unit|example|note|both|not)$/i,
  remarks: /^(?:notes?|examples?|unit|constraints?)$/i,
  boolean: /^boolean$/i,
  isDefault: /^default(?: value)?$/i,
  statesDefault: /(?:^|[.;(] ?)(?:(?:it|this) is the )?default value\b[.)]*(?: |$)/i,
  marksDefault: /\(default\)\W*$/i,
};
