import type { Block, Item } from "../page/page.js";
import { plainText } from "../page/page.js";
import type { Label, Vocabulary } from "../vocabulary/vocabulary.js";
import type { Statement } from "./fact.js";

/** A labelled part of a description; unlabelled text is part of the definition. */
export interface Part {
  readonly label: Label;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a description at its labels (`Definition: … Constraints: … Range: … Default Value: …`). Each label counts once
 * and in that order, so the same word in prose stays prose. Parts that say "N/A" are empty.
 */
export function readParts(description: readonly Block[], vocabulary: Vocabulary): Part[] {
  const parts: { label: Label; blocks: Block[] }[] = [{ label: "definition", blocks: [] }];
  let next = 0;
  for (const block of description) {
    if (block.kind !== "paragraph") {
      parts.at(-1)?.blocks.push(block);
      continue;
    }
    // A label has a colon, or is all there is.
    const labelled = block.text.includes(":") || block.text.length < 20;
    const cut = labelled
      ? cutLabels(block.text, next, vocabulary)
      : { next, pieces: [{ label: null, text: block.text }] };
    next = cut.next;
    for (const { label, text } of cut.pieces) {
      if (label !== null) parts.push({ label, blocks: [] });
      if (text !== "")
        parts.at(-1)?.blocks.push({ ...block, text, marks: text === block.text ? block.marks : [] });
    }
  }
  return parts.filter((part) => saysSomething(part, vocabulary));
}

/** A lost list is something, although nothing is left of it. */
function saysSomething({ blocks }: Part, vocabulary: Vocabulary): boolean {
  return (
    blocks.some((block) => block.kind === "lost-list") || !vocabulary.nothing.test(plainText(blocks).trim())
  );
}

function cutLabels(
  text: string,
  from: number,
  vocabulary: Vocabulary,
): { next: number; pieces: { label: Label | null; text: string }[] } {
  const pieces: { label: Label | null; text: string }[] = [];
  let rest = text;
  let label: Label | null = null;
  let next = from;
  vocabulary.labels.forEach((entry, index) => {
    if (index < next) return;
    const match = labelPattern(entry.words).exec(rest);
    if (!match) return;
    pieces.push({ label, text: rest.slice(0, match.index).trim() });
    rest = rest.slice(match.index + match[0].length);
    label = entry.label;
    next = index + 1;
  });
  pieces.push({ label, text: rest.trim() });
  return { next, pieces: pieces.filter((piece) => piece.label !== null || piece.text !== "") };
}

const labelPatterns = new Map<RegExp, RegExp>();

/** `Range:`, `Range` alone on its line, or a label that kept its Markdown: `** Value range: **:`. */
function labelPattern(words: RegExp): RegExp {
  const known = labelPatterns.get(words);
  if (known) return known;
  const label = `(?:${words.source})`;
  const pattern = new RegExp(
    String.raw`(?:^|\s)(?:\*\*\s*${label}\s*:?\s*\*\*\s*:?|${label}\s*:)|^${label}$`,
    "u",
  );
  labelPatterns.set(words, pattern);
  return pattern;
}

/** The sentences of a description, each with its label and with the list that it leads. */
export function readStatements(parts: readonly Part[]): Statement[] {
  return parts.flatMap((part) => statementsOf(part.label, withLists(part.blocks)));
}

function statementsOf(label: Label, blocks: readonly Block[]): Statement[] {
  const statements: Statement[] = [];
  const lead = (line: number): Statement =>
    statements.pop() ?? { label, line, text: "", items: [], lost: false };
  for (const block of blocks) {
    // What follows a remark belongs to it; a dump does not tell where it ends.
    const remarkAt = block.kind === "paragraph" ? block.text.search(remark) : -1;
    if (remarkAt === 0) break;
    switch (block.kind) {
      case "paragraph":
        for (const text of splitSentences(remarkAt < 0 ? block.text : block.text.slice(0, remarkAt))) {
          statements.push({ label, line: block.line, text, items: [], lost: false });
        }
        if (remarkAt > 0) return statements;
        break;
      case "list":
        statements.push({
          ...lead(block.line),
          items: block.items.map((item) => ({ line: item.line, text: plainText(item.blocks) })),
        });
        break;
      case "lost-list":
        statements.push({ ...lead(block.line), lost: true });
        break;
      default:
        // Notes, code and inner tables illustrate; they state no facts.
        break;
    }
  }
  return statements;
}

const remark = /(?:^|\s)NOTES?\s*:|^notes?\s*:/u;

/** Sentences end at a full stop before a capital letter, at line breaks, and before `Minimum: 0` where those are lost. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[A-Z(^*"])|\n|\s+(?=(?:Minimum|Maximum|Default): ?\S+(?:\s|$))/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A line that explains a token; the words of other facts are none. */
const enumerated = /^(?!(?:Minimum|Maximum|Default|Example|Unit|Note)\b)([A-Za-z][\w-]*): \S/iu;

/** True for a line that explains a word: `TOKEN: text`. */
export function explainsWord(text: string): boolean {
  return enumerated.test(text);
}

/** Turns two or more paragraphs of the form `TOKEN: text` into the list that they are. */
function withLists(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let run: Item[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first && run.length > 1) result.push({ kind: "list", line: first.line, ordered: false, items: run });
    else result.push(...run.flatMap((item) => item.blocks));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph" && explainsWord(block.text))
      run.push({ line: block.line, blocks: [block] });
    else {
      flush();
      result.push(block);
    }
  }
  flush();
  return result;
}
