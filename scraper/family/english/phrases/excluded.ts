import type { ExcludedWords } from "../../phrase-words.js";

/** Values that are taken back: "The value cannot be 2.", "B is not supported.", "(excluding 5)". */
export const excludedValues: ExcludedWords = {
  trigger: /\b(?:cannot|must not|not|excluding|except|other than|unsupported)\b/i,
  phrases: [
    /^(?:currently, )?(?:the )?(?:value|it|this (?:parameter|field)) (?:cannot|can ?not|must not|may not) be (?:set to )?(?:either )?(.+)$/i,
    /^(?:but |and )?(?:currently, )?(?:the )?(?:values? )?(\S+(?:, \S+)*(?:,? (?:and|or) \S+)?) (?:(?:is|are) (?:currently )?(?:not (?:supported|allowed|available|used|valid)|unsupported|invalid)|cannot be used)(?: (?:currently|now|yet|any more))?\.?$/i,
    /\b(?:excluding|except(?: for)?|other than) (?:the )?(?:values? )?(?!-\d)([^\s,()]+(?:, [^\s,()]+)*(?:,? (?:and|or) [^\s,()]+)?)\)?\.?$/i,
  ],
  noValues:
    /^(?:this|that|it|null|empty|blank|modified|deleted|returned|greater|less|larger|smaller|negative|zero|duplicate|repeated|they|these|parameter|field)$/i,
};
