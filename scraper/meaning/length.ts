import { numberWords, readNumber, scalarOf, type Fact, type Family } from "./fact.js";
import { speaksOfPart } from "./part-of-value.js";

const n = `(${numberWords})`;
const characters = String.raw`(?: Unicode| UTF-8)? characters?\b`;
const between = new RegExp(`${n}(?: (?:to|and|-) |-)${n}${characters}`, "iu");
const atMost =
  "maximum of|max\\.? of|up to|at most|no more than|not exceed(?:ing)?|cannot exceed|less than or equal to|within";
const most: readonly RegExp[] = [
  new RegExp(`(?:${atMost}) ${n}${characters}`, "iu"),
  new RegExp(`${n}${characters} or (?:fewer|less)`, "iu"),
  new RegExp(`length (?:cannot exceed|must not exceed|does not exceed|is at most) ${n}${characters}`, "iu"),
  new RegExp(`maximum length is ${n}${characters}`, "iu"),
];
const least = new RegExp(`(?:minimum of|at least) ${n}${characters}`, "iu");
const one = /\b(?:can contain|contains) only one character\b/iu;
/** Bounds of a length without the word for what is counted. */
const exclusiveBounds = new RegExp(`^The length is greater than ${n} and less than ${n}\\.?$`, "iu");
const filled = /^(?:(?:It|The value|This (?:parameter|field)) )?cannot be (?:left blank|empty)\.?$/iu;

/** Lengths of strings: "1 to 64 characters", "a maximum of 512 characters". */
export const length: Family = {
  name: "length",
  trigger: /\bcharacters?\b|\blength\b|\bcannot be (?:left blank|empty)\b/iu,
  read: (statement, field) => {
    const { text } = statement;
    if (scalarOf(field.type) !== "string" || statement.remark) return null;
    if (speaksOfPart(statement, field)) return ofPart(text);
    if (/\brecommended\b|\b(?:before|after) (?:JSON )?(?:encoding|serialization)\b/iu.test(text)) return null;
    const open = exclusiveBounds.exec(text);
    if (open) {
      return [
        { kind: "min-length", value: readNumber(open[1]) + 1 },
        { kind: "max-length", value: readNumber(open[2]) - 1 },
      ];
    }
    const both = between.exec(text);
    if (both) {
      return [
        { kind: "min-length", value: readNumber(both[1]) },
        { kind: "max-length", value: readNumber(both[2]) },
      ];
    }
    const facts = readBounds(text, field.type.kind === "string");
    return facts.length > 0 ? facts : null;
  },
};

/** A length of a part of the value. */
function ofPart(text: string): Fact[] | null {
  const stated = between.test(text) || readBounds(text, false).length > 0;
  return stated ? [{ kind: "unenforced", why: "it is said of a part of the value" }] : null;
}

/** @param whole whether the field is the string: what is said of an array being empty is not said of its items. */
function readBounds(text: string, whole: boolean): Fact[] {
  const facts: Fact[] = [];
  const lower = least.exec(text);
  if (lower) facts.push({ kind: "min-length", value: readNumber(lower[1]) });
  else if (whole && (filled.test(text) || /\band cannot be (?:left blank|empty)\b/iu.test(text)))
    facts.push({ kind: "min-length", value: 1 });
  if (one.test(text)) facts.push({ kind: "max-length", value: 1 });
  for (const phrase of most) {
    const upper = phrase.exec(text);
    if (!upper) continue;
    facts.push({ kind: "max-length", value: readNumber(upper[1]) });
    break;
  }
  return facts;
}
