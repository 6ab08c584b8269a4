import type { Vocabulary } from "../family/vocabulary.js";

/** True for a label of a cell that stands alone on its line, as `Constraints` or `Default Value:` do. */
export function isBareLabel(text: string, { labels }: Vocabulary): boolean {
  if (text.length > 40) return false;
  const words = text.trim().replace(/\s*[:：]$/u, "");
  return labels.some((label) => label.words.exec(words)?.[0] === words);
}

/**
 * The paragraphs of a cell whose labels stood on lines of their own and have no colon, where a dump has put all on one line
 * (`Definition A yard. Constraints N/A Range 1-50`): each label, and what stands below it. Text without them stays whole.
 */
export function splitBareLabels(words: string, vocabulary: Vocabulary): readonly string[] {
  const found = bareLabels(words, vocabulary);
  if (!areLabels(found, words)) return [words];
  const parts = [words.slice(0, found[0]?.at)];
  found.forEach(({ at, end }, index) => {
    parts.push(words.slice(at, end), words.slice(end, found[index + 1]?.at));
  });
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

interface FoundLabel {
  readonly at: number;
  readonly end: number;
  /** What stands behind it. */
  readonly next: string;
  /** True where that says that there is nothing. */
  readonly empty: boolean;
}

/**
 * Prose has such words too. Two of them are labels where one has nothing below it; where the text begins with the first,
 * and a sentence follows that; but the second is none in the middle of a sentence.
 */
function areLabels(found: readonly FoundLabel[], words: string): boolean {
  const [first, ...others] = found;
  if (!first || others.length === 0) return false;
  if (found.some(({ empty }) => empty)) return true;
  const opens = first.at === 0 && /^[A-Z\d"“]/u.test(first.next);
  return (
    opens && (others.length > 1 || others.every(({ at }) => /[.!?)]\s*$/u.test(words.slice(at - 3, at))))
  );
}

/** The words of labels in their order, none of them with a colon. */
function bareLabels(words: string, vocabulary: Vocabulary): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let from = 0;
  for (const pattern of patternsOf(vocabulary)) {
    pattern.lastIndex = from;
    const match = pattern.exec(words);
    if (!match) continue;
    const end = match.index + match[0].length;
    const next = /^\s*(\S+)/u.exec(words.slice(end, end + 60))?.[1] ?? "";
    found.push({ at: match.index, end, next, empty: vocabulary.nothing.test(next) && next !== "" });
    from = end;
  }
  return found;
}

const patterns = new WeakMap<Vocabulary["labels"], readonly RegExp[]>();

/** A label between blanks; that of a definition opens the text. */
function patternsOf({ labels }: Vocabulary): readonly RegExp[] {
  const known = patterns.get(labels);
  if (known) return known;
  const made = labels.map(({ label, words }) => {
    const before = label === "definition" ? "^" : String.raw`(?<=^|\s)`;
    return new RegExp(String.raw`${before}(?:${words.source})(?=\s|$)`, "gu");
  });
  patterns.set(labels, made);
  return made;
}
