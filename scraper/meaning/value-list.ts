import type { ListWords } from "../family/phrase-words.js";
import type { EnumValue, Fact } from "./fact.js";

/** The values of "A, B (the second), or C"; null where any part is no value. */
export function readValues(text: string, words: ListWords): EnumValue[] | null {
  const list = text
    .replace(/\. .*$/su, "")
    .replace(words.tail, "")
    .trim()
    .replace(/[.;:]$/u, "")
    .trim();
  if (list === "") return null;
  const values = splitOutside(list, words.separator).map((part) => words.item.exec(part.trim()));
  const read = values.map((match) =>
    match && !words.noValues.test(match[1] ?? "")
      ? { raw: bare(match[1] ?? ""), description: (match[2] ?? "").trim() }
      : null,
  );
  return read.every((value) => value !== null) ? read : null;
}

/** Splits at commas and conjunctions outside of parentheses. */
function splitOutside(list: string, separator: RegExp): string[] {
  if (!list.includes("(")) return list.split(separator);
  const shielded = list.replace(/\([^()]*\)/gu, (inner) =>
    inner.replaceAll(",", "\u0001").replaceAll(" ", "\u0002"),
  );
  return shielded.split(separator).map((part) => part.replaceAll("\u0001", ",").replaceAll("\u0002", " "));
}

function bare(raw: string): string {
  return raw.replace(/\.$/u, "");
}

/** The values that there are. A `null` among them is no value of the type, but says that there may be none. */
export function enumOf(values: readonly EnumValue[], scalar: "string" | "integer" | "number"): Fact[] {
  const isNull = ({ raw }: EnumValue): boolean =>
    scalar === "string" ? raw === "null" : raw.toLowerCase() === "null";
  const own = values.filter((value) => !isNull(value));
  const listed: Fact = { kind: "enum", values: own };
  return own.length < values.length ? [listed, { kind: "nullable" }] : [listed];
}
