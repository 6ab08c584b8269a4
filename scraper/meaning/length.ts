import { numberWords, readNumber, scalarOf, type Fact, type Family } from "./fact.js";
import { speaksOfPart } from "./parts.js";

const n = `(${numberWords})`;
const characters = String.raw`(?: Unicode)? characters?\b`;
const between = new RegExp(`${n} (?:to|and) ${n}${characters}`, "iu");
const most = new RegExp(
  `(?:(?:maximum of|up to|at most|no more than|not exceed(?:ing)?|less than or equal to) ${n}${characters}|${n}${characters} or (?:fewer|less))`,
  "iu",
);
const least = new RegExp(`(?:minimum of|at least) ${n}${characters}`, "iu");

/** Lengths of strings: "1 to 64 characters", "a maximum of 512 characters". */
export const length: Family = {
  name: "length",
  read: (statement, field) => {
    if (scalarOf(field.type) !== "string" || speaksOfPart(statement, field)) return null;
    const both = between.exec(statement.text);
    if (both) {
      return [
        { kind: "min-length", value: readNumber(both[1]) },
        { kind: "max-length", value: readNumber(both[2]) },
      ];
    }
    const facts: Fact[] = [];
    const lower = least.exec(statement.text);
    if (lower) facts.push({ kind: "min-length", value: readNumber(lower[1]) });
    const upper = most.exec(statement.text);
    if (upper) facts.push({ kind: "max-length", value: readNumber(upper[1] ?? upper[2]) });
    return facts.length > 0 ? facts : null;
  },
};
