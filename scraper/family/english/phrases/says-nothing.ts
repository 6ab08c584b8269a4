import type { PhraseTable } from "../../phrases.js";

const nothing = (phrase: RegExp) => ({ phrase, states: () => [] });

/** When a field is there; responses promise nothing anyway, and optional is what is not required. */
export const presence: PhraseTable = {
  name: "presence",
  trigger: /\breturned\b|\boptional\b|\bdisplayed\b/i,
  inRemarks: true,
  alone: [
    /\b(?:returned|displayed) (?:only )?(?:when|by|if)\b|\breturned in\b|^(?:This (?:parameter|field)|It|The \w+) is optional\.?$/i,
  ].map(nothing),
};

/** Pointers to other pages. */
export const reference: PhraseTable = {
  name: "reference",
  trigger: /\b(?:details|information|see|You can|obtained)\b/i,
  inRemarks: true,
  alone: [
    /^(?:For (?:more )?(?:details|information)|See)\b/i,
    /^You can (?:call|create|view|obtain|set)\b/i,
    /\bobtained (?:by (?:calling|performing)|from)\b/i,
    /, see [A-Z].*$/u,
  ].map(nothing),
};

/** What the service does with a value, or what a thing is. */
export const behaviour: PhraseTable = {
  name: "behaviour",
  trigger:
    /^(?:By default|If|Both|[A-Z][\w-]+ (?:are|is|required|[\w-]+ (?:are|is)))\b|\bcan be\b|\bblank\b|\bempty\b|\bby default\b|\bmicroversion\b|\breference only\b/u,
  inRemarks: true,
  alone: [
    /^By default, (?:all|no|the \w+ (?:is|are))\b/i,
    /^By default, it is not used\b/i,
    /\bis (?:empty|not used) by default\b/i,
    /\bleft (?:blank|empty) by default\b|\b(?:is|be) left blank\b/i,
    /\bsupported in microversion\b/i,
    /\bfor reference only\b/i,
    /^If .+, (?:only the \w+|the (?:system|service|value|default))\b/i,
    /\bcan be (?:repeated|used (?:to|for|as))\b/i,
    /^Both .+ are supported\.?$/i,
    /^(?!The value\b|It\b|This\b)[A-Z][\w-]+(?: (?!that|which)[\w-]+)? (?:are|is) (?:a |an )?[\w-]+(?: [\w-]+)?\.?$/u,
    /^[A-Z][\w-]+ required (?:for|to|by)\b/u,
  ].map(nothing),
};
