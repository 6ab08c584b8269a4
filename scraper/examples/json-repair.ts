import { jsonrepair } from "jsonrepair";
import { isArray, parseJson, type Json } from "../../core/base/json.js";

/** What an almost-JSON text means, and what had to be changed in it. */
export interface Repaired {
  readonly value: Json;
  readonly repairs: readonly Repair[];
}

/** One change: `removed` words gave way to `added` ones; either may be empty. */
export interface Repair {
  /** Lines before it in the text. */
  readonly line: number;
  readonly removed: string;
  readonly added: string;
  /** The word before it; empty at the start. */
  readonly after: string;
}

/** Repairs a text that is almost JSON; null where it is none. */
export function repairJson(text: string): Repaired | null {
  if (!/^[{[]/u.test(text)) return null;
  try {
    const json = jsonrepair(withoutComments(text));
    const value = parseJson(json);
    // Brackets around several values are no repair: what the table calls an object would become a list.
    if (isArray(value) && text.startsWith("{")) return null;
    return { value, repairs: differences(wordsOf(text), wordsOf(json)) };
  } catch {
    return null;
  }
}

/** A string, which may hold slashes, or a comment; where all of the JSON is one line, it ends before what is JSON again. */
const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\/[^"{}[\]]*/gu;

/** In several lines a comment ends with its line, as the repair knows. */
function withoutComments(text: string): string {
  if (text.includes("\n")) return text;
  return text.replace(stringOrComment, (match) => (match.startsWith("/") ? " " : match));
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** Strings, signs, and what stands between them. */
const word = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|"|[^\s"{}[\],:]+/gu;

function wordsOf(text: string): Word[] {
  let line = 0;
  let from = 0;
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    line += text.slice(from, index).split("\n").length - 1;
    from = index;
    return { text: found, line };
  });
}

/** Words in a row that must be alike before two texts count as one again. */
const settled = 3;

/** Words that one change has at most; of texts that have less in common, the rest is one change. */
const farthest = 200;

/** What tells two texts apart, in their order; at each difference they go on where they are alike again soonest. */
function differences(before: readonly Word[], after: readonly Word[]): Repair[] {
  const repairs: Repair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i]?.text === after[j]?.text) {
      i += 1;
      j += 1;
      continue;
    }
    const [left, right] = nextAlike(before, i, after, j);
    repairs.push({
      line: (before[i] ?? before.at(-1))?.line ?? 0,
      removed: textOf(before.slice(i, left)),
      added: textOf(after.slice(j, right)),
      after: before[i - 1]?.text ?? "",
    });
    [i, j] = [left, right];
  }
  return repairs;
}

function nextAlike(before: readonly Word[], i: number, after: readonly Word[], j: number): [number, number] {
  const most = Math.min(before.length - i + (after.length - j), farthest);
  for (let skipped = 1; skipped <= most; skipped += 1) {
    for (let removed = 0; removed <= skipped; removed += 1) {
      const [left, right] = [i + removed, j + skipped - removed];
      if (left <= before.length && right <= after.length && areAlike(before, left, after, right))
        return [left, right];
    }
  }
  return [before.length, after.length];
}

function areAlike(before: readonly Word[], left: number, after: readonly Word[], right: number): boolean {
  for (let ahead = 0; ahead < settled; ahead += 1) {
    if (before[left + ahead]?.text !== after[right + ahead]?.text) return false;
  }
  return true;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}
