import { scalarOf, type Fact, type Family } from "./fact.js";

const literal = /^:?\s*(\^.*\$)\s*\.?$/su;

/** A regular expression that the document gives as it is: `^[a-z]{1,64}$`. */
export const pattern: Family = {
  name: "pattern",
  trigger: /\^.*\$/su,
  read: ({ text }, field) => {
    if (scalarOf(field.type) !== "string") return null;
    const source = literal.exec(text)?.[1];
    return source !== undefined && isRegularExpression(source) ? [{ kind: "pattern", source }] : null;
  },
};

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
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
