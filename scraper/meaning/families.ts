import type { Family } from "./fact.js";
import { atLeastOne, limitedBy, notTogether, together, notNeededWith } from "./alternatives.js";
import { allowedCharacters, forbiddenCharacters } from "./characters.js";
import { defaultValue } from "./default.js";
import { digits } from "./digits.js";
import { enumeration, openValues } from "./enumeration.js";
import { exampleValue } from "./example-value.js";
import { format } from "./format.js";
import { inlineEnumeration } from "./inline-enumeration.js";
import { itemCount } from "./item-count.js";
import { length } from "./length.js";
import { deprecated, reserved } from "./lifecycle.js";
import { minimumMaximum } from "./minimum-maximum.js";
import { behaviour, presence, reference } from "./says-nothing.js";
import { nullable } from "./nullable.js";
import { pattern } from "./pattern.js";
import { range } from "./range.js";
import { requiredMembers } from "./required-members.js";
import { requiredWhenOther, validWhenOther } from "./required-when.js";
import { unit } from "./unit.js";
import { availability, oneCase, uniqueness } from "./unenforced.js";

/** Every family of phrases. All of them read every sentence: one sentence can state a length and an alphabet. */
export const families: readonly Family[] = [
  // Which values there are.
  enumeration,
  inlineEnumeration,
  openValues,
  nullable,
  // Bounds of numbers, strings and lists.
  minimumMaximum,
  range,
  digits,
  length,
  itemCount,
  // How a string is written.
  allowedCharacters,
  forbiddenCharacters,
  pattern,
  format,
  // Notes on a value.
  defaultValue,
  unit,
  exampleValue,
  deprecated,
  reserved,
  // Rules between fields.
  requiredWhenOther,
  validWhenOther,
  atLeastOne,
  notTogether,
  together,
  limitedBy,
  notNeededWith,
  requiredMembers,
  // What states nothing.
  presence,
  reference,
];

/** Families for sentences that no other reads: what they say is understood, and no schema can hold it. */
export const explanations: readonly Family[] = [availability, uniqueness, oneCase, behaviour];

/** Families that annotate a value; a sentence that only they read may state more. */
export const annotating: ReadonlySet<Family> = new Set([unit, exampleValue]);

/** Any trigger of any family: most sentences only say what a field is, and one look at them is enough. */
export const mayState = new RegExp(
  families
    .filter((family) => family !== enumeration)
    .map((family) => `(?:${family.trigger.source})`)
    .join("|"),
  "iu",
);
