import type { Finding } from "../../../core/findings/finding.js";
import type { Fact } from "../../meaning/fact.js";
import type { StatedFact } from "../../meaning/read-meaning.js";

/** Tells something about a field, at a line of its document. */
export type Say = (rule: Finding["rule"], line: number, message: string) => void;

/** Facts of which a field can have one. */
const single: readonly Fact["kind"][] = [
  "minimum",
  "maximum",
  "min-length",
  "max-length",
  "min-items",
  "max-items",
  "default",
  "enum",
];

const none: readonly Fact[] = [];

/** Facts without those that contradict one another. */
export function consistent(stated: readonly StatedFact[], say: Say): readonly Fact[] {
  const [only] = stated;
  if (!only) return none;
  if (stated.length === 1) return [only.fact];
  const kept = withoutOpen(withoutParts(withoutCases(narrowest(stated), say), say));
  const dropped = new Set<Fact["kind"]>();
  for (const kind of single) {
    const all = kept.filter(({ fact }) => fact.kind === kind);
    const different = new Set(all.map(({ fact }) => stateOf(fact)));
    const last = all.at(-1);
    if (different.size < 2 || !last) continue;
    dropped.add(kind);
    const sentences = [...new Set(all.map(({ statement }) => `"${statement.text}"`))].join(" and ");
    say("contradictory-fact", last.statement.line, `two statements about its ${kind}: ${sentences}`);
  }
  return kept.map(({ fact }) => fact).filter((fact) => !dropped.has(fact.kind));
}

/**
 * A list of values and a sentence that names some: the list tells the values as they are written, and a sentence that
 * allows only one of them narrows it.
 */
function narrowest(stated: readonly StatedFact[]): readonly StatedFact[] {
  const valuesOf = ({ fact }: StatedFact): readonly string[] =>
    fact.kind === "enum" ? fact.values.map(({ raw }) => raw) : [];
  const enums = stated.filter(({ fact }) => fact.kind === "enum");
  const list = enums.find(({ family }) => family === "enumeration");
  if (!list || enums.length < 2) return stated;
  const only = enums.find(
    (each) => valuesOf(each).length === 1 && valuesOf(list).includes(valuesOf(each)[0] ?? ""),
  );
  return stated.filter((each) => each.fact.kind !== "enum" || each === (only ?? list));
}

/** Bounds that stand beside bounds of one case are those of another, although they do not say so. */
function withoutCases(stated: readonly StatedFact[], say: Say): readonly StatedFact[] {
  const scoped = stated.find(({ fact }) => fact.kind === "scoped-bounds");
  if (!scoped) return stated;
  say(
    "unenforced-condition",
    scoped.statement.line,
    `${scoped.statement.text} (these bounds hold only in one case)`,
  );
  return stated.filter(({ fact }) => fact.kind !== "minimum" && fact.kind !== "maximum");
}

/** Values that are told to be some of many are no enum. */
function withoutOpen(stated: readonly StatedFact[]): readonly StatedFact[] {
  return stated.some(({ fact }) => fact.kind === "open-values")
    ? stated.filter(({ fact }) => fact.kind !== "enum")
    : stated;
}

/** Values of which a string holds several at once, as its own example shows, are not the values of the string. */
function withoutParts(stated: readonly StatedFact[], say: Say): readonly StatedFact[] {
  const list = stated.find(({ fact }) => fact.kind === "enum");
  if (list?.fact.kind !== "enum") return stated;
  const values = new Set(list.fact.values.map(({ raw }) => raw));
  const other = stated.find(({ fact }) => fact.kind === "example" && !values.has(fact.raw));
  if (other?.fact.kind !== "example") return stated;
  const message = `the example "${other.fact.raw}" is none of the listed values, so these are not all there are`;
  say("contradictory-fact", list.statement.line, message);
  return stated.filter(({ fact }) => fact.kind !== "enum");
}

/** What a fact says of the values; two lists of the same values say the same. */
function stateOf(fact: Fact): string {
  return fact.kind === "enum"
    ? fact.values
        .map(({ raw }) => raw)
        .sort()
        .join("\u0000")
    : JSON.stringify(fact);
}
