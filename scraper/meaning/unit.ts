import { scalarOf, type Family } from "./fact.js";

const units: readonly { readonly phrase: RegExp; readonly unit: string }[] = [
  { phrase: /\bUTC ms\b|\bmilliseconds?\b|\baccurate to millisecond\b/iu, unit: "ms" },
  { phrase: /\bin seconds\b/iu, unit: "s" },
  { phrase: /\bin minutes\b/iu, unit: "min" },
  { phrase: /\bin hours\b/iu, unit: "h" },
  { phrase: /\b(?:in|unit:|is) ?(?:\d[\d,]* )?KB\b/iu, unit: "KB" },
  { phrase: /\b(?:in|unit:|is) ?(?:\d[\d,]* )?MB\b/iu, unit: "MB" },
  { phrase: /\b(?:in|unit:|is|at most) ?(?:\d[\d,]* )?GB\b/iu, unit: "GB" },
];

/** The unit of a number: "in GB", "accurate to millisecond". */
export const unit: Family = {
  name: "unit",
  read: ({ text }, field) => {
    const scalar = scalarOf(field.type);
    if (scalar !== "integer" && scalar !== "number") return null;
    const found = units.find(({ phrase }) => phrase.test(text));
    return found ? [{ kind: "unit", unit: found.unit }] : null;
  },
};
