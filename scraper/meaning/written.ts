import type { Range } from "../family/fact.js";

/** A regular expression for values in either case of their letters. */
export function inAnyCase(values: readonly string[]): string {
  const written = values.map((value) =>
    Array.from(value)
      .map((character) => {
        const [upper, lower] = [character.toUpperCase(), character.toLowerCase()];
        return upper.length === 1 && lower.length === 1 && upper !== lower
          ? `[${upper}${lower}]`
          : escaped(character);
      })
      .join(""),
  );
  return `^(?:${written.join("|")})$`;
}

/** A text as a regular expression that only it fits. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** A regular expression for the whole numbers of some ranges, written without leading zeros; null where one is negative or a fraction. */
export function numbersIn(ranges: readonly Range[]): string | null {
  const isPlain = ranges.every(
    ({ from, to }) => Number.isSafeInteger(to) && Number.isInteger(from) && from >= 0,
  );
  return isPlain ? `^(?:${ranges.flatMap(({ from, to }) => spans(from, to)).join("|")})$` : null;
}

/** The numbers from one to another, as alternatives of which each varies in its last digits only. */
function spans(from: number, to: number): string[] {
  const alternatives: string[] = [];
  let at = from;
  while (at <= to) {
    let block = 1;
    // As many last digits as may be anything.
    while (at % (block * 10) === 0 && at > 0 && at + block * 10 - 1 <= to) block *= 10;
    const digit = Math.floor(at / block) % 10;
    const last = Math.min(9, digit + Math.floor((to - at + 1) / block) - 1);
    const head = Math.floor(at / (block * 10));
    const free = String(block).length - 1;
    const varying = digit === last ? String(digit) : `[${digit}-${last}]`;
    const rest = free === 0 ? "" : free === 1 ? "[0-9]" : `[0-9]{${free}}`;
    alternatives.push(`${head === 0 ? "" : head}${varying}${rest}`);
    at += (last - digit + 1) * block;
  }
  return alternatives;
}
