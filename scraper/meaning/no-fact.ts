import type { Family } from "./fact.js";

/** When a field is there; responses promise nothing anyway, and optional is what is not required. */
export const presence: Family = {
  name: "presence",
  trigger: /\breturned\b|\boptional\b/iu,
  read: ({ text }) =>
    /\breturned (?:only )?(?:when|by|if)\b|^This parameter is optional\.?$/iu.test(text) ? [] : null,
};

const references = [
  /^(?:For (?:more )?(?:details|information)|See)\b/iu,
  /^You can (?:call|create|view|obtain|set)\b/iu,
  /, see [A-Z].*$/u,
];

/** Pointers to other pages. */
export const reference: Family = {
  name: "reference",
  trigger: /\b(?:details|information|see|You can)\b/iu,
  read: ({ text }) => (references.some((phrase) => phrase.test(text)) ? [] : null),
};
