import type { PhraseTable } from "../../phrases.js";

/** Letters whose case does not matter: "AM or FM (case-insensitive)". */
export const letterCase: PhraseTable = {
  name: "letter-case",
  trigger: /\bcase\b/i,
  of: ["string"],
  alone: [
    {
      phrase:
        /(?<!\bnot )\bcase[- ]insensitive\b|\bnot case[- ]sensitive\b|\b(?:ignor\w+|regardless of) (?:the )?(?:letter )?case\b/i,
      states: () => [{ kind: "case-insensitive" }],
    },
  ],
};
