import type { PhraseTable } from "../../phrases.js";
import { scope } from "../sentences.js";

/** `in GB`, `(GB)`, `Unit: GB`, `in the unit of GB`, `at most 4,096 GB`. */
const size = (sign: string): RegExp =>
  new RegExp(
    String.raw`(?:\b(?:in(?: the unit of)?|unit:|is|at most|exceed) ?(?:\d[\d,]* )?|\()${sign}(?![\w/])`,
    "i",
  );

const units: readonly { readonly phrase: RegExp; readonly unit: string }[] = [
  {
    phrase:
      /\bUTC ms\b|\bmilliseconds?\b|\baccurate to millisecond\b|\b13-digit timestamp\b|\bin ms\b|\bunit: ms\b/i,
    unit: "ms",
  },
  {
    phrase: /\bin (?:the unit of )?seconds\b|\bunit: (?:second|s\b)|\bnumber of seconds\b|\(seconds?\)/i,
    unit: "s",
  },
  { phrase: /\bin (?:the unit of )?minutes\b|\bunit: min|\(minutes?\)/i, unit: "min" },
  { phrase: /\bin (?:the unit of )?hours\b|\bunit: hour|\(hours?\)/i, unit: "h" },
  { phrase: /\bin (?:the unit of )?days\b|\bunit: day|\(days?\)/i, unit: "day" },
  { phrase: /\((?:in )?bytes\)|\bin bytes\b|\bunit: bytes?\b/i, unit: "byte" },
  { phrase: size("KB"), unit: "KB" },
  { phrase: size("MB"), unit: "MB" },
  { phrase: size("GB"), unit: "GB" },
  { phrase: size("TB"), unit: "TB" },
  { phrase: size("Mbit/s"), unit: "Mbit/s" },
  { phrase: size("Gbit/s"), unit: "Gbit/s" },
  { phrase: /\bin percent\b|\(%\)|\bunit: %/i, unit: "%" },
];

/** The unit of a number: "in GB", "accurate to millisecond". */
export const unit: PhraseTable = {
  name: "unit",
  trigger: /[KMGT]B|bit\/s|\bms\b|millisecond|second|minute|hour|day|byte|percent|%|timestamp|unit:/i,
  of: ["string", "integer", "number"],
  annotates: true,
  alone: [
    // A time as it is written, and no number.
    { phrase: /\bhh:mm|\bYYYY\b|\bindicates (?:hour|minute|millisecond)/u, states: () => "no" },
    { phrase: scope, states: () => "no" },
    // Only a sentence that speaks of units, or of a count of seconds, makes a string a number.
    {
      phrase:
        /^(?!.*\b(?:units?|timestamp (?:expressed |measured )?in|number of (?:milli)?seconds|measured in)\b)/isu,
      of: ["string"],
      states: () => "no",
    },
    ...units.map(({ phrase, unit: name }) => ({
      phrase,
      states: () => [{ kind: "unit", unit: name }] as const,
    })),
  ],
};
