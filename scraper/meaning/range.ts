import {
  isScoped,
  numberWords,
  readNumber,
  scalarOf,
  type Fact,
  type Family,
  type FieldContext,
} from "./fact.js";

const n = `(${numberWords})`;
const fromTo = new RegExp(
  String.raw`\branges? from ${n}(?: \((inclusive|exclusive)\))? to ${n}(?: \((inclusive|exclusive)\))?`,
  "iu",
);
const bare = new RegExp(`^${n} to ${n}\\.?$`, "u");
const interval = new RegExp(
  String.raw`value range (?:is|of [^.]* is)\s*([\[(])\s*${n},\s*(?:${n}|∞)\s*([\])])`,
  "iu",
);

/** One bound in a sentence. What follows must be no noun that makes it a count of something else. */
const end = String.raw`(?![\w.,]*\d)(?! (?:characters?|digits?|bytes?|items?|tags?|keys?)\b)`;
const zero = String.raw`(?:${n}|(zero))`;
const single: readonly {
  readonly phrase: RegExp;
  readonly kind: "minimum" | "maximum";
  readonly exclusive: boolean;
}[] = [
  {
    phrase: new RegExp(String.raw`maximum value(?: of this parameter)? is ${n}${end}`, "iu"),
    kind: "maximum",
    exclusive: false,
  },
  {
    phrase: new RegExp(String.raw`minimum value(?: of this parameter)? is ${n}${end}`, "iu"),
    kind: "minimum",
    exclusive: false,
  },
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
    phrase: new RegExp(`value (?:is|must be) (?:greater|more) than or equal to ${n}${end}`, "iu"),
    kind: "minimum",
    exclusive: false,
  },
  {
    phrase: new RegExp(`value (?:is|must be) less than or equal to ${n}${end}`, "iu"),
    kind: "maximum",
    exclusive: false,
  },
  {
    phrase: new RegExp(`must be greater than or equal to ${n}${end}`, "iu"),
    kind: "minimum",
    exclusive: false,
  },
  { phrase: new RegExp(`must be less than or equal to ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
  {
    phrase: new RegExp(`must be (?:greater|larger) than ${zero}${end}`, "iu"),
    kind: "minimum",
    exclusive: true,
  },
  { phrase: new RegExp(`must be less than ${n}${end}`, "iu"), kind: "maximum", exclusive: true },
  { phrase: /\bcannot be (?:a )?negative(?: number)?\b()/iu, kind: "minimum", exclusive: false },
  { phrase: new RegExp(`\\bat most ${n}${end}`, "iu"), kind: "maximum", exclusive: false },
];
/** In this case the number is another thing altogether. */
const otherMeaning =
  /^(?:When|If) .*, (?:this parameter|it|\w+) (?:specifies|indicates|is) (?:the|a) [^.]*\bfrom -?\d/iu;
const maybeSpecial = /\b(?:or|except) -\d/u;

/** Bounds of numbers: "ranges from 0 to 100", "[0, 1)", "cannot be smaller than 0.4", "at most 4,096 GB". */
export const range: Family = {
  name: "range",
  trigger: /\d|\bzero\b|\bnegative\b/iu,
  read: ({ text, remark }, field) => {
    const scalar = scalarOf(field.type);
    if ((scalar !== "integer" && scalar !== "number") || remark) return null;
    if (/\brecommended\b/iu.test(text) || maybeSpecial.test(text)) return null;
    if (isOfCase(text, field))
      return otherMeaning.test(text) || fromTo.test(text) ? [{ kind: "scoped-bounds" }] : null;
    const pair = fromTo.exec(text);
    if (pair) return readPair(pair[1], pair[2], pair[3], pair[4]);
    const plain = bare.exec(text);
    if (plain) return readPair(plain[1], undefined, plain[2], undefined);
    const brackets = interval.exec(text);
    if (brackets) return readInterval(brackets);
    const facts = single.flatMap(({ phrase, kind, exclusive }): Fact[] => {
      const match = phrase.exec(text);
      return match
        ? [{ kind, value: readNumber(match[1] === undefined || match[1] === "" ? "0" : match[1]), exclusive }]
        : [];
    });
    return facts.length > 0 ? facts : null;
  },
};

/** What is said of one case, or in a sentence that goes on with it. */
function isOfCase(text: string, { previous }: FieldContext): boolean {
  if (isScoped(text)) return true;
  return previous !== null && /^(?:When|If)\b/u.test(previous.text) && /^The value\b/u.test(text);
}

function readPair(
  low: string | undefined,
  lowEnd: string | undefined,
  high: string | undefined,
  highEnd: string | undefined,
): Fact[] {
  const exclusive = /exclusive/iu;
  return [
    { kind: "minimum", value: readNumber(low), exclusive: exclusive.test(lowEnd ?? "") },
    { kind: "maximum", value: readNumber(high), exclusive: exclusive.test(highEnd ?? "") },
  ];
}

function readInterval([, open, low, high, close]: RegExpExecArray): Fact[] {
  const facts: Fact[] = [{ kind: "minimum", value: readNumber(low), exclusive: open === "(" }];
  if (high !== undefined) facts.push({ kind: "maximum", value: readNumber(high), exclusive: close === ")" });
  return facts;
}
