/** Holds what is stated about a row against its label. */
import { characterSet, literalSet } from "./character-class.js";
import { valueOf, type Fact, type LabelFact } from "./fact.js";

/** What the contract states about a row. */
export interface Stated {
  readonly facts: readonly Fact[];
  /** Facts that were read and that the contract leaves out because no example confirms them: they count neither way. */
  readonly unconfirmed: readonly Fact[];
}

export interface Comparison {
  /** Facts of the label that are stated. */
  readonly right: readonly Fact[];
  /** Facts of the label that are not. */
  readonly missed: readonly Fact[];
  /** Stated facts that the label does not have. */
  readonly wrong: readonly Fact[];
}

/** Compares a label with what is stated. Kinds of which the label is unsure count neither way. */
export function compare(label: readonly LabelFact[], { facts, unconfirmed }: Stated): Comparison {
  const wanted = exclusiveChoices(label.filter(({ unsure }) => !unsure).map(({ fact }) => fact));
  const doubtful = label.filter(({ unsure }) => unsure).map(({ fact }) => fact);
  const read = exclusiveChoices(facts);
  const wantedKeys = new Set(wanted.map(keyOf));
  const readKeys = new Set(read.map(keyOf));
  const neutralKeys = new Set(unconfirmed.map(keyOf));
  const isDoubtful = (fact: Fact): boolean =>
    doubtful.some(({ kind }) => kind === fact.kind) || isHalf(fact, [...wanted, ...doubtful]);
  return {
    right: wanted.filter((fact) => readKeys.has(keyOf(fact))),
    missed: wanted.filter((fact) => !readKeys.has(keyOf(fact)) && !neutralKeys.has(keyOf(fact))),
    wrong: read.filter((fact) => !wantedKeys.has(keyOf(fact)) && !isDoubtful(fact)),
  };
}

/** Facts that say the same have the same key. */
function keyOf(fact: Fact): string {
  return `${fact.kind} ${JSON.stringify(canonical(fact))}`;
}

function canonical(fact: Fact): unknown {
  switch (fact.kind) {
    case "enum":
      return fact.values.map(scalar).sort();
    case "default":
    case "example":
      return scalar(fact.value);
    case "allowed":
    case "first":
    case "last":
      return characterSet(fact.value);
    case "forbidden":
      return literalSet(fact.value);
    case "requiredWhen":
    case "validWhen":
      return fact.when
        .map(({ field, values }) => [field, ...values.map(scalar).sort()].join("\u0000"))
        .sort();
    case "atLeastOne":
    case "exactlyOne":
    case "notTogether":
      return fact.fields.toSorted();
    case "together":
      return [fact.fields[0], ...fact.fields.slice(1).sort()];
    default:
      return valueOf(fact);
  }
}

/** A value as text: `True` and `true`, `1.0` and `1` are the same. */
function scalar(text: string): string {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase();
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? String(Number(text)) : text;
}

/** Facts once each; "at least one of" and "not together" of the same fields are "exactly one of". */
function exclusiveChoices(facts: readonly Fact[]): Fact[] {
  const distinct = [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()];
  const keys = new Set(distinct.map(keyOf));
  const choices = distinct.flatMap((fact): Fact[] =>
    fact.kind === "atLeastOne" && pairsOf(fact.fields).every((pair) => keys.has(keyOf(pair)))
      ? [{ kind: "exactlyOne", fields: fact.fields }]
      : [],
  );
  const others = distinct.filter((fact) => !isHalf(fact, choices));
  return [...new Map([...others, ...choices].map((fact) => [keyOf(fact), fact])).values()];
}

/** True for what "exactly one of" says among other things. */
function isHalf(fact: Fact, facts: readonly Fact[]): boolean {
  const choices = facts.flatMap((each) => (each.kind === "exactlyOne" ? [each.fields] : []));
  return choices.some((fields) =>
    [{ kind: "atLeastOne", fields } as const, ...pairsOf(fields)].some((half) => keyOf(half) === keyOf(fact)),
  );
}

function pairsOf(fields: readonly string[]): Fact[] {
  return fields.flatMap((first, index) =>
    fields.slice(index + 1).map((second): Fact => ({ kind: "notTogether", fields: [first, second] })),
  );
}
