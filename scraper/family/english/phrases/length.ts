import type { PhraseRow, PhraseTable } from "../../phrases.js";
import { n, readNumber } from "../numbers.js";

const characters = String.raw`(?: Unicode| UTF-8)? characters?\b`;
const atMost =
  "maximum of|max\\.? of|up to|at most|no more than|not exceed(?:ing)?|cannot exceed|less than or equal to|within";
const upTo: PhraseRow["states"] = ([, most]) => [{ kind: "max-length", value: readNumber(most) }];
const filled: PhraseRow["states"] = () => [{ kind: "min-length", value: 1 }];

/** Lengths of strings: "1 to 64 characters", "a maximum of 512 characters". */
export const length: PhraseTable = {
  name: "length",
  trigger: /\bcharacters?\b|\blength\b|\bcannot be (?:left blank|empty)\b/i,
  of: ["string"],
  hasParts: true,
  alone: [
    {
      phrase: /\brecommended\b|\b(?:before|after) (?:JSON )?(?:encoding|serialization)\b/i,
      states: () => "no",
      ofWhole: true,
    },
    {
      // Bounds of a length without the word for what is counted.
      phrase: new RegExp(`^The length is greater than ${n} and less than ${n}\\.?$`, "i"),
      states: ([, low, high]) => [
        { kind: "min-length", value: readNumber(low) + 1 },
        { kind: "max-length", value: readNumber(high) - 1 },
      ],
    },
    {
      phrase: new RegExp(`${n}(?: (?:to|and|-) |-)${n}${characters}`, "i"),
      states: ([, low, high]) => [
        { kind: "min-length", value: readNumber(low) },
        { kind: "max-length", value: readNumber(high) },
      ],
    },
  ],
  together: [
    [
      {
        phrase: new RegExp(`(?:minimum of|at least) ${n}${characters}`, "i"),
        states: ([, least]) => [{ kind: "min-length", value: readNumber(least) }],
      },
      {
        phrase: /^(?:(?:It|The value|This (?:parameter|field)) )?cannot be (?:left blank|empty)\.?$/i,
        states: filled,
        ofWhole: true,
      },
      {
        // "Name of a sail, which cannot be left blank or be an empty string"
        phrase: /, which cannot be (?:left blank|empty)(?=\.?$|,| or be (?:an )?empty\b)/i,
        states: filled,
        ofWhole: true,
      },
      {
        phrase: /^The value of (\S+) cannot be (?:left blank|empty)(?=\.?$|,? and\b)/i,
        states: ([, named], { name }) => (named === name ? [{ kind: "min-length", value: 1 }] : null),
        ofWhole: true,
      },
      { phrase: /\band cannot be (?:left blank|empty)\b/i, states: filled, ofWhole: true },
    ],
    [
      {
        phrase: /\b(?:can contain|contains) only one character\b/i,
        states: () => [{ kind: "max-length", value: 1 }],
      },
    ],
    [
      { phrase: new RegExp(`(?:${atMost}) ${n}${characters}`, "i"), states: upTo },
      { phrase: new RegExp(`${n}${characters} or (?:fewer|less)`, "i"), states: upTo },
      {
        phrase: new RegExp(
          `length (?:cannot exceed|must not exceed|does not exceed|is at most) ${n}${characters}`,
          "i",
        ),
        states: upTo,
      },
      { phrase: new RegExp(`maximum length is ${n}${characters}`, "i"), states: upTo },
    ],
  ],
};
