/** Label files: one a reference, an entry a line, in the order of documents, lines and names. */
import { existsSync, readFileSync } from "node:fs";
import { isArray, parseJson, type Json } from "../../core/base/json.js";
import { compareText } from "../../core/base/source.js";
import { parseFact, printFact, type LabelFact } from "./fact.js";
import { rowId, type LabelSet } from "./sample.js";

/** What is read from the description of one row. */
export interface Label {
  readonly document: string;
  readonly line: number;
  readonly name: string;
  readonly set: LabelSet;
  readonly facts: readonly LabelFact[];
}

/** The label file of a reference. */
export function labelFile(reference: string): string {
  return `tools/labels/${reference}.json`;
}

/** The labels of a reference; null where it has none. */
export function readLabels(reference: string): Label[] | null {
  const file = labelFile(reference);
  return existsSync(file) ? parseLabels(readFileSync(file, "utf8")) : null;
}

/**
 * Parses a label file.
 * @throws Error that names the entry and says what is wrong with it
 */
export function parseLabels(text: string): Label[] {
  const entries = parseJson(text);
  if (!isArray(entries)) throw new Error("a label file holds a list");
  return entries.map((entry, index) => {
    try {
      return parseLabel(entry);
    } catch (error) {
      throw new Error(`entry ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** The text of a label file. */
export function printLabels(labels: readonly Label[]): string {
  const lines = labels.toSorted(compareLabels).map(({ facts, ...entry }) => {
    const start = JSON.stringify(entry).slice(0, -1);
    return `${start},"facts":[${facts.map(printFact).join(",")}]}`;
  });
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** By document, line and name. */
export function compareLabels(a: Label, b: Label): number {
  return compareText(a.document, b.document) || a.line - b.line || compareText(a.name, b.name);
}

function parseLabel(json: Json): Label {
  if (typeof json !== "object" || json === null || isArray(json)) throw new Error("an entry is an object");
  const { document, line, name, set, facts, ...others } = json;
  if (typeof document !== "string" || typeof line !== "number" || typeof name !== "string")
    throw new Error('"document", "line" and "name" say which row it is');
  const where = rowId({ document, line, name });
  if (set !== "development" && set !== "scored") throw new Error(`${where}: no such set`);
  if (!isArray(facts)) throw new Error(`${where}: "facts" is a list`);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`${where}: there is no key "${unknown}"`);
  return { document, line, name, set, facts: parseFacts(facts, where) };
}

/**
 * Parses the facts of one row.
 * @throws Error that begins with `where`
 */
export function parseFacts(facts: readonly Json[], where: string): LabelFact[] {
  const parsed = facts.map((each) => {
    try {
      return parseFact(each);
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const printed = parsed.map(printFact);
  const twice = printed.find((each, index) => printed.indexOf(each) !== index);
  if (twice !== undefined) throw new Error(`${where}: ${twice} stands there twice`);
  return parsed;
}
