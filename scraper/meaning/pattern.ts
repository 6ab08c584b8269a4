import type { PatternWords } from "../family/phrase-words.js";
import type { SentenceWords } from "../family/vocabulary.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";
import { scalarOf, type Fact, type Family } from "./fact.js";
import { objectionTo } from "./regular-expression.js";

/** A regular expression that the document gives as it is: `^[a-z]{1,64}$`. */
export function pattern({ phrases }: PatternWords, sentences: SentenceWords): Family {
  return {
    name: "pattern",
    trigger: /\$/u,
    read: (statement, field) => {
      const { text } = statement;
      if (scalarOf(field.type) !== "string") return null;
      const source = phrases.map((phrase) => phrase.exec(text)?.[1]).find((found) => found !== undefined);
      if (source === undefined) return null;
      if (speaksOfPart(statement, field, sentences)) return [ofPart];
      const objection = objectionTo(source);
      return [
        objection === null
          ? { kind: "pattern", source }
          : { kind: "unusable-pattern", source, why: objection },
      ];
    },
  };
}

/** A regular expression, and the facts that it says. */
export interface StatedPattern<Stated> {
  readonly source: string;
  readonly stated: readonly Stated[];
}

/** The patterns that facts about characters add up to. */
export function patternsOf<Stated extends { readonly fact: Fact }>(
  facts: readonly Stated[],
): StatedPattern<Stated>[] {
  const patterns = facts.flatMap((stated) => {
    const source = sourceOf(stated.fact);
    return source === null ? [] : [{ source, stated: [stated] }];
  });
  const allowed = classOf("allowed-characters", facts);
  const first = classOf("first-character", facts);
  const last = classOf("last-character", facts);
  const classes = [allowed, first, last].flatMap((each) => each?.stated ?? []);
  if (classes.length === 0) return patterns;
  const empty = facts.filter(({ fact }) => fact.kind === "empty-allowed");
  const inner = allowed?.source ?? String.raw`[\s\S]`;
  const source = composed(inner, first?.source ?? null, last?.source ?? null, empty.length > 0);
  return [{ source, stated: [...classes, ...empty] }, ...patterns];
}

/** The pattern that a fact is by itself. */
function sourceOf(fact: Fact): string | null {
  switch (fact.kind) {
    case "pattern":
    case "time-layout":
      return fact.source;
    case "forbidden-characters":
      return `^[^${fact.characters}]*$`;
    case "forbidden-first-character":
      return `^(?![${fact.characters}])`;
    case "forbidden-last-character":
      return String.raw`^(?:[\s\S]*[^${fact.characters}])?$`;
    default:
      return null;
  }
}

function classOf<Stated extends { readonly fact: Fact }>(
  kind: "allowed-characters" | "first-character" | "last-character",
  facts: readonly Stated[],
): StatedPattern<Stated> | null {
  const stated = facts.find(({ fact }) => fact.kind === kind);
  return stated && "characters" in stated.fact
    ? { source: `[${stated.fact.characters}]`, stated: [stated] }
    : null;
}

function composed(inner: string, first: string | null, last: string | null, mayBeEmpty: boolean): string {
  if (first === null && last === null) return `^${inner}*$`;
  const words =
    first !== null && last !== null
      ? `${first}(?:${inner}*${last})?`
      : `${first ?? ""}${inner}*${last ?? ""}`;
  return mayBeEmpty ? `^(?:${words})?$` : `^${words}$`;
}
