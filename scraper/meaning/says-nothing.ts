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

/** What the service does with a value, or what a thing is. */
const behaviours: readonly RegExp[] = [
  /^By default, (?:all|no|the \w+ (?:is|are))\b/iu,
  /^By default, it is not used\b/iu,
  /\bis (?:empty|not used) by default\b/iu,
  /\bleft (?:blank|empty) by default\b|\b(?:is|be) left blank\b/iu,
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
