import { numberWords, readNumber, scalarOf, type Fact, type Family } from "./fact.js";

const n = `(${numberWords})`;
const fromTo = new RegExp(`(?:value )?ranges from ${n} to ${n}`, "iu");
const bare = new RegExp(`^${n} to ${n}\\.?$`, "u");
const interval = new RegExp(String.raw`value range is ([\[(])\s*${n},\s*(?:${n}|∞)\s*([\])])`, "iu");

/** One bound in a sentence. What follows must be no noun that makes it a count of something else. */
const end = String.raw`(?![\w.,]*\d)(?! (?:characters?|digits?|bytes?|items?|tags?)\b)`;
const single: readonly {
  readonly phrase: RegExp;
  readonly kind: "minimum" | "maximum";
  readonly exclusive: boolean;
}[] = [
  { phrase: new RegExp(`maximum value is ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
  { phrase: new RegExp(`minimum value is ${n}${end}`, "iu"), kind: "minimum", exclusive: false },
  {
    phrase: new RegExp(`(?:cannot|must not) be (?:smaller|less|lower) than ${n}${end}`, "iu"),
    kind: "minimum",
    exclusive: false,
  },
  {
    phrase: new RegExp(`(?:cannot|must not) be (?:greater|larger|more|higher) than ${n}${end}`, "iu"),
    kind: "maximum",
    exclusive: false,
  },
  { phrase: new RegExp(`(?:cannot|must not) exceed ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
  {
    phrase: new RegExp(`must be greater than or equal to ${n}${end}`, "iu"),
    kind: "minimum",
    exclusive: false,
  },
  { phrase: new RegExp(`must be less than or equal to ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
  { phrase: new RegExp(`must be greater than ${n}${end}`, "iu"), kind: "minimum", exclusive: true },
  { phrase: new RegExp(`must be less than ${n}${end}`, "iu"), kind: "maximum", exclusive: true },
  { phrase: new RegExp(`\\bat most ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
];

/** Bounds of numbers: "ranges from 0 to 100", "[0, 1)", "cannot be smaller than 0.4", "at most 4,096 GB". */
export const range: Family = {
  name: "range",
  read: ({ text }, field) => {
    const scalar = scalarOf(field.type);
    if ((scalar !== "integer" && scalar !== "number") || /\brecommended\b/iu.test(text)) return null;
    const pair = fromTo.exec(text) ?? bare.exec(text);
    if (pair) {
      return [
        { kind: "minimum", value: readNumber(pair[1]), exclusive: false },
        { kind: "maximum", value: readNumber(pair[2]), exclusive: false },
      ];
    }
    const brackets = interval.exec(text);
    if (brackets) return readInterval(brackets);
    const facts = single.flatMap(({ phrase, kind, exclusive }): Fact[] => {
      const match = phrase.exec(text);
      return match ? [{ kind, value: readNumber(match[1]), exclusive }] : [];
    });
    return facts.length > 0 ? facts : null;
  },
};

function readInterval([, open, low, high, close]: RegExpExecArray): Fact[] {
  const facts: Fact[] = [{ kind: "minimum", value: readNumber(low), exclusive: open === "(" }];
  if (high !== undefined) facts.push({ kind: "maximum", value: readNumber(high), exclusive: close === ")" });
  return facts;
}
