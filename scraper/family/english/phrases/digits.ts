import type { PhraseRow, PhraseTable } from "../../phrases.js";
import { readNumber } from "../numbers.js";

/** Beyond that many digits a bound is not exact any more. */
const exactDigits = 15;

const below: PhraseRow["states"] = ([, digits]) => {
  const count = readNumber(digits);
  return count > 0 && count <= exactDigits
    ? [{ kind: "maximum", value: 10 ** count, exclusive: true }]
    : null;
};

/** Numbers bounded by their digits: "at most 10 digits", "must be an integer". */
export const digits: PhraseTable = {
  name: "digits",
  trigger: /\bdigits?\b|\bmust be an integer\b|-bit\b/i,
  of: ["integer", "number"],
  inRemarks: true,
  together: [
    [
      { phrase: /must be an integer/i, of: ["number"], states: () => [{ kind: "multiple-of", value: 1 }] },
      { phrase: /must be an integer/i, of: ["integer"], states: () => [] },
    ],
    [
      {
        phrase: /decimal part can contain at most (\d+) digits?/i,
        states: ([, places = "0"]) => [{ kind: "multiple-of", value: Number(`1e-${places}`) }],
      },
    ],
    [
      {
        phrase: /(?<!unsigned )\b(32|64)-bit (?:signed )?(?:integer|number)\b/i,
        of: ["integer"],
        states: ([, bits]) => [{ kind: "width", bits: bits === "32" ? 32 : 64 }],
      },
      { phrase: /must be an integer containing at most (\d+) digits?/i, states: below },
      { phrase: /integer part can contain at most (\d+) digits?/i, states: below },
    ],
  ],
};
