import { readNumber, scalarOf, type Fact, type Family } from "./fact.js";

const integerPart = /integer part can contain at most (\d+) digits?/iu;
const decimalPart = /decimal part can contain at most (\d+) digits?/iu;
const wholeNumber = /must be an integer(?: containing at most (\d+) digits?)?/iu;
/** Beyond that many digits a bound is not exact any more. */
const exactDigits = 15;

/** Numbers bounded by their digits: "at most 10 digits", "must be an integer". */
export const digits: Family = {
  name: "digits",
  trigger: /\bdigits?\b|\bmust be an integer\b/iu,
  read: ({ text }, field) => {
    const scalar = scalarOf(field.type);
    if (scalar !== "integer" && scalar !== "number") return null;
    const facts: Fact[] = [];
    const whole = wholeNumber.exec(text);
    const places = decimalPart.exec(text);
    if (whole && scalar === "number") facts.push({ kind: "multiple-of", value: 1 });
    if (places) facts.push({ kind: "multiple-of", value: Number(`1e-${places[1] ?? "0"}`) });
    const count = readNumber(whole?.[1] ?? integerPart.exec(text)?.[1] ?? "0");
    if (count > 0 && count <= exactDigits)
      facts.push({ kind: "maximum", value: 10 ** count, exclusive: true });
    return facts.length > 0 || whole ? facts : null;
  },
};
