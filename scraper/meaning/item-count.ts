import { numberWords, readNumber, type Family } from "./fact.js";

const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};
const between = new RegExp(`^(${numberWords}) to (${numberWords}) (?!.*characters)[A-Za-z]`, "u");
const most = new RegExp(
  `^A maximum of (${numberWords}|${Object.keys(counts).join("|")}) (?!.*characters)[A-Za-z]`,
  "u",
);
const noun = new RegExp(`\\b(?:up to|at most|a maximum of) (${numberWords}) ([A-Za-z]+)`, "iu");

/** How many items an array may hold: "0 to 1,024 key pairs", "A maximum of 10 tags". */
export const itemCount: Family = {
  name: "item-count",
  trigger: /\d|\bmaximum of\b/u,
  read: ({ text, remark }, field) => {
    if (remark || field.type.kind !== "array") return null;
    const both = between.exec(text);
    if (both) {
      return [
        { kind: "min-items", value: readNumber(both[1]) },
        { kind: "max-items", value: readNumber(both[2]) },
      ];
    }
    const upper = most.exec(text) ?? named(noun.exec(text), field.name);
    return upper ? [{ kind: "max-items", value: counts[upper[1] ?? ""] ?? readNumber(upper[1]) }] : null;
  },
};

/** A count of what the field is called: "supports up to 10 tags" of the field `tags`. */
function named(match: RegExpExecArray | null, name: string): RegExpExecArray | null {
  const word = (match?.[2] ?? "").toLowerCase();
  return word !== "" && name.toLowerCase().endsWith(word) ? match : null;
}
