import type { PhraseTable } from "../../phrases.js";

const because = (why: string) => (phrase: RegExp) => ({
  phrase,
  states: () => [{ kind: "unenforced", why }] as const,
});

/** Where, in which state and for whom something works: "is only supported in dedicated pools". */
export const availability: PhraseTable = {
  name: "availability",
  trigger: /\bonly\b|\b(?:supported|available|unavailable|valid|effective)\b|^Once /i,
  inRemarks: true,
  alone: [
    /\b(?:is|are) (?:only )?(?:supported|available|unavailable|valid|effective)\b.*\b(?:when|if|in|for|on|only)\b/i,
    /\b(?:can|is|applies|takes effect|used) (?:be \w+ )?only (?:when|if|in|for|on|to|by)\b/i,
    /^Once .+, it cannot be\b/i,
  ].map(because("it depends on more than the fields")),
};

/** What is said of other values or resources than the field's own. */
export const uniqueness: PhraseTable = {
  name: "uniqueness",
  trigger: /\bunique\b|\bthe same as\b/i,
  inRemarks: true,
  alone: [/\bmust be unique\b|\bcannot be the same as\b/i].map(
    because("it compares several values or resources"),
  ),
};

/** Rules of one case that names no field and value: "If the value is large, only these are supported." */
export const oneCase: PhraseTable = {
  name: "one-case",
  trigger: /^(?:If|When|Unless|For) /u,
  inRemarks: true,
  alone: [
    /^(?:If|When|Unless|For(?! example)) .+, .*(?:\b(?:must|cannot|can only|not (?:supported|allowed)|mandatory|required)\b|\bonly .*\b(?:supported|allowed|available)\b)/u,
  ].map(because("it holds in one case only")),
};
