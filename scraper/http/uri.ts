import type { Vocabulary } from "../family/vocabulary.js";
import { methodWord, readMethod, type Method } from "./methods.js";
import { addressStart, readTarget, targetWord, type Target } from "./uri-target.js";

export interface Uri extends Target {
  readonly line: number;
  readonly method: Method;
}

/** A line that asks for a method and a path that no contract may have. */
export interface RefusedUri {
  readonly line: number;
  readonly written: string;
  readonly why: string;
}

/** The URIs of a section, each once, and what is wrong with others. */
export interface ReadUris {
  readonly uris: readonly Uri[];
  readonly refused: readonly RefusedUri[];
}

/** A piece of text, and where it stands. */
export interface Words {
  readonly line: number;
  readonly text: string;
}

/** What a line gives of a URI: its method, its target, or both. */
interface Given {
  readonly method: Method | null;
  readonly target: string | null;
}

const both = new RegExp(
  String.raw`^(${methodWord})(\s*(?:[:：]\s*)?)(?=${addressStart})(${targetWord})`,
  "i",
);
const targetAlone = new RegExp(String.raw`^(?=${addressStart})(${targetWord})$`, "i");
const labelled = /^([^:：{}/]{1,40})[:：]\s*(.*)$/u;

/**
 * The URIs that the texts of a section name, in order: on one line, or on two that a label leads (`Method: GET`). A line that
 * differs from an earlier one only in the names of its placeholders is the same URI, misspelt.
 */
export function readUris(texts: Iterable<Words>, { uriLabels }: Vocabulary): ReadUris {
  const uris = new Map<string, Uri>();
  const refused: RefusedUri[] = [];
  let pending: Given = { method: null, target: null };
  for (const { line, text } of texts) {
    for (const each of text.split("\n")) {
      const given = givenBy(each.trim(), uriLabels);
      if (!given) continue;
      const method = given.method ?? pending.method;
      const target = given.target ?? pending.target;
      if (method === null || target === null) {
        pending = { method, target };
        continue;
      }
      if (given.method === null || given.target === null) pending = { method: null, target: null };
      const read = readTarget(target);
      if ("refused" in read) {
        refused.push({ line, written: `${method.toUpperCase()} ${target}`, why: read.refused });
        continue;
      }
      const key = `${method} ${pathTemplate(read.path)}`;
      if (!uris.has(key)) uris.set(key, { line, method, ...read });
    }
  }
  return { uris: [...uris.values()], refused };
}

/** What a line gives of a URI; null for a line that is about something else. */
function givenBy(text: string, labels: Vocabulary["uriLabels"]): Given | null {
  const [, word = "", gap = "", behind = ""] = both.exec(text) ?? [];
  if (gap !== "" || word === word.toUpperCase()) {
    const named = readMethod(word.toUpperCase());
    if (named !== null) return { method: named, target: behind };
  }
  const target = targetAlone.exec(text)?.[1];
  if (target !== undefined) return { method: null, target };
  const method = readMethod(text);
  if (method !== null) return { method, target: null };
  const [, label = "", value = ""] = labelled.exec(text) ?? [];
  if (labels.method.test(label)) {
    const named = readMethod(value.toUpperCase());
    return named === null ? null : { method: named, target: null };
  }
  return labels.target.test(label) ? givenBy(value, labels) : null;
}

/** A path without the names of its placeholders: what tells paths apart. */
export function pathTemplate(path: string): string {
  return path.replace(/\{[^{}]*\}/gu, "{}");
}

/** True if a concrete path (or URL) has the shape of a template. */
export function matchesPath(url: string, path: string): boolean {
  const concrete = url.replace(/^https?:\/\/[^/]+/u, "").replace(/\?.*$/u, "");
  const a = concrete.split("/");
  const b = path.split("/");
  return a.length === b.length && b.every((part, index) => part.includes("{") || part === a[index]);
}
