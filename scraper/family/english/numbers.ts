/** A number as documents write it: `4,096`, `0.4`, `-1`. */
export const numberWords = String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`;
/** A group that holds one. */
export const n = `(${numberWords})`;

/** Reads what {@link numberWords} matches. */
export function readNumber(words: string | undefined): number {
  return Number((words ?? "").replaceAll(",", ""));
}
