import type { PhraseTable } from "../../phrases.js";

/** "The preceding flavors are for reference only": a list that goes on elsewhere. */
export const openValues: PhraseTable = {
  name: "open-values",
  trigger: /\breference only\b|\bactual\b|\bto use other\b/i,
  inRemarks: true,
  alone: [
    {
      phrase:
        /\b(?:preceding|above|listed|following) \w+ (?:is|are) for reference only\b|\bactual \w+ depends? on\b|\bto use other \w+, contact\b/i,
      states: () => [{ kind: "open-values" }],
    },
  ],
};
