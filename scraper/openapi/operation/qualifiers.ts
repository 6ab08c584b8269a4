import { upperFirst } from "../../../core/base/letter-case.js";
import type { OperationContent } from "../names/content-order.js";
import { fullVersionWord, versionWord } from "../names/path-version.js";

/**
 * What can stand behind the name of each of several rivals to tell it from the others, the best first: its version, words of its
 * title, of its chapter, of its path, its method; in the end all of its path. Only what no other rival has counts.
 */
export function qualifiers(rivals: readonly OperationContent[]): Map<OperationContent, readonly string[]> {
  const features = rivals.map(featuresOf);
  const counts = new Map<string, number>();
  for (const own of features) {
    for (const key of new Set(own.flatMap(({ words }) => words.map(({ key }) => key)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Map(
    rivals.map((rival, index) => [rival, (features[index] ?? []).flatMap((one) => spelt(one, counts))]),
  );
}

interface Word {
  /** What other rivals would have in common with it. */
  readonly key: string;
  readonly word: string;
}

/** Words of one kind, in order; `each` where one of them alone, the last first, is tried before all together. */
interface Feature {
  readonly each: boolean;
  readonly words: readonly Word[];
}

function spelt({ each, words }: Feature, counts: ReadonlyMap<string, number>): string[] {
  const own = words.filter(({ key, word }) => counts.get(key) === 1 && word !== "");
  if (own.length === 0) return [];
  const isPlaceholder = ({ key }: Word): number => Number(key.includes("{"));
  const single = each ? own.toReversed().sort((a, b) => isPlaceholder(a) - isPlaceholder(b)) : [];
  return [...single.map(({ word }) => word), own.map(({ word }) => word).join("")];
}

function featuresOf({ method, path, title, chapter }: OperationContent): Feature[] {
  const segments = path.split("/").filter((segment) => segment !== "");
  const whole = segments.map(segmentWord).join("");
  return [
    // By the word, so that neither of `/v21/` and `/v2.1/` is told by it.
    { each: false, words: [versionOf(versionWord(path))] },
    { each: false, words: [versionOf(fullVersionWord(path))] },
    { each: false, words: wordsOf(title).map((word) => ({ key: `title ${word.toLowerCase()}`, word })) },
    { each: false, words: wordsOf(chapter).map((word) => ({ key: `chapter ${word.toLowerCase()}`, word })) },
    {
      each: true,
      words: segments.map((segment) => ({ key: `path ${segment}`, word: segmentWord(segment) })),
    },
    { each: false, words: [{ key: `method ${method}`, word: upperFirst(method) }] },
    { each: false, words: [{ key: `whole ${whole}`, word: whole }] },
    { each: false, words: [{ key: `all ${whole} ${method}`, word: `${whole}${upperFirst(method)}` }] },
  ];
}

function versionOf(word: string): Word {
  return { key: `version ${word}`, word };
}

/** `OsStart` for `os-start`, `ByServerId` for `{server_id}`. */
function segmentWord(segment: string): string {
  const words = wordsOf(segment).join("");
  return segment.startsWith("{") && words !== "" ? `By${words}` : words;
}

function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-z0-9]+/gu) ?? []).map(upperFirst);
}
