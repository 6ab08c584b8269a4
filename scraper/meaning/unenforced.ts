import type { Family } from "./fact.js";

/** Where, in which state and for whom something works: more than the fields of a request tell. */
const availabilities: readonly RegExp[] = [
  /\b(?:is|are) (?:only )?(?:supported|available|valid|effective)\b.*\b(?:when|if|in|for|on|only)\b/iu,
  /\b(?:can|is|applies|takes effect|used) (?:be \w+ )?only (?:when|if|in|for|on|to|by)\b/iu,
  /^Once .+, it cannot be\b/iu,
];

/** "can be updated only when the instance is stopped", "is only supported in dedicated pools". */
export const availability: Family = {
  name: "availability",
  trigger: /\bonly\b|\b(?:supported|available|valid|effective)\b|^Once /iu,
  read: ({ text }) =>
    availabilities.some((phrase) => phrase.test(text))
      ? [{ kind: "unenforced", why: "it depends on more than the fields" }]
      : null,
};

/** What is said of other values or resources than the field's own. */
export const uniqueness: Family = {
  name: "uniqueness",
  trigger: /\bunique\b|\bthe same as\b/iu,
  read: ({ text }) =>
    /\bmust be unique\b|\bcannot be the same as\b/iu.test(text)
      ? [{ kind: "unenforced", why: "it compares several values or resources" }]
      : null,
};

const cases =
  /^(?:If|When|Unless|For(?! example)) .+, .*(?:\b(?:must|cannot|can only|not (?:supported|allowed)|mandatory|required)\b|\bonly .*\b(?:supported|allowed|available)\b)/u;

/** Rules of one case that names no field and value: "If the value is large, only these are supported." */
export const oneCase: Family = {
  name: "one-case",
  trigger: /^(?:If|When|Unless|For) /u,
  read: ({ text }) => (cases.test(text) ? [{ kind: "unenforced", why: "it holds in one case only" }] : null),
};
