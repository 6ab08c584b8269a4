import type { PhraseTable } from "../../phrases.js";
import { n, numberWords, readNumber } from "../numbers.js";

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};

/** How many items an array may hold: "0 to 1,024 key pairs", "A maximum of 10 tags". */
export const itemCount: PhraseTable = {
  name: "item-count",
  trigger: /\d|\bmaximum (?:number )?of\b/u,
  of: ["array"],
  alone: [
    {
      phrase: new RegExp(`^${n} to ${n} (?!.*characters)[A-Za-z]`, "u"),
      states: ([, least, most]) => [
        { kind: "min-items", value: readNumber(least) },
        { kind: "max-items", value: readNumber(most) },
      ],
    },
    {
      phrase: new RegExp(
        `^A maximum (?:number )?of (${numberWords}|${Object.keys(counts).join("|")}) (?!.*characters)[A-Za-z]`,
        "u",
      ),
      states: ([, most = ""]) => [{ kind: "max-items", value: counts[most] ?? readNumber(most) }],
    },
    {
      // A count of what the field is called: "supports up to 10 tags" of the field `tags`.
      phrase: new RegExp(`\\b(?:up to|at most|a maximum of) ${n} ([A-Za-z]+)`, "i"),
      states: ([, most, noun = ""], { name }) =>
        name.toLowerCase().endsWith(noun.toLowerCase())
          ? [{ kind: "max-items", value: readNumber(most) }]
          : null,
    },
  ],
};
