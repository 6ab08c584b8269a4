/** A table of contents: the tree of a reference's pages, as a JSON list of entries that name their parents by code. */
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { gathered, withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { InputError } from "../../core/base/input-error.js";
import { isArray, isObject, parseJson, type Json } from "../../core/base/json.js";
import { parseYaml } from "../../core/base/parse-yaml.js";
import type { ContentsKeys } from "../family/vocabulary.js";
import type { Document } from "../source/document.js";
import { documentKey } from "./document-key.js";

/** A page or chapter, as the contents name it. */
export interface Entry {
  readonly title: string;
  /** The document, as it is linked; empty for a chapter without a page of its own. */
  readonly target: string;
  /** The table of contents that it stands in, and the line. */
  readonly document: string;
  readonly line: number;
  readonly parent: Entry | null;
  /** Place among all entries of the reference. */
  readonly order: number;
}

/** The entries of a reference, by {@link documentKey}; the first counts where two name the same document. */
export type Contents = ReadonlyMap<string, Entry>;

/** Reads tables of contents. A file that is no JSON, an incomplete entry and a parent that is not there are reported. */
export function readContents(files: readonly Document[], keys: ContentsKeys): WithFindings<Contents> {
  const contents = new Map<string, Entry>();
  const { value: nodes, findings } = gathered(files.map((file) => readFile(file, keys)));
  nodes.flat().forEach((entry, order) => {
    entry.order = order;
    const key = documentKey(entry.target);
    if (key !== "" && !contents.has(key)) contents.set(key, entry);
  });
  return withFindings(contents, findings);
}

/** What is to be said of the entries whose document is not among those that were read. */
export function missingDocuments(
  contents: Contents,
  documents: readonly { readonly name: string }[],
): readonly Finding[] {
  const there = new Set(documents.map(({ name }) => documentKey(name)));
  return [...contents]
    .filter(([key]) => !there.has(key))
    .map(([, { title, target, document, line }]) => {
      const message = `"${title}" is in ${target}, which is not among the documents`;
      return finding("missing-document", at(document, line), message);
    });
}

/** An entry before its place in the tree is known. */
interface Node extends Entry {
  readonly code: string;
  readonly parentCode: string;
  parent: Node | null;
  order: number;
}

function readFile(file: Document, keys: ContentsKeys): WithFindings<readonly Node[]> {
  const list = parseList(file);
  const nodes = readEntries(file, list.value, keys);
  const faults = linkParents(nodes.value);
  return withFindings(nodes.value, [...list.findings, ...nodes.findings, ...faults]);
}

function readEntries(
  file: Document,
  list: readonly Json[],
  keys: ContentsKeys,
): WithFindings<readonly Node[]> {
  const lines = list.length === 0 ? [] : memberLines(file.text);
  const nodes = new Map<string, Node>();
  const findings: Finding[] = [];
  list.forEach((value, index) => {
    const line = lines[index] ?? 1;
    const node = readEntry(value, file.name, line, keys);
    const fault =
      node === null
        ? "this entry has no code or no title; it was left out"
        : nodes.has(node.code)
          ? `an entry before has the code "${node.code}" too; this one was left out`
          : null;
    if (fault !== null) findings.push(finding("unread-contents", at(file.name, line), fault));
    else if (node) nodes.set(node.code, node);
  });
  return withFindings([...nodes.values()], findings);
}

/** The members of the list; none, with a finding, where the text is no JSON. */
function parseList({ name, text }: Document): WithFindings<readonly Json[]> {
  try {
    const value = parseJson(text);
    return withFindings(isArray(value) ? value : []);
  } catch {
    // The parser's own words differ from one version of Node to the next.
    const message = "this is no JSON, so nothing was taken from the table of contents";
    return withFindings([], [finding("unread-contents", at(name, faultLine(name, text)), message)]);
  }
}

/** JSON's own parser tells no lines. */
function faultLine(name: string, text: string): number {
  try {
    parseYaml(text, name);
    return 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.line ?? 1;
  }
}

function readEntry(value: Json, document: string, line: number, keys: ContentsKeys): Node | null {
  if (!isObject(value)) return null;
  const code = wordsOf(value[keys.code]);
  const title = wordsOf(value[keys.title]);
  const target = wordsOf(value[keys.target]);
  if (code === "" || title === "") return null;
  return {
    code,
    parentCode: wordsOf(value[keys.parent]),
    title,
    target,
    document,
    line,
    parent: null,
    order: 0,
  };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";
}

/** Hangs the entries of one file into its tree; answers with what is to be said of those without a place in it. */
function linkParents(nodes: readonly Node[]): readonly Finding[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  return nodes.flatMap((node) => {
    const parent = byCode.get(node.parentCode);
    if (parent && parent !== node) {
      node.parent = parent;
      return [];
    }
    if (node.parentCode === "") return [];
    const message = `no other entry has the code "${node.parentCode}", which is to be the parent of "${node.title}"`;
    return [finding("unread-contents", at(node.document, node.line), message)];
  });
}

/** The line of each member of a JSON list, which is known to be one. */
function memberLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isBetween = true;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "\n") line += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    else if (mark === "," && depth === 1) isBetween = true;
    else if (depth === 1 && isBetween && mark !== undefined && mark > " ") {
      lines.push(line);
      isBetween = false;
    }
    if (mark === "[" || mark === "{") depth += 1;
    else if (mark === '"') at = endOfString(text, at);
  }
  return lines;
}

/** Where the quotation mark stands that closes the one at `start`. */
function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
  } while (end > 0 && isEscaped(text, end));
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}
