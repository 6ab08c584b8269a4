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
  String.raw`value range (?:is|of [^.]* is)\s*([\[(])\s*${n}\s*,\s*(?:${n}|∞)\s*([\])])`,
  "iu",
);

/** What follows a bound must be no noun that makes it a count of something else. */
const end = String.raw`(?![\w.,]*\d)(?! (?:characters?|digits?|bytes?|items?|tags?|keys?)\b)`;

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
const bounds = single.map(([kind, exclusive, words]) => ({
  kind,
  exclusive,
  phrase: new RegExp(words + end, "iu"),
}));
/** In this case the number is another thing altogether. */
const otherMeaning =
  /^(?:When|If) .*, (?:this parameter|it|\w+) (?:specifies|indicates|is) (?:the|a) [^.]*\bfrom -?\d/iu;
/** A value beside the range, which means something else. */
const special = /\b(?:or|except) -\d/u;
const stated: readonly RegExp[] = [fromTo, interval];

/** Bounds of numbers: "ranges from 0 to 100", "[0, 1)", "cannot be smaller than 0.4", "at most 4,096 GB". */
export const range: Family = {
  name: "range",
  trigger: /\d|\bzero\b|\bnegative\b/iu,
  read: ({ text, remark }, field) => {
    const scalar = scalarOf(field.type);
    if (remark || scalar === null || scalar === "boolean") return null;
    if (scalar === "string") return numberInString(text);
    if (/\brecommended\b/iu.test(text)) return [];
    if (special.test(text)) return told(text, "a special value stands beside the range");
    if (isOfCase(text, field))
      return otherMeaning.test(text) || fromTo.test(text) ? [{ kind: "scoped-bounds" }] : null;
    const pair = fromTo.exec(text);
    if (pair) return readPair(pair[1], pair[2], pair[3], pair[4]);
    const plain = bare.exec(text);
    if (plain) return readPair(plain[1], undefined, plain[2], undefined);
    const brackets = interval.exec(text);
    if (brackets) return readInterval(brackets);
    const facts = bounds.flatMap(({ phrase, kind, exclusive }): Fact[] => {
      const match = phrase.exec(text);
      return match ? [{ kind, value: readNumber(match[1] ?? "0"), exclusive }] : [];
    });
    return facts.length > 0 ? facts : null;
  },
};

function numberInString(text: string): Fact[] | null {
  return /\bcharacters?\b/iu.test(text) ? null : told(text, "no schema can bound a number in a string");
}

/** A range that cannot be held; null where the text gives none. */
function told(text: string, why: string): Fact[] | null {
  return stated.some((phrase) => phrase.test(text)) ? [{ kind: "unenforced", why }] : null;
}

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
