import type { ConditionWords } from "../../phrase-words.js";

const given =
  "(?:given|set|specified|used|configured|provided|passed|included|carried|sent|present|delivered|entered)";

/** "mandatory only when category is set to EFS and ownership is set to DEDICATED", "valid only when category is EVS". */
export const conditions: ConditionWords = {
  requiredTrigger: /\b(?:mandatory|required)\b/i,
  requiredWhen: /(?<!\b(?:not|never|longer) )\b(?:mandatory|required) (only )?(?:when|if) (.+?)\.?$/i,
  whenRequired: /^(?:If|When) (.+?), this (?:parameter|field) is (?:mandatory|required)\.?$/i,
  notRequiredWhen: /\b(?:not|never|no longer) (?:mandatory|required) (?:when|if|for|in|unless)\b/i,
  mandatoryWhen: /(?<!\b(?:not|never|longer) )\bmandatory (?:only )?(?:when|if)\b/i,
  requiredIn: /(?<!\b(?:not|never|longer) )\bmandatory (?:for|in) /i,
  validTrigger: /\bonly\b/i,
  validWhen: /\b(?:valid|available|takes effect) only (?:when|if) (.+?)\.?$/i,
  givenOnlyWhen: new RegExp(
    [
      String.raw`\b(?:is|are) (?:used|needed) only (?:when|if) `,
      String.raw`\b(?:is|are) only (?:valid|available|used) (?:when|if) `,
      String.raw`\b(?:can|may) be ${given} only (?:when|if) `,
      String.raw`\bcan only be ${given} (?:when|if) `,
    ]
      .map((phrase) => String.raw`${phrase}(.+?)\.?$`)
      .join("|"),
    "i",
  ),
  absentTrigger: /\b(?:cannot|can not|must not|may not|do not|not allowed)\b/i,
  absentWhen: new RegExp(
    [
      String.raw`^(?:It|(?:This|The) (?:parameter|field)) (?:cannot|can not|must not|may not) be ${given} (?:when|if) (.+?)\.?$`,
      String.raw`^(?:It|(?:This|The) (?:parameter|field)) is not allowed (?:when|if) (.+?)\.?$`,
      String.raw`^Do not (?:set|specify|give|use|configure|pass|send) (?:it|this (?:parameter|field)) (?:when|if) (.+?)\.?$`,
      String.raw`^(?:When|If) (.+?), (?:it|this (?:parameter|field)) (?:cannot|can not|must not|may not) be ${given}\.?$`,
    ].join("|"),
    "i",
  ),
  condition: /^(?:the (?:value of|parameter) )?(\w+)(?: value)? is (?:set to )?(\S.*)$/u,
  isSetTo: " is set to ",
  and: /,? and (?=(?:the value of )?\w+ is )/u,
  presence:
    /^(?:configured|specified|set|used|being specified|not (?:specified|set|configured)|left blank|empty|blank|enabled|returned|created|unavailable)$/i,
};
