import { withoutInvisible } from "../../core/base/invisible.js";
import type { Column, Vocabulary } from "./vocabulary.js";

/** What a header word stands for; null for one that the vocabulary does not have. */
export function columnOf(word: string, { columns }: Vocabulary): Column | null {
  const key = columnKey(word);
  return (Object.hasOwn(columns, key) ? columns[key] : undefined) ?? null;
}

/** No header word is as long; in what is longer, its end would be looked for without end. */
const longest = 200;

/** A header word as the vocabulary has it: without marks and remarks, such as `Mandatory (Yes/No)` and `Name *`. */
export function columnKey(word: string): string {
  if (word.length > longest) return word;
  return withoutInvisible(word)
    .toLowerCase()
    .replace(/\s*[(（][^()（）]*[)）]$/u, "")
    .replace(/[\s*:：?]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
