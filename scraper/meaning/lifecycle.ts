import type { Family } from "./fact.js";

/** Fields that are on their way out: "This parameter has been discarded." */
export const deprecated: Family = {
  name: "deprecated",
  read: ({ text }) =>
    /\bThis (?:parameter|field) (?:is|has been) (?:discarded|deprecated|unsupported|not supported)\b/iu.test(
      text,
    )
      ? [{ kind: "deprecated" }]
      : null,
};
