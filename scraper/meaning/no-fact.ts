import type { Family } from "./fact.js";

/** When a field is there; responses promise nothing anyway, and optional is what is not required. */
export const presence: Family = {
  name: "presence",
  trigger: /\breturned\b|\boptional\b|\bdisplayed\b/iu,
  read: ({ text }) =>
    /\b(?:returned|displayed) (?:only )?(?:when|by|if)\b|\breturned in\b|^(?:This parameter|The \w+) is optional\.?$/iu.test(
      text,
    )
      ? []
      : null,
};

const references: readonly RegExp[] = [
  /^(?:For (?:more )?(?:details|information)|See)\b/iu,
  /^You can (?:call|create|view|obtain|set)\b/iu,
  /\bobtained (?:by (?:calling|performing)|from)\b/iu,
  /, see [A-Z].*$/u,
];

/** Pointers to other pages. */
export const reference: Family = {
  name: "reference",
  trigger: /\b(?:details|information|see|You can|obtained)\b/iu,
  read: ({ text }) => (references.some((phrase) => phrase.test(text)) ? [] : null),
};

/** Where, in which state and for whom something works: more than the fields of a request tell. */
const availabilities: readonly RegExp[] = [
  /\b(?:is|are) (?:only )?(?:supported|available|valid|effective)\b.*\b(?:when|if|in|for|on|only)\b/iu,
  /\b(?:can|is|applies|takes effect|used) (?:be \w+ )?only (?:when|if|in|for|on|to|by)\b/iu,
  /\bonly (?:when|if) the \w+ is\b/iu,
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

/** What the service does with a value, or what a thing is. */
const behaviours: readonly RegExp[] = [
  /^By default, (?:all|no|the \w+ (?:is|are))\b/iu,
  /\bleft (?:blank|empty) by default\b|\b(?:is|be) left blank\b|\bis (?:empty|not used) by default\b|^By default, it is not used\b/iu,
  /\bsupported in microversion\b/iu,
  /\bfor reference only\b/iu,
  /^If .+, (?:only the \w+|the (?:system|service|value|default))\b/iu,
  /\bcan be (?:repeated|used (?:to|for|as))\b/iu,
  /^Both .+ are supported\.?$/iu,
  /^[A-Z][\w-]+(?: (?!that|which)[\w-]+)? (?:are|is) (?:a |an )?[\w-]+(?: [\w-]+)?\.?$/u,
  /^[A-Z][\w-]+ required (?:for|to|by)\b/u,
];

export const behaviour: Family = {
  name: "behaviour",
  trigger:
    /^(?:By default|If|Both|[A-Z][\w-]+ (?:are|is|required|[\w-]+ (?:are|is)))\b|\bcan be\b|\bblank\b|\bempty\b|\bby default\b|\bmicroversion\b|\breference only\b/u,
  read: ({ text }) => (behaviours.some((phrase) => phrase.test(text)) ? [] : null),
};
