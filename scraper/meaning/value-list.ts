import type { EnumValue, Fact } from "./fact.js";

/** A value as documents write it: no spaces, maybe quoted; in parentheses after it, what it means. */
const item = /^(?:the (?:value|string) )?["'“]?([\w.\-/+@#]+)["'”]?(?:\s*\(([^()]*)\))?$/u;
const separator = /,\s*(?:and |or )?|\s+(?:and|or|or only)\s+/u;
/** What a sentence may add after the list. */
const tail =
  /,?\s+(?:indicating|which|where|that|meaning|respectively|in (?:ascending|descending|this)|from (?:high|low))\b.*$/su;
/** Words that end "The value can be …" without being values: it tells what may be done with the value. */
const noValues =
  /^(?:modified|changed|customi[sz]ed|specified|updated|set|left|obtained|used|ignored|repeated|different|same|unique|any|one|multiple|the|a|an|more|other|others|only|not|it|this|dynamic|found|viewed|queried|reused|omitted|negative|positive)$/u;

/** The values of "A, B (the second), or C"; null where any part is no value. */
export function readValues(words: string): EnumValue[] | null {
  const list = words
    .replace(/\. .*$/su, "")
    .replace(tail, "")
    .trim()
    .replace(/[.;:]$/u, "")
    .trim();
  if (list === "") return null;
  const values = splitOutside(list).map((part) => item.exec(part.trim()));
  const read = values.map((match) =>
    match && !noValues.test(match[1] ?? "")
      ? { raw: bare(match[1] ?? ""), description: (match[2] ?? "").trim() }
      : null,
  );
  return read.every((value) => value !== null) ? read : null;
}

/** Splits at commas and conjunctions outside of parentheses. */
function splitOutside(list: string): string[] {
  if (!list.includes("(")) return list.split(separator);
  const shielded = list.replace(/\([^()]*\)/gu, (inner) =>
    inner.replaceAll(",", "\u0001").replaceAll(" ", "\u0002"),
  );
  return shielded.split(separator).map((part) => part.replaceAll("\u0001", ",").replaceAll("\u0002", " "));
}

function bare(raw: string): string {
  return raw.replace(/\.$/u, "");
}

/** The words of "A, B, or C". */
export function splitList(text: string): string[] {
  return text
    .split(/,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** The values that there are. A `null` among them is no value of the type, but says that there may be none. */
export function enumOf(values: readonly EnumValue[], scalar: "string" | "integer" | "number"): Fact[] {
  const isNull = ({ raw }: EnumValue): boolean =>
    scalar === "string" ? raw === "null" : raw.toLowerCase() === "null";
  const own = values.filter((value) => !isNull(value));
  const listed: Fact = { kind: "enum", values: own };
  return own.length < values.length ? [listed, { kind: "nullable" }] : [listed];
}
