import type { Vocabulary } from "../family/vocabulary.js";
import { paragraph, type Block, type Cell, type Item } from "./page.js";
import { isBareLabel, splitBareLabels } from "./bare-labels.js";

/** A line of a cell, or what of it stands between bars. */
export interface CellLine {
  readonly line: number;
  readonly words: string;
}

const listMark = /^[-*•]\s+(?=\S)/u;

/**
 * A cell of its lines. What made a cell go on in another line was a list, and most dumps have lost it: so a list is lost behind every
 * line but the last, save where its items are there.
 */
export function pipeCell(lines: readonly CellLine[], vocabulary: Vocabulary): Cell {
  const blocks: Block[] = [];
  let items: Item[] | null = null;
  lines.forEach(({ line, words }, index) => {
    if (listMark.test(words)) {
      const item: Item = { line, blocks: [paragraph(line, words.replace(listMark, ""))] };
      if (items) items.push(item);
      else blocks.push({ kind: "list", line, ordered: false, items: (items = [item]) });
      return;
    }
    if (index > 0 && items === null && !isWhole(lines[index - 1]?.words ?? "", words, vocabulary))
      blocks.push({ kind: "lost-list", line: lines[index - 1]?.line ?? line });
    items = null;
    blocks.push(...paragraphsOf(line, words, vocabulary));
  });
  return { line: lines[0]?.line ?? 1, blocks };
}

/** True where nothing can have stood between two lines: a label on a line of its own was a paragraph, and so was what is below it. */
function isWhole(before: string, words: string, vocabulary: Vocabulary): boolean {
  if (isBareLabel(before, vocabulary)) return words !== "";
  return isBareLabel(words, vocabulary) && !/[:：]$/u.test(before);
}

function paragraphsOf(line: number, words: string, vocabulary: Vocabulary): Block[] {
  return splitBareLabels(words, vocabulary)
    .flatMap((part) => splitTokens(part, vocabulary))
    .map((part) => paragraph(line, part));
}

/** Where a word in front of a colon may open a paragraph: after a sentence or a colon, or as a word in capitals. */
const opening = /(?<=^|[.:;!?]\s)[A-Za-z][\w-]*: |(?<=[^-]\s)[A-Z][A-Z\d_]+: /gu;

/**
 * The paragraphs of a cell, which stand on one line: where two or more sentences explain a word each (`ON: … OFF: …`),
 * each of them was a paragraph; other paragraphs cannot be told apart.
 */
function splitTokens(words: string, { labels, sentences }: Vocabulary): readonly string[] {
  const opened = [...words.matchAll(opening)]
    .filter(([word]) => !labels.some((label) => label.words.exec(word)?.index === 0))
    .filter(({ index }) => sentences.explainsWord.test(words.slice(index)));
  // A word right before another one leads to all of them: "Options: ON: …".
  const starts = opened
    .filter(({ 0: word, index }, at) => opened[at + 1]?.index !== index + word.length)
    .map(({ index }) => index);
  if (starts.length < 2) return words === "" ? [] : [words];
  return [0, ...starts]
    .map((start, index) => words.slice(start, starts[index]).trim())
    .filter((part) => part !== "");
}
