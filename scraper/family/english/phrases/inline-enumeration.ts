import type { InlineEnumerationWords } from "../../phrase-words.js";

/** Values of an enum inside a sentence: "The value can be asc or desc.", "Only Notebook is supported." */
export const inlineEnumeration: InlineEnumerationWords = {
  trigger:
    /\b(?:can|values?|options?|enums|supported|available|valid|allowed|fixed|Set)\b|^[\w.\-]+(?:,| or| and) /i,
  leads: [
    /(?:^|[,;] |\b(?:the|its|whose|this|parameter|currently,?) )(?:parameter )?values?(?: of (?:this|the) \w+)? can(?: also)? be (?:set to )?(?:either )?(.+)$/i,
    /\b(?:which|that|it|this parameter) can(?: only)? be (?:set to )?(?:either )?(.+)$/i,
    /\b(?:possible|optional|available|enumerated|valid|allowed|supported) values(?: are|:| include:) (.+)$/i,
    /\b(?:options|values|enums)(?: are|:) (.+)$/i,
  ],
  supported: /^(?:Currently, )?(?:only )?(?:the (?:values?|types?|options?) )?(.+) are supported\.?$/i,
  announced:
    /^(?:the )?(?:options?|values|(?:possible|optional|available|enumerated|valid) values|value range)(?: are)?(?: as follows)?\s*:?$/i,
  single: [
    /^(?:Currently, )?only (?:the )?(?:value )?([\w.\-/+]+) is (?:supported|available|valid|allowed)\.?$/i,
    /^(?:Currently, )?only (?:the )?value ([\w.\-/+]+) is (?:supported|available|valid|allowed)\b/i,
    /^(?:Set it to|Set (?:the|this) (?:parameter )?value to|The value can be) ["']?([\w.\-/+]+)["']?\.?$/i,
    /^(?:The )?value is ([A-Z][A-Z0-9_]+|\d+)\.?$/u,
  ],
  fixed: [
    /\bvalue (?:of this (?:parameter|field) )?can only be (?:set to )?["']?([\w.\-/+]+)["']?(?:\.?$|[,;] )/i,
    /\bvalue (?:of this (?:parameter|field) )?is (?:always |consistently )?fixed (?:to|at|as) (?:be )?["']?([\w.\-/+]+)["']?(?:\.?$|[,;] )/i,
    /^(?:it|this (?:parameter|field)) (?:is fixed (?:to|at|as)|can only be(?: set to)?) ["']?([\w.\-/+]+)["']?(?:\.?$|[,;] )/i,
  ],
  inNotes: [/^(?:Currently, )?[Oo]nly (?:the value )?(v\d[\w.]*) is supported\.?$/u],
  noOnly:
    /^(?:[Nn]ull|NULL|empty|blank|[a-z]+ed|set|left|any|one|multiple|the|an?|more|others?|only|not|it|this|dynamic|unique|different|same)$/u,
  explained:
    /\bthe value ["']?([\w.\-]+)["']? (?:indicates|means) (.+?)(?=,? (?:and |or |while |whereas )?the value \S+ (?:indicates|means)\b|\.?$)/gi,
  special: /\b(?:unlimited|no limit|not limited|infinite|never|ranges?|others?)\b/i,
  described: /^(?:the )?value is (?:either )?(.+)$/i,
  note: /^Note: /u,
  goesOn: /^(?:it|they)\b/i,
  isDefault: /^default(?: value)?$/i,
};
