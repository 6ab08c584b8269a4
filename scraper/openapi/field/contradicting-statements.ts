import type { Finding } from "../../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { Fact } from "../../meaning/fact.js";
import type { StatedFact } from "../../meaning/fact.js";
import { fieldFinding, type FieldInput } from "./field-input.js";

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

/** Leaves out facts that others contradict or outweigh. */
type Step = (stated: readonly StatedFact[], input: FieldInput) => WithFindings<readonly StatedFact[]>;

/** The facts about a field without those that contradict one another. */
export function consistent(input: FieldInput): WithFindings<readonly StatedFact[]> {
  let facts = input.node.meaning.facts;
  if (facts.length < 2) return withFindings(facts);
  const findings: Finding[] = [];
  for (const step of steps) {
    const answer = step(facts, input);
    facts = answer.value;
    for (const each of answer.findings) findings.push(each);
  }
  return withFindings(facts, findings);
}

/**
 * A list of values and a sentence that names some: the list has the values as they are written, and a sentence that
 * allows only one of them narrows it.
 */
const narrowest: Step = (stated) => {
  const valuesOf = ({ fact }: StatedFact): readonly string[] =>
    fact.kind === "enum" ? fact.values.map(({ raw }) => raw) : [];
  const enums = stated.filter(({ fact }) => fact.kind === "enum");
  const list = enums.find(({ fromList }) => fromList);
  if (!list || enums.length < 2) return withFindings(stated);
  const only = enums.find(
    (each) => valuesOf(each).length === 1 && valuesOf(list).includes(valuesOf(each)[0] ?? ""),
  );
  return withFindings(stated.filter((each) => each.fact.kind !== "enum" || each === (only ?? list)));
};

/** Of several ranges, the first is no bound of all. */
const withoutFirstRange: Step = (stated) =>
  withFindings(
    stated.some(({ fact }) => fact.kind === "ranges")
      ? stated.filter(({ fact }) => fact.kind !== "minimum" && fact.kind !== "maximum")
      : stated,
  );

/** Bounds that stand beside bounds of one case are those of another, although they do not say so. */
const withoutCases: Step = (stated, input) => {
  const scoped = stated.find(({ fact }) => fact.kind === "scoped-bounds");
  if (!scoped) return withFindings(stated);
  const { line, text } = scoped.statement;
  return withFindings(
    stated.filter(({ fact }) => fact.kind !== "minimum" && fact.kind !== "maximum"),
    [fieldFinding(input, "unenforced-condition", line, `${text} (these bounds hold only in one case)`)],
  );
};

/** A greatest length that is less than that of some case is that of a case, or of a part, as well. */
const withoutShorter: Step = (stated, input) => {
  const lengths = stated.map(({ fact }) => (fact.kind === "unenforced" ? (fact.longest ?? 0) : 0));
  const longest = Math.max(0, ...lengths);
  const shorter = stated.find(({ fact }) => fact.kind === "max-length" && fact.value < longest);
  if (!shorter) return withFindings(stated);
  const { line, text } = shorter.statement;
  const message = `"${text}" states less than the ${longest} characters of one case, so it is not said of all values`;
  return withFindings(
    stated.filter(({ fact }) => fact.kind !== "max-length" || fact.value >= longest),
    [fieldFinding(input, "contradictory-fact", line, message)],
  );
};

/** Values of which a string holds several at once, as its own example shows, are not the values of the string. */
const withoutParts: Step = (stated, input) => {
  const list = stated.find(({ fact }) => fact.kind === "enum");
  if (list?.fact.kind !== "enum") return withFindings(stated);
  const values = new Set(list.fact.values.map(({ raw }) => raw));
  const other = stated.find(({ fact }) => fact.kind === "example" && !values.has(fact.raw));
  if (other?.fact.kind !== "example") return withFindings(stated);
  const message = `the example "${other.fact.raw}" is none of the listed values, so these are not all there are`;
  return withFindings(
    stated.filter(({ fact }) => fact.kind !== "enum"),
    [fieldFinding(input, "contradictory-fact", list.statement.line, message)],
  );
};

/** Values that are said to be some of many are no enum. */
const withoutOpen: Step = (stated) =>
  withFindings(
    stated.some(({ fact }) => fact.kind === "open-values")
      ? stated.filter(({ fact }) => fact.kind !== "enum")
      : stated,
  );

/** Where two sentences state one thing differently, neither counts. */
const withoutRivals: Step = (stated, input) => {
  const findings: Finding[] = [];
  const dropped = new Set<Fact["kind"]>();
  for (const kind of single) {
    const all = stated.filter(({ fact }) => fact.kind === kind);
    const last = all.at(-1);
    if (!last || all.every(({ fact }) => statesTheSame(fact, last.fact))) continue;
    dropped.add(kind);
    const sentences = [...new Set(all.map(({ statement }) => `"${statement.text}"`))].join(" and ");
    const message = `two statements about its ${kind}: ${sentences}`;
    findings.push(fieldFinding(input, "contradictory-fact", last.statement.line, message));
  }
  if (dropped.size === 0) return withFindings(stated);
  return withFindings(
    stated.filter(({ fact }) => !dropped.has(fact.kind)),
    findings,
  );
};

const steps: readonly Step[] = [
  narrowest,
  withoutFirstRange,
  withoutCases,
  withoutShorter,
  withoutParts,
  withoutOpen,
  withoutRivals,
];

/** True where two facts say the same of the values: so do two lists of the same values, whatever they say of each. */
export function statesTheSame(a: Fact, b: Fact): boolean {
  return a === b || (a.kind === b.kind && stateOf(a) === stateOf(b));
}

function stateOf(fact: Fact): string {
  return fact.kind === "enum"
    ? fact.values
        .map(({ raw }) => raw)
        .sort()
        .join("\u0000")
    : JSON.stringify(fact);
}
