import type { Column, Vocabulary } from "../family/vocabulary.js";
import { columnKey, columnOf } from "../family/column.js";

/** Where a table has the columns that matter; -1 for one that it lacks. */
export interface Columns {
  readonly name: number;
  readonly mandatory: number;
  /** Of a table that says instead which fields are optional. */
  readonly optional: number;
  readonly type: number;
  /** All that say what a field is, in their order. */
  readonly descriptions: readonly number[];
  /** Those that hold one labelled part of a description each. */
  readonly labelled: readonly LabelledColumn[];
  /** Those of which nothing is read. */
  readonly unread: readonly number[];
}

interface LabelledColumn {
  readonly label: "constraints" | "range" | "default";
  readonly at: number;
}

const labels = ["constraints", "range", "default"] as const;

/** Finds the columns of a table by the words of its header; of several for one purpose the word that the vocabulary has first. */
export function columnsOf(header: readonly string[], vocabulary: Vocabulary): Columns {
  const kinds = header.map((word) => columnOf(word, vocabulary));
  const known = Object.keys(vocabulary.columns);
  const rank = (index: number): number => known.indexOf(columnKey(header[index] ?? ""));
  const all = (kind: Column): number[] => kinds.flatMap((each, index) => (each === kind ? [index] : []));
  const best = (kind: Column): number => all(kind).sort((a, b) => rank(a) - rank(b))[0] ?? -1;
  const labelled = labels.flatMap((label) => all(label).map((at) => ({ label, at })));
  const single = [best("name"), best("mandatory"), best("optional"), best("type")] as const;
  const [name, mandatory, optional, type] = single;
  const descriptions = all("description");
  const read = new Set([...single, ...descriptions, ...labelled.map(({ at }) => at), ...all("other")]);
  const unread = header.flatMap((_, index) => (read.has(index) ? [] : [index]));
  return { name, mandatory, optional, type, descriptions, labelled, unread };
}
