import type { DefaultWords } from "../../phrase-words.js";

const value = String.raw`["'“]?([^\s,;"'“”]+?|\[[^\]]*\])["'”]?`;
const end = String.raw`(?=\.?$|[,;.]\s|\.?\s*\()`;

/** The value that holds when a field is left out: "The default value is 3.", "which defaults to none". */
export const defaultValue: DefaultWords = {
  trigger: /\bdefault/i,
  phrases: [
    new RegExp(
      String.raw`\b(?:the|its) default (?:parameter )?(?:value|type|mode|status)(?: of this parameter)? is ${value}${end}`,
      "i",
    ),
    // A number of what the field is called: "The default offset is 0.", "Default holding period: 3600 (one hour)"
    new RegExp(
      String.raw`\bthe default (?:[a-z]+ )?(?:number|offset|limit|period|interval|size) is (\d+)${end}`,
      "i",
    ),
    /^default (?:[a-z]+ )?(?:number|offset|limit|period|interval|size): (\d+)(?=\.?$| \()/i,
    new RegExp(
      String.raw`\bthe default value ${value}(?: \([^()]*\))? (?:is|will be) used(?=\.?$|[,;.]\s)`,
      "i",
    ),
    new RegExp(String.raw`\bthe default value of which is ${value}${end}`, "i"),
    new RegExp(String.raw`\b(?:which )?defaults to ${value}${end}`, "i"),
    new RegExp(String.raw`^(?:default|default value): ?${value}\.?$`, "i"),
    new RegExp(String.raw`\bby default, (?:this parameter|the value|it) is (?:set to )?${value}${end}`, "i"),
    /\bby default, an? [a-z ]+ \((\S)\) is used\b/i,
    new RegExp(String.raw`\bis set to ${value} by default${end}`, "i"),
    new RegExp(String.raw`\bwhich is ${value} by default${end}`, "i"),
  ],
  empty: /\bdefault (?:value )?is (?:an? |the )?(?:(?:empty|null) string\b|(?:""|''|“”)(?=\.?$|[,;.]\s))/i,
  word: /default/i,
  aside: /\([^()]*default[^()]*\)/gi,
  statedAside: /\([^()]*\bdefault value is\b[^()]*\)/u,
  vague: [/\bdefault (?:value|type) (?:of \w+ )?is\b/i, /^default(?: value)?:/i],
  noValue:
    /^(?:left|blank|empty|used|not|null|none|the|an|in|on|disabled|enabled|returned|displayed|queried|required|that|different|reserved)$/i,
};
