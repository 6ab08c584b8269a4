import type { Vocabulary } from "../family/vocabulary.js";
import { plainText, type Block, type Cell } from "../page/page.js";
import { withoutInvisible } from "../../core/base/invisible.js";

/** What a cell of names holds. */
export type NameCell =
  | {
      readonly kind: "name";
      readonly name: string;
      /** What stands in parentheses beside it. */
      readonly notes: readonly string[];
      /** True where an asterisk marks it. */
      readonly isStarred: boolean;
      /** Other names for it, which are not read. */
      readonly others: readonly string[];
    }
  /** Words that stand for whatever a key may be called. */
  | { readonly kind: "any-key"; readonly name: string }
  /** Nothing at all, or a word that says so. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly text: string };

/** What most names are, and nothing decorates. */
const identifier = /^[A-Za-z_][\w.-]*$/u;
/** No cell with a name in it is longer; the marks at the end of one that is would be looked for without end. */
const longest = 500;
/** A name: one word, in whatever script. */
const oneWord = /^[^\s,;]+$/u;
/** Bullets, branches of trees and arrows before a name. */
const lead = /^(?:[-–—•·●○▪◦›»→↳└├│┕┗╰┖┝┠┣┃─━>+]\s*)+(?=[^\s])/u;
/** Marks behind one: colons, asterisks, daggers, raised digits, a footnote's number in brackets. */
const tail = /(?:\s*[*†‡:：;,，；¹²³⁰⁴-⁹]|\s+\[\d{1,2}\])+$/u;
const note = /\s*[(（]([^()（）]*)[)）]$/u;
const leadingNote = /^[(（[]([^()（）[\]]*)[)）\]]\s+/u;
/** What is set between names that are one field's. */
const separator = /\s*[,，、;；\n]\s*|\s+(?:\/|\||or|and|或)\s+/u;
/** A word in angle brackets or braces, a star or dots: a place for any key. */
const place = /^(?:<[^<>]*>|\$?\{[^{}]*\}|\*|\.{3}|…)$/u;
const plainWord = /^(?:[A-Za-z][a-z'’-]*|[A-Z]+s?)$/u;

/**
 * Reads a cell of names, whatever the format of the document: what nobody sees, what only decorates, and escapes of Markdown are no
 * part of a name.
 */
export function readName(cell: Cell | undefined, vocabulary: Vocabulary): NameCell {
  const lines = plainText(withoutRaised(cell?.blocks ?? [])).replace(/[^\S\n]+/gu, " ");
  const text = plain(withoutInvisible(lines));
  if (vocabulary.nothing.test(text)) return { kind: "nothing" };
  if (identifier.test(text)) return { kind: "name", name: text, notes: [], isStarred: false, others: [] };
  if (text.length > longest) return { kind: "unreadable", text };
  if (place.test(text)) return { kind: "any-key", name: `any key ${text}` };
  const bare = undecorated(text, vocabulary);
  const [first = "", ...others] = bare.name.split(separator).filter((part) => part !== "");
  if (oneWord.test(first) && others.every((each) => oneWord.test(each)))
    return { kind: "name", ...bare, name: first, others };
  return isAnyKey(bare.name) ? { kind: "any-key", name: bare.name } : { kind: "unreadable", text };
}

/** Without the marks of Markdown, and with what a line's end has cut in two joined. */
function plain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/^(`+|\*\*)(.+)\1$/su, "$2")
    .replace(/_\s+(?=\S)/gu, "_")
    .trim();
}

function undecorated(
  text: string,
  vocabulary: Vocabulary,
): { readonly name: string; readonly notes: readonly string[]; readonly isStarred: boolean } {
  const notes: string[] = [];
  let isStarred = /^\*\s*[^\s*]/u.test(text);
  let name = text.replace(lead, "").replace(/^\*\s*(?=[^\s*])/u, "");
  const before = leadingNote.exec(name);
  if (before && isKnownNote(before[1] ?? "", vocabulary)) {
    notes.push((before[1] ?? "").trim());
    name = name.slice(before[0].length);
  }
  for (;;) {
    const marks = tail.exec(name)?.[0] ?? "";
    const head = name.slice(0, name.length - marks.length);
    isStarred ||= marks.includes("*");
    const behind = note.exec(head);
    const words = (behind?.[1] ?? "").trim();
    // `filter(name)` may well be a name; `filter (name)` is none.
    const isNote = behind !== null && (/^\s/u.test(behind[0]) || isKnownNote(words, vocabulary));
    if (!isNote || behind.index === 0) return { name: head, notes, isStarred };
    notes.push(words);
    name = head.slice(0, behind.index);
  }
}

/** True for a note that is read: how a field is marked mandatory, or that it is on its way out. */
export function isKnownNote(text: string, { yes, no, deprecatedNote }: Vocabulary): boolean {
  return [yes, no, deprecatedNote].some((words) => words.test(text.trim()));
}

/** True for a phrase of plain words, which no field is called: "Name of the network". */
function isAnyKey(text: string): boolean {
  const all = text.split(/\s+/u);
  if (!all.every((word) => plainWord.test(word))) return false;
  return all.length > 2 || (all.length === 2 && /^[A-Z]/u.test(text));
}

/** Blocks without what stands raised in their texts: the numbers of footnotes. */
function withoutRaised(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== "paragraph") return block;
    const raised = block.marks.filter(({ kind }) => kind === "raised").toReversed();
    if (raised.length === 0) return block;
    const text = raised.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), block.text);
    return { ...block, text, marks: [] };
  });
}
