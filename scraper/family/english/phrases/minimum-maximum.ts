import type { Holder, PhraseTable } from "../../phrases.js";
import { n, readNumber } from "../numbers.js";

const minimum = new RegExp(`^Min(?:imum)?(?: length| value)?: ?${n}(?: characters?)?\\.?$`, "i");
const maximum = new RegExp(`^Max(?:imum)?(?: length| value)?: ?${n}(?: characters?)?\\.?$`, "i");
const strings: readonly Holder[] = ["string"];
const numbers: readonly Holder[] = ["integer", "number"];

/** `Minimum: 4` and `Maximum: 32` as lines of their own: lengths of a string, bounds of a number. */
export const minimumMaximum: PhraseTable = {
  name: "minimum-maximum",
  trigger: /^(?:min|max)(?:imum)?(?: length| value)?:/i,
  inRemarks: true,
  alone: [
    {
      phrase: minimum,
      of: strings,
      states: ([, least]) => [{ kind: "min-length", value: readNumber(least) }],
    },
    { phrase: maximum, of: strings, states: ([, most]) => [{ kind: "max-length", value: readNumber(most) }] },
    {
      phrase: minimum,
      of: numbers,
      states: ([, least]) => [{ kind: "minimum", value: readNumber(least), exclusive: false }],
    },
    {
      phrase: maximum,
      of: numbers,
      states: ([, most]) => [{ kind: "maximum", value: readNumber(most), exclusive: false }],
    },
  ],
};
