/** Names that are probably meant to be the same, or that someone probably meant. */

import { compareText } from "./source.js";

/** Shorter names differ by one letter too often for that to mean anything. */
const longEnough = 5;

/**
 * The one of the candidates that a name is a misspelling of: it differs in case or in signs between words, in number
 * (`sample_label`, `SampleLabels`), or, for longer names, in one letter or two that changed places. Null where none does.
 */
export function misspeltFor(name: string, candidates: Iterable<string>): string | null {
  const others = [...candidates].filter((each) => each !== name);
  const letters = new Map(others.map((each) => [each, lettersOf(each)]));
  const key = lettersOf(name);
  const stem = singular(key);
  const find = (isMeant: (letters: string, each: string) => boolean): string | undefined =>
    others.find((each) => isMeant(letters.get(each) ?? "", each));
  return (
    find((each) => each === key) ??
    find((each) => singular(each) === stem) ??
    find(
      (each, whole) =>
        Math.min(key.length, whole.length) >= longEnough &&
        Math.abs(key.length - each.length) <= 1 &&
        distance(key, each) === 1,
    ) ??
    null
  );
}

/** What would be right where one name is spelt in two ways. */
export function spellAlike(documented: string, shown: string): string {
  return `The table and the example both say ${JSON.stringify(documented)}, or both ${JSON.stringify(shown)}.`;
}

/** The candidates that a name is nearest to, the nearest first; only those that differ in few letters from it, or of which one begins with the other. */
export function nearestNames(name: string, candidates: Iterable<string>, most: number): string[] {
  const key = name.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(key, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => {
      const most = Math.max(2, Math.max(key.length, candidate.length) / 4);
      return far <= most || begins(key, candidate.toLowerCase()) || begins(candidate.toLowerCase(), key);
    })
    .sort((a, b) => a.far - b.far || compareText(a.candidate, b.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function begins(whole: string, start: string): boolean {
  return start.length >= longEnough && whole.startsWith(start);
}

/** A name without case, and without signs between its words. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function singular(key: string): string {
  return key.replace(/ies$/u, "y").replace(/(?<=[a-z]{2})s$/u, "");
}

/** Letters to add, leave out, replace or swap with their neighbour until one word is the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 && swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
