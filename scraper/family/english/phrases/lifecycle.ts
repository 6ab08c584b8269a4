import type { PhraseRow, PhraseTable } from "../../phrases.js";

const subject = String.raw`\b(?:This|The) (?:parameter|field|function)`;
const noun = "(?:parameter|field|attribute|property|value)";
const gone: PhraseRow["states"] = () => [{ kind: "deprecated" }];

/** Fields that are on their way out: "This parameter has been discarded." */
export const deprecated: PhraseTable = {
  name: "deprecated",
  trigger: /\b(?:discarded|deprecated|unsupported|supported|effect|used any)/i,
  inRemarks: true,
  alone: [
    {
      phrase: /\b(?:this|the (\w+)) (?:field|parameter) is not used any\s?more\b/i,
      states: ([, named], { name }) =>
        named === undefined || named === name ? [{ kind: "deprecated" }] : null,
    },
    {
      phrase: new RegExp(
        String.raw`${subject} (?:is|has been) (?:discarded|deprecated|unsupported|not supported)(?! in\b)(?! (?:for|by|when|if)\b)`,
        "i",
      ),
      states: gone,
    },
    { phrase: new RegExp(String.raw`${subject} has not been supported\b`, "i"), states: gone },
    {
      phrase: new RegExp(
        String.raw`^(?!(?:If|When|Unless|Once|For|In)\b).*${subject} does not take effect\.?$`,
        "is",
      ),
      states: gone,
    },
    { phrase: /^Not supported\.?$/i, states: gone },
    { phrase: /^(?:Discarded|Deprecated)\.?$/i, states: gone },
  ],
};

/** Fields that the service alone sets: "The attribute is read-only." */
export const readOnly: PhraseTable = {
  name: "read-only",
  trigger: /\bread[- ]only\b/i,
  alone: [
    {
      phrase: new RegExp(
        [
          String.raw`^(?:It|(?:This|The) ${noun}) is (?:an? )?read[- ]only(?: ${noun})?(?=[.,;]|$| and\b)`,
          String.raw`^(?:(?:This is )?an? )?read[- ]only ${noun}(?=[.,;]|$)`,
        ].join("|"),
        "i",
      ),
      states: () => [{ kind: "read-only" }],
    },
  ],
};

/** Fields that are set aside for later: "This parameter is reserved." */
export const reserved: PhraseTable = {
  name: "reserved",
  trigger: /\breserved\b/i,
  alone: [
    {
      phrase: /^(?:This|The) (?:parameter|field) is reserved\.?$|^Reserved(?: (?:parameter|field))?\.?$/i,
      states: () => [{ kind: "reserved" }],
    },
  ],
};
