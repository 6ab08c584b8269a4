import type { InlineEnumerationWords } from "../../phrase-words.js";

/** Values of an enum inside a sentence: "The value can be asc or desc.", "Only Notebook is supported." */
export const inlineEnumeration: InlineEnumerationWords = {
  trigger:
    /\b(?:can|values?|options?|enums|supported|available|valid|allowed|fixed|Set)\b|^[\w.\-]+(?:,| or| and) /iu,
  leads: [
    /(?:^|[,;] |\b(?:the|its|whose|this|parameter|currently,?) )(?:parameter )?values?(?: of (?:this|the) \w+)? can(?: also)? be (?:set to )?(?:either )?(.+)$/iu,
    /\b(?:which|that|it|this parameter) can(?: only)? be (?:set to )?(?:either )?(.+)$/iu,
    /\b(?:possible|optional|available|enumerated|valid|allowed|supported) values(?: are|:| include:) (.+)$/iu,
    /\b(?:options|values|enums)(?: are|:) (.+)$/iu,
  ],
  supported: /^(?:Currently, )?(?:only )?(?:the (?:values?|types?|options?) )?(.+) are supported\.?$/iu,
  announced:
    /^(?:the )?(?:options?|values|(?:possible|optional|available|enumerated|valid) values|value range)(?: are)?(?: as follows)?\s*:?$/iu,
  single: [
    /^(?:Currently, )?only (?:the )?(?:value )?([\w.\-/+]+) is (?:supported|available|valid|allowed)\.?$/iu,
    /^(?:Currently, )?only (?:the )?value ([\w.\-/+]+) is (?:supported|available|valid|allowed)\b/iu,
    /\bvalue (?:of this parameter )?can only be (?:set to )?["']?([\w.\-/+]+)["']?(?:\.?$|, (?:which|indicating)\b)/iu,
    /\bvalue (?:of this parameter )?is (?:always |consistently )?fixed (?:to|at|as) (?:be )?["']?([\w.\-/+]+)["']?(?:\.?$|, )/iu,
    /^(?:Set it to|Set (?:the|this) (?:parameter )?value to|The value can be) ["']?([\w.\-/+]+)["']?\.?$/iu,
    /^(?:The )?value is ([A-Z][A-Z0-9_]+)\.?$/u,
  ],
  note: /^Note: /u,
  goesOn: /^(?:it|they)\b/iu,
  isDefault: /^default(?: value)?$/iu,
};
