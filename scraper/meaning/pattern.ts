import type { PatternWords } from "../family/phrase-words.js";
import { scalarOf, type Fact, type Family } from "./fact.js";
import { objectionTo } from "./regular-expression.js";

/** A regular expression that the document gives as it is: `^[a-z]{1,64}$`. */
export function pattern({ phrases }: PatternWords): Family {
  return {
    name: "pattern",
    trigger: /\$/u,
    read: ({ text }, field) => {
      if (scalarOf(field.type) !== "string") return null;
      const source = phrases.map((phrase) => phrase.exec(text)?.[1]).find((found) => found !== undefined);
      if (source === undefined) return null;
      const objection = objectionTo(source);
      return [
        objection === null
          ? { kind: "pattern", source }
          : { kind: "unusable-pattern", source, why: objection },
      ];
    },
  };
}

/** The patterns that facts about characters add up to. */
export function patternsOf(facts: readonly Fact[]): string[] {
  const classOf = (kind: "allowed-characters" | "first-character" | "last-character"): string | null => {
    const fact = facts.find((each) => each.kind === kind);
    return fact !== undefined && "characters" in fact ? `[${fact.characters}]` : null;
  };
  const patterns = facts.flatMap((fact) => {
    if (fact.kind === "pattern") return [fact.source];
    return fact.kind === "forbidden-characters" ? [`^[^${fact.characters}]*$`] : [];
  });
  const allowed = classOf("allowed-characters");
  const first = classOf("first-character");
  const last = classOf("last-character");
  if (allowed === null && first === null && last === null) return patterns;
  const mayBeEmpty = facts.some((fact) => fact.kind === "empty-allowed");
  return [composed(allowed ?? String.raw`[\s\S]`, first, last, mayBeEmpty), ...patterns];
}

function composed(inner: string, first: string | null, last: string | null, mayBeEmpty: boolean): string {
  if (first === null && last === null) return `^${inner}*$`;
  const words =
    first !== null && last !== null
      ? `${first}(?:${inner}*${last})?`
      : `${first ?? ""}${inner}*${last ?? ""}`;
  return mayBeEmpty ? `^(?:${words})?$` : `^${words}$`;
}
