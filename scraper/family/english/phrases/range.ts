import type { Holder, PhraseRow, PhraseTable } from "../../phrases.js";
import { n, readNumber } from "../numbers.js";

const numbers: readonly Holder[] = ["integer", "number"];
/** What follows a bound must not be the rest of the number: "1 million", of which "1" is the beginning only. */
const whole = String.raw`(?![\d.,]*\d| (?:hundred|thousand|million|billion|trillion)s?\b)`;
const fromTo = new RegExp(
  String.raw`\branges? from ${n}${whole}(?: \((inclusive|exclusive)\))? to ${n}${whole}(?: \((inclusive|exclusive)\))?`,
  "i",
);
const interval = new RegExp(
  String.raw`value range (?:is|of [^.]* is)\s*([\[(])\s*${n}\s*,\s*(?:${n}|∞)\s*([\])])`,
  "i",
);
/** In this case the number is another thing altogether. */
const otherMeaning =
  /^(?:When|If) .*, (?:this parameter|it|\w+) (?:specifies|indicates|is) (?:the|a) [^.]*\bfrom -?\d/i;
/** A value beside the range, which means something else: "ranges from 1 to 9, or 0", "is -1 or ranges from 1 to 9". */
const special =
  /\b(?:or|except) -\d|\d,? or (?:(?:it|the value) )?ranges? from -?\d|\bto [\d.,]*\d,? or (?:is |be )?\d+(?=\.?$|[,;]|\. | \()/u;
const exclusive = /exclusive/i;

const notHeld =
  (why: string): PhraseRow["states"] =>
  () => [{ kind: "unenforced", why }];
const inString = notHeld("no schema can bound a number in a string");
const besideSpecial: PhraseRow["states"] = ({ input }) =>
  special.test(input) ? [{ kind: "unenforced", why: "a special value stands beside the range" }] : null;
const scopedBounds: PhraseRow["states"] = () => [{ kind: "scoped-bounds" }];
const pair: PhraseRow["states"] = ([, low, lowEnd = "", high, highEnd = ""]) => [
  { kind: "minimum", value: readNumber(low), exclusive: exclusive.test(lowEnd) },
  { kind: "maximum", value: readNumber(high), exclusive: exclusive.test(highEnd) },
];

/** What follows a bound must be no noun that makes it a count of something else. */
const end = String.raw`${whole}(?![\w.,]*\d)(?! (?:characters?|digits?|bytes?|items?|tags?|keys?)\b)`;

/** Phrases of one bound; each holds at most one number, and none stands for zero. */
const single: readonly (readonly [kind: "minimum" | "maximum", exclusive: boolean, words: string])[] = [
  ["maximum", false, `maximum value(?: of this parameter)? is ${n}`],
  ["minimum", false, `minimum value(?: of this parameter)? is ${n}`],
  ["minimum", false, `(?:cannot|must not) be (?:smaller|less|lower) than ${n}`],
  ["maximum", false, `(?:cannot|must not) be (?:greater|larger|more|higher) than ${n}`],
  ["maximum", false, `(?:cannot|must not) exceed ${n}`],
  ["minimum", false, `(?:value is|must be) (?:greater|more) than or equal to ${n}`],
  ["maximum", false, `(?:value is|must be) less than or equal to ${n}`],
  ["minimum", true, `must be (?:greater|larger) than (?:${n}|zero)`],
  ["maximum", true, `must be less than ${n}`],
  ["minimum", false, String.raw`\bcannot be (?:a )?negative(?: number)?\b`],
  ["maximum", false, String.raw`\bat most ${n}`],
];

/** Bounds of numbers: "ranges from 0 to 100", "[0, 1)", "cannot be smaller than 0.4", "at most 4,096 GB". */
export const range: PhraseTable = {
  name: "range",
  trigger: /\d|\bzero\b|\bnegative\b/i,
  of: ["string", ...numbers],
  alone: [
    { phrase: /\bcharacters?\b/i, of: ["string"], states: () => "no" },
    { phrase: fromTo, of: ["string"], states: inString },
    { phrase: interval, of: ["string"], states: inString },
    { phrase: /(?:)/u, of: ["string"], states: () => "no" },
    { phrase: /\brecommended\b/i, states: () => [] },
    { phrase: fromTo, states: besideSpecial },
    { phrase: interval, states: besideSpecial },
    { phrase: special, states: () => "no" },
    { phrase: otherMeaning, ofCase: true, states: scopedBounds },
    { phrase: fromTo, ofCase: true, states: scopedBounds },
    { phrase: /(?:)/u, ofCase: true, states: () => "no" },
    { phrase: fromTo, states: pair },
    {
      phrase: new RegExp(`^(?:(?:value )?range: ?)?${n}(?: to | ?[–~-] ?)${n}\\.?$`, "i"),
      states: ([, low, high]) => [
        { kind: "minimum", value: readNumber(low), exclusive: false },
        { kind: "maximum", value: readNumber(high), exclusive: false },
      ],
    },
    {
      phrase: interval,
      states: ([, open, low, high, close]) => [
        { kind: "minimum", value: readNumber(low), exclusive: open === "(" },
        ...(high === undefined
          ? []
          : [{ kind: "maximum", value: readNumber(high), exclusive: close === ")" } as const]),
      ],
    },
  ],
  together: single.map(([kind, isExclusive, words]) => [
    {
      phrase: new RegExp(words + end, "i"),
      states: ([, value = "0"]) => [{ kind, value: readNumber(value), exclusive: isExclusive }],
    },
  ]),
};
