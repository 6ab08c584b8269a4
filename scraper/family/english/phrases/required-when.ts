import type { ConditionWords } from "../../phrase-words.js";

/** "mandatory only when category is set to EFS and ownership is set to DEDICATED", "valid only when category is EVS". */
export const conditions: ConditionWords = {
  requiredTrigger: /\b(?:mandatory|required)\b/i,
  requiredWhen: /(?<!\b(?:not|never|longer) )\b(?:mandatory|required) (only )?(?:when|if) (.+?)\.?$/i,
  whenRequired: /^(?:If|When) (.+?), this (?:parameter|field) is (?:mandatory|required)\.?$/i,
  notRequiredWhen: /\b(?:not|never|no longer) (?:mandatory|required) (?:when|if|for|in|unless)\b/i,
  mandatoryWhen: /(?<!\b(?:not|never|longer) )\bmandatory (?:only )?(?:when|if)\b/i,
  requiredIn: /\bmandatory (?:for|in) /i,
  validTrigger: /\b(?:valid|available|effect) only\b/i,
  validWhen: /\b(?:valid|available|takes effect) only (?:when|if) (.+?)\.?$/i,
  condition: /^(?:the (?:value of|parameter) )?(\w+)(?: value)? is (?:set to )?(\S.*)$/u,
  isSetTo: " is set to ",
  and: /,? and (?=(?:the value of )?\w+ is )/u,
  presence:
    /^(?:configured|specified|set|used|being specified|not (?:specified|set|configured)|left blank|empty|blank|enabled|returned|created|unavailable)$/i,
};
