import type { Block, Item } from "../page/page.js";
import { paragraph, plainText } from "../page/page.js";
import type { Label, SentenceWords, Vocabulary } from "../family/vocabulary.js";
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
    const labelled = /[:：]/u.test(block.text) || block.text.length < 20;
    const cut = labelled
      ? cutLabels(block.text, next, vocabulary)
      : { next, pieces: [{ label: null, text: block.text }] };
    next = cut.next;
    for (const { label, text } of cut.pieces) {
      if (label !== null) parts.push({ label, blocks: [] });
      if (text !== "") parts.at(-1)?.blocks.push(text === block.text ? block : paragraph(block.line, text));
    }
  }
  return parts.filter((part) => holdsSomething(part, vocabulary));
}

/** A lost list is something, although nothing is left of it. */
function holdsSomething({ blocks }: Part, vocabulary: Vocabulary): boolean {
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
    String.raw`(?:^|\s)(?:\*\*\s*${label}\s*(?:[:：]\s*)?\*\*\s*[:：]?|${label}\s*[:：])|^${label}$`,
    "u",
  );
  labelPatterns.set(words, pattern);
  return pattern;
}

/** The sentences of a description, each with its label and with the list that it leads. */
export function readStatements(parts: readonly Part[], words: SentenceWords): Statement[] {
  return parts.flatMap((part) => statementsOf(part, words));
}

function statementsOf({ label, blocks }: Part, words: SentenceWords): Statement[] {
  const statements: Statement[] = [];
  const add = (line: number, text: string, remark: boolean): void => {
    addSentences(statements, { label, line, text, remark, ofCase: words.oneCase.label.test(text) }, words);
  };
  const lead = (line: number): Statement => statements.pop() ?? statementOf({ ...nothing, label, line });
  // What follows a remark belongs to it; a dump does not tell where it ends.
  let remarked = false;
  for (const block of withLists(blocks, words)) {
    switch (block.kind) {
      case "paragraph": {
        const [said, noted] = splitRemark(block.text, words);
        add(block.line, said, remarked);
        if (noted === null) break;
        remarked = true;
        add(block.line, noted, true);
        break;
      }
      case "list": {
        const items = block.items.map((item) => ({ line: item.line, text: plainText(item.blocks) }));
        const leading = lead(block.line);
        statements.push({ ...leading, items: [...leading.items, ...items], remark: remarked });
        break;
      }
      case "lost-list":
        statements.push({ ...lead(block.line), lost: true });
        break;
      case "note":
        for (const inner of block.blocks) {
          if (inner.kind === "paragraph") add(inner.line, inner.text, true);
        }
        break;
      case "code":
        // A list in Markdown goes on where the page took the rest of it for code; other code illustrates.
        if (block.text.startsWith("- **")) add(block.line, block.text, remarked);
        break;
      case "table":
      case "heading":
        // Inner tables illustrate; they state no facts.
        break;
    }
  }
  return statements;
}

function statementOf(labelled: LabelledText): Statement {
  return { ...labelled, items: [], lost: false, under: "" };
}

/** A text that stands under a label, at a line. */
interface LabelledText {
  readonly label: Label;
  readonly line: number;
  readonly text: string;
  readonly remark: boolean;
  readonly ofCase: boolean;
}

const nothing = { text: "", remark: false, ofCase: false } as const;

/** Adds the sentences of a text; one that ends in `- a: … - b: …` leads that list. */
function addSentences(statements: Statement[], labelled: LabelledText, words: SentenceWords): void {
  const { label, line, text } = labelled;
  const value = label === "default" ? words.valueFirst.exec(text) : null;
  if (value?.[1] !== undefined) {
    statements.push(statementOf({ ...labelled, text: value[1] }));
    const rest: LabelledText = { ...labelled, label: "definition", text: text.slice(value[0].length) };
    addSentences(statements, rest, words);
    return;
  }
  const listed = text.includes("- ") ? splitDashes(text) : null;
  for (const sentence of splitSentences(listed === null ? text : listed.lead, words)) {
    statements.push(statementOf({ ...labelled, text: sentence }));
  }
  if (listed === null) return;
  const last = statements.pop() ?? statementOf({ ...labelled, text: "" });
  const items = listed.items.map((item) => ({ line, text: item }));
  statements.push({ ...last, items: listed.lead === "" ? [...last.items, ...items] : items });
}

/** A list in one paragraph: dashes after a colon or a full stop, each before a word. */
function splitDashes(text: string): { readonly lead: string; readonly items: readonly string[] } | null {
  const at = /(?:^|[:.]\s*)- (?=\S)/u.exec(text);
  if (!at) return null;
  const start = at.index + at[0].length;
  const items = text
    .slice(start)
    .split(/(?:\s|(?<=[.)]))- (?=\S)/u)
    .map((item) => item.replaceAll("**", "").trim());
  return { lead: text.slice(0, start - 2).trim(), items };
}

/** A text cut where a remark begins; null where it has none. */
function splitRemark(text: string, { remark }: SentenceWords): readonly [string, string | null] {
  const match = remark.exec(text);
  return match
    ? [text.slice(0, match.index), text.slice(match.index + match[0].length).trim()]
    : [text, null];
}

/**
 * Sentences end at a full stop before a capital letter, at line breaks, and before words that begin a statement of
 * their own where its full stop is missing.
 */
export function splitSentences(text: string, { end }: SentenceWords): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(end)) {
    const sentence = piece.trim();
    if (sentence !== "") sentences.push(sentence);
  }
  return sentences;
}

/** Turns two or more paragraphs of the form `TOKEN: text` into the list that they are. */
function withLists(blocks: readonly Block[], { explainsWord }: SentenceWords): readonly Block[] {
  if (blocks.length < 2) return blocks;
  const result: Block[] = [];
  let run: Item[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first && run.length > 1) result.push({ kind: "list", line: first.line, ordered: false, items: run });
    else for (const item of run) for (const each of item.blocks) result.push(each);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph" && explainsWord.test(block.text))
      run.push({ line: block.line, blocks: [block] });
    else {
      flush();
      result.push(block);
    }
  }
  flush();
  return result;
}
