import { numberWords, readNumber, scalarOf, type Family } from "./fact.js";

const phrase = new RegExp(`^(Minimum|Maximum): (${numberWords})\\.?$`, "iu");

/** `Minimum: 4` and `Maximum: 32` as lines of their own: lengths of a string, bounds of a number. */
export const minimumMaximum: Family = {
  name: "minimum-maximum",
  trigger: /^(?:minimum|maximum):/iu,
  read: ({ text }, field) => {
    const match = phrase.exec(text);
    const scalar = scalarOf(field.type);
    if (!match || scalar === null || scalar === "boolean") return null;
    const isMinimum = /^min/iu.test(match[1] ?? "");
    const value = readNumber(match[2]);
    if (scalar === "string") return [{ kind: isMinimum ? "min-length" : "max-length", value }];
    return [{ kind: isMinimum ? "minimum" : "maximum", value, exclusive: false }];
  },
};
