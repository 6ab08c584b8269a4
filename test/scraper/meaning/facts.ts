import { expect, test } from "vitest";
import type { Condition, Fact } from "../../../scraper/meaning/fact.js";
import { grammarOf } from "../../../scraper/meaning/families.js";
import { readMeaning, type Meaning } from "../../../scraper/meaning/read-meaning.js";
import { readType } from "../../../scraper/family/type-expression.js";
import { paragraph, type Block } from "../../../scraper/page/page.js";
import { english } from "../../../scraper/family/english.js";

/** Paragraphs; lines that begin with `- ` are the items of a list; `<lost>` is a list that a dump has lost. */
export function blocks(text: string): Block[] {
  const result: Block[] = [];
  text.split("\n").forEach((line, index) => {
    const last = result.at(-1);
    if (line === "<lost>") result.push({ kind: "lost-list", line: index + 1 });
    else if (!line.startsWith("- ")) result.push(paragraph(index + 1, line));
    else {
      const item = { line: index + 1, blocks: [paragraph(index + 1, line.slice(2))] };
      if (last?.kind === "list") result[result.length - 1] = { ...last, items: [...last.items, item] };
      else result.push({ kind: "list", line: index + 1, ordered: false, items: [item] });
    }
  });
  return result;
}

/** Where a field stands; by itself, a field `self` of a request without siblings. */
export interface Place {
  readonly name?: string;
  readonly siblings?: readonly string[];
  readonly side?: "request" | "response";
}

const grammar = grammarOf(english);

/** What the description of a field of that type says. */
export function meaningOf(
  type: string,
  text: string,
  { name = "self", siblings = [], side = "request" }: Place = {},
): Meaning {
  return readMeaning(
    blocks(text),
    { name, type: readType(type, english.types), side, siblings: new Set([name, ...siblings]) },
    grammar,
  );
}

/** A fact in a few words, as a person would write it down. */
export function show(fact: Fact): string {
  switch (fact.kind) {
    case "enum":
      return `enum ${fact.values.map((value) => value.raw).join("|")}`;
    case "minimum":
      return `${fact.exclusive ? ">" : ">="} ${fact.value}`;
    case "maximum":
      return `${fact.exclusive ? "<" : "<="} ${fact.value}`;
    case "pattern":
      return `pattern ${fact.source}`;
    case "unusable-pattern":
      return `${fact.kind} ${fact.source} (${fact.why})`;
    case "allowed-characters":
    case "first-character":
    case "last-character":
    case "forbidden-characters":
    case "forbidden-first-character":
    case "forbidden-last-character":
      return `${fact.kind} ${fact.characters}`;
    case "default":
    case "example":
      return `${fact.kind} ${fact.raw}`;
    case "format":
      return `format ${fact.format}${fact.shown === null ? "" : ` as in ${fact.shown}`}`;
    case "unit":
      return `unit ${fact.unit}`;
    case "required-when":
      return `${fact.kind} ${conditions(fact.when)}${fact.only ? " only" : ""}`;
    case "valid-when":
    case "absent-when":
      return `${fact.kind} ${conditions(fact.when)}`;
    case "alternatives":
    case "at-least-one":
    case "exactly-one":
    case "not-together":
    case "together":
    case "required-members":
      return `${fact.kind} ${fact.fields.join(", ")}`;
    case "unenforced":
      return `unenforced: ${fact.why}`;
    case "empty-allowed":
    case "nullable":
    case "deprecated":
    case "read-only":
    case "reserved":
    case "scoped-bounds":
    case "open-values":
      return fact.kind;
    case "excluded":
      return `excluded ${fact.values.join("|")}`;
    case "ranges":
      return `ranges ${fact.ranges.map(({ from, to }) => `${from}..${to}`).join(", ")}`;
    case "case-insensitive":
      return fact.kind;
    case "time-layout":
      return `time-layout ${fact.layout}`;
    case "width":
      return `width ${fact.bits}`;
    case "limited-by":
      return `limited-by ${fact.field}`;
    default:
      return `${fact.kind} ${fact.value}`;
  }
}

function conditions(when: readonly Condition[]): string {
  return when.map(({ field, values }) => `${field}=${values.join("|")}`).join(" and ");
}

/** A type, a description, and the facts that it states. */
export type Case = readonly [type: string, description: string, ...facts: readonly string[]];

/** A test a case: the description of a field of that type states exactly these facts. */
export function states(cases: readonly Case[], place: Place = {}): void {
  test.each(cases.map(([type, text, ...want]) => ({ type, text, want })))(
    "$type: $text",
    ({ type, text, want }) => {
      expect(meaningOf(type, text, place).facts.map(({ fact }) => show(fact))).toEqual(want);
    },
  );
}

/** A test a case: the description states no fact. */
export function statesNothing(
  cases: readonly (readonly [type: string, description: string])[],
  place: Place = {},
): void {
  states(cases, place);
}

/** A test a case: the description states no fact, and nothing in it is told as not understood. */
export function isUnderstood(
  cases: readonly (readonly [type: string, description: string])[],
  place: Place = {},
): void {
  leavesUnread(cases, place);
}

/** A test a case: these sentences of the description are told as not understood, and no fact is read. */
export function leavesUnread(
  cases: readonly (readonly [type: string, description: string, ...unread: readonly string[]])[],
  place: Place = {},
): void {
  test.each(cases.map(([type, text, ...want]) => ({ type, text, want })))(
    "$type: $text",
    ({ type, text, want }) => {
      const { facts, unread } = meaningOf(type, text, place);
      expect(facts.map(({ fact }) => show(fact))).toEqual([]);
      expect(unread.map((each) => each.text)).toEqual(want);
    },
  );
}

/** A case for each word of a list, written with bars between: the words of a phrase table, one by one. */
export function forEach<T>(words: string, write: (word: string) => T): T[] {
  return words.split("|").map(write);
}
