import type { PhraseBook } from "../../phrases.js";
import { lists } from "../lists.js";
import { alternatives } from "./alternatives.js";
import { characters } from "./characters.js";
import { defaultValue } from "./default.js";
import { digits } from "./digits.js";
import { enumeration } from "./enumeration.js";
import { excludedValues } from "./excluded.js";
import { exampleValue } from "./example-value.js";
import { format } from "./format.js";
import { inlineEnumeration } from "./inline-enumeration.js";
import { itemCount } from "./item-count.js";
import { length } from "./length.js";
import { letterCase } from "./letter-case.js";
import { deprecated, readOnly, reserved } from "./lifecycle.js";
import { minimumMaximum } from "./minimum-maximum.js";
import { nullable } from "./nullable.js";
import { openValues } from "./open-values.js";
import { pattern } from "./pattern.js";
import { range } from "./range.js";
import { requiredMembers } from "./required-members.js";
import { conditions } from "./required-when.js";
import { behaviour, presence, reference } from "./says-nothing.js";
import { availability, oneCase, uniqueness } from "./unenforced.js";
import { severalRanges } from "./several-ranges.js";
import { unit } from "./unit.js";

/** The phrases of all families: the tables of those that are rows, and the words of those that take code. */
export const phrases: PhraseBook = {
  tables: {
    openValues,
    nullable,
    minimumMaximum,
    range,
    severalRanges,
    letterCase,
    digits,
    length,
    itemCount,
    unit,
    deprecated,
    readOnly,
    reserved,
    requiredMembers,
    presence,
    reference,
    availability,
    uniqueness,
    oneCase,
    behaviour,
  },
  lists,
  enumeration,
  inlineEnumeration,
  excluded: excludedValues,
  characters,
  default: defaultValue,
  example: exampleValue,
  format,
  pattern,
  conditions,
  alternatives,
};
