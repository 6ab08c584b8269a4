/** The inside of a character class as a set of characters, so that two ways of writing it can be compared. */

type Range = readonly [from: number, to: number];

const token = /\\u([\da-fA-F]{4})|\\u\{([\da-fA-F]+)\}|\\x([\da-fA-F]{2})|\\([\s\S])|([\s\S])/gu;

const shorthand: Readonly<Record<string, readonly Range[]>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

const controls: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09 };

/** `A-Za-z_-` as ranges of code points, in order, those that touch joined: the same for every way of writing it. */
export function characterSet(inside: string): readonly Range[] {
  const parts = [...inside.matchAll(token)].map(readToken);
  const ranges: Range[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const end = parts[at + 2];
    if (!part) continue;
    const isRange = parts[at + 1]?.isDash === true && part.ranges.length === 1 && end?.ranges.length === 1;
    const [[from] = [0]] = part.ranges;
    const [[, to] = [0, 0]] = end?.ranges ?? [];
    if (isRange && to >= from) {
      ranges.push([from, to]);
      at += 2;
    } else ranges.push(...part.ranges);
  }
  return joined(ranges);
}

/** The set of characters that are written out one by one. */
export function literalSet(characters: string): readonly Range[] {
  return joined(Array.from(characters, (each) => only(each.codePointAt(0) ?? 0)));
}

interface Token {
  readonly ranges: readonly Range[];
  /** A `-` that is not escaped. */
  readonly isDash: boolean;
}

function readToken([, four, braced, two, escaped, plain]: RegExpMatchArray): Token {
  const hex = four ?? braced ?? two;
  if (hex !== undefined) return { ranges: [only(parseInt(hex, 16))], isDash: false };
  const named = escaped === undefined ? undefined : shorthand[escaped];
  if (named) return { ranges: named, isDash: false };
  const code = controls[escaped ?? ""] ?? (escaped ?? plain ?? "").codePointAt(0) ?? 0;
  return { ranges: [only(code)], isDash: plain === "-" };
}

function only(code: number): Range {
  return [code, code];
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
