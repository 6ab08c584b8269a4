import type { Family } from "./fact.js";

const subject = String.raw`\b(?:This|The) (?:parameter|field|function)`;
const gone: readonly RegExp[] = [
  new RegExp(
    String.raw`${subject} (?:is|has been) (?:discarded|deprecated|unsupported|not supported)(?! in\b)(?! (?:for|by|when|if)\b)`,
    "iu",
  ),
  new RegExp(String.raw`${subject} has not been supported\b`, "iu"),
  new RegExp(String.raw`${subject} does not take effect\.?$`, "iu"),
  /^Not supported\.?$/iu,
  /^(?:Discarded|Deprecated)\.?$/iu,
];
const setAside = /^(?:This|The) (?:parameter|field) is reserved\.?$|^Reserved(?: (?:parameter|field))?\.?$/iu;

const unused = /\b(?:this|the (\w+)) (?:field|parameter) is not used any\s?more\b/iu;

/** Fields that are on their way out: "This parameter has been discarded." */
export const deprecated: Family = {
  name: "deprecated",
  trigger: /\b(?:discarded|deprecated|unsupported|supported|effect|used any)/iu,
  read: ({ text }, field) => {
    const named = unused.exec(text);
    const own = named !== null && (named[1] === undefined || named[1] === field.name);
    return own || gone.some((phrase) => phrase.test(text)) ? [{ kind: "deprecated" }] : null;
  },
};

/** Fields that are set aside for later: "This parameter is reserved." */
export const reserved: Family = {
  name: "reserved",
  trigger: /\breserved\b/iu,
  read: ({ text, remark }) => (!remark && setAside.test(text) ? [{ kind: "reserved" }] : null),
};
