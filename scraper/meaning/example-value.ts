import { scalarOf, type Fact, type Family, type FieldContext } from "./fact.js";
import { splitList } from "./value-list.js";

/** "for example, EFS, OBS, or OBSFS", "Example value: /usr/train/", "Example: #FFFFF0.", "such as 192.168.0.0/24". */
const phrases: readonly RegExp[] = [
  /(?:^|\(|, |\. )for example[,:]? ([^;()]+?)\)?\.?$/iu,
  /^Example(?: value)?: ([^;]+?)\.?$/iu,
  /(?:, |\()such as ([^;,()]+?)\)?\.?$/iu,
  // "For example, create indicates that …", "For example, the value can be A or B."
  /^for example, ([^\s;()]{2,}) indicates\b/iu,
  /^for example, the value can be ([^;()]+?)\.?$/iu,
];
/** A text in quotes is a value, whatever is in it. */
const quoted = /^Example(?: value)?: "(.+)"\.?$/u;
/** "For example, to query failed jobs, set the value of status to 3, 5, or 6." */
const setTo = /\bfor example, .*\bset (?:the value of )?(\w+) to ([^;()]+?)\.?$/iu;
const token = /^["'“]?([\w.:\-/#@+=]+)["'”]?$/u;
/** Words of prose, which no value is. */
const prose = /^(?:a|an|the|if|when|in|to|key|query)$/iu;

/** Values that a sentence gives as examples. Prose after "for example" gives none. */
export const exampleValue: Family = {
  name: "example",
  trigger: /\bexample\b|\bsuch as\b/iu,
  read: ({ text, remark }, field) => {
    if (remark || !isWritten(field)) return null;
    const inQuotes = quoted.exec(text)?.[1];
    if (inQuotes !== undefined) return [{ kind: "example", raw: inQuotes }];
    const set = setTo.exec(text);
    if (set?.[1] === field.name) return readExamples(set[2] ?? "");
    for (const phrase of phrases) {
      const words = phrase.exec(text)?.[1];
      const values = words === undefined ? null : readExamples(words);
      if (values !== null) return values;
    }
    return null;
  },
};

function isWritten({ type }: FieldContext): boolean {
  const scalar = scalarOf(type);
  return scalar !== null && scalar !== "boolean" && type.kind !== "array";
}

/** A value, or values with "and" or "or" between; commas without a space belong to a value. */
function readExamples(words: string): Fact[] | null {
  const whole = token.exec(words.trim());
  if (whole) return prose.test(whole[1] ?? "") ? null : [{ kind: "example", raw: whole[1] ?? "" }];
  if (/^[\w.:\-/]+(?:,[\w.:\-/]+)+$/u.test(words)) return [{ kind: "example", raw: words }];
  const values = splitList(words).map((each) => token.exec(each)?.[1]);
  return values.length > 1 && values.every((value) => value !== undefined && !prose.test(value))
    ? values.map((raw) => ({ kind: "example", raw: raw ?? "" }))
    : null;
}
