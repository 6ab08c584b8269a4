import { clausesOf, type Clause } from "./clauses.js";
import type { Fact, Family, FieldContext, StatedFact, Statement } from "./fact.js";
import type { Grammar } from "./families.js";
import { factsOfCase } from "./one-case.js";
import { ofPart, speaksOfPart } from "./part-of-value.js";
import { isTooLong, isUnread, statesMore } from "./unread.js";

/** What is read in a sentence, and what is left of it. */
export interface Outcome {
  readonly facts: readonly StatedFact[];
  /** False where the list that it leads has to be read item by item. */
  readonly listRead: boolean;
  /** The sentence, or clauses of it, that seem to state a fact and that no family reads. */
  readonly unread: readonly Statement[];
}

/** What a family reads in a sentence, or in a clause. */
interface Reading {
  readonly family: Family;
  readonly facts: readonly Fact[];
}

interface ReadClause extends Clause {
  readonly readings: readonly Reading[];
}

/** Reads a sentence as a whole and clause by clause: what a clause says is read with it or told, whoever reads the others. */
export function readSentence(statement: Statement, field: FieldContext, grammar: Grammar): Outcome {
  const hasItems = statement.items.length > 0;
  const { sentences } = grammar.vocabulary;
  if (isTooLong(statement)) {
    const unread = isUnread(statement, field.previous === null, sentences) ? [statement] : [];
    return { facts: [], listRead: !hasItems, unread };
  }
  const whole = readingsOf(statement, field, grammar);
  const clauses = readClauses(statement, field, grammar);
  const readings = merged(whole, clauses);
  const facts = readings.flatMap(({ family, facts: read }) =>
    read.map((fact) => stated(fact, family, statement)),
  );
  const listRead = !hasItems || readings.some(({ family }) => family.readsLists === true);
  const isLost = statement.lost && statement.text === "";
  if (!isLost && !understands(readings)) {
    const explained = explain(statement, field, grammar);
    const isLeft = explained === null && isUnread(statement, field.previous === null, sentences);
    return { facts: [...facts, ...(explained ?? [])], listRead, unread: isLeft ? [statement] : [] };
  }
  const left = clauses.filter(
    ({ text, without, readings: own }) =>
      statesMore(text, sentences) &&
      !understands(own) &&
      saysAsMuch(readingsOf({ ...statement, text: without }, field, grammar), whole),
  );
  const told = outermost(left).map((clause) => explainClause(clause, statement, field, grammar));
  return {
    facts: [...facts, ...told.flatMap((each) => each.facts)],
    listRead,
    unread: told.flatMap((each) => each.unread),
  };
}

function readingsOf(statement: Statement, field: FieldContext, grammar: Grammar): Reading[] {
  const { families, mayState, vocabulary } = grammar;
  const { label, text, items } = statement;
  const inDefinition = label === "definition";
  if (inDefinition && items.length === 0 && !mayState.test(text)) return [];
  return families.flatMap((family) => {
    // Under a label of facts, a sentence needs no words that tell what it is about.
    if (inDefinition && !family.trigger.test(text)) return [];
    const facts = family.read(statement, field);
    if (facts === null) return [];
    return [{ family, facts: factsOfCase(facts, statement, field, vocabulary.sentences) }];
  });
}

function readClauses(statement: Statement, field: FieldContext, grammar: Grammar): ReadClause[] {
  const { sentences } = grammar.vocabulary;
  if (!statesMore(statement.text, sentences)) return [];
  let { previous } = field;
  return clausesOf(statement, sentences).map((clause) => {
    if (clause.statement === null) return { ...clause, readings: [] };
    const readings = readingsOf(clause.statement, { ...field, previous }, grammar);
    // "It" is what the last clause with a subject of its own speaks of.
    if (!sentences.part.goesOn.test(clause.statement.text)) previous = clause.statement;
    return { ...clause, readings };
  });
}

/** A sentence that only annotating families read may state more. */
function understands(readings: readonly Reading[]): boolean {
  return readings.some(({ family }) => family.annotates !== true);
}

/**
 * What each family reads in the clauses, where that is all that it reads in the sentence; else what it reads there:
 * two clauses can be one condition.
 */
function merged(whole: readonly Reading[], clauses: readonly ReadClause[]): readonly Reading[] {
  if (clauses.length === 0) return whole;
  const inClauses = new Map<Family, Fact[]>();
  for (const { family, facts } of clauses.flatMap(({ readings }) => readings)) {
    const known = inClauses.get(family) ?? [];
    inClauses.set(family, [...known, ...facts.filter((fact) => !holds(known, fact))]);
  }
  const readings = whole.map((reading): Reading => {
    const facts = inClauses.get(reading.family);
    inClauses.delete(reading.family);
    if (facts === undefined || !saysAll(facts, reading.facts)) return reading;
    const kept = reading.facts.filter((fact) => holds(facts, fact));
    return { ...reading, facts: [...kept, ...facts.filter((fact) => !holds(kept, fact))] };
  });
  return [...readings, ...[...inClauses].map(([family, facts]) => ({ family, facts }))];
}

/** True where a sentence says all that another one says. */
function saysAsMuch(readings: readonly Reading[], all: readonly Reading[]): boolean {
  return all.every(({ family, facts }) =>
    readings.some((reading) => reading.family === family && saysAll(reading.facts, facts)),
  );
}

/** Without the clauses that are part of another one. */
function outermost(clauses: readonly ReadClause[]): ReadClause[] {
  return clauses.filter(
    ({ text }) => !clauses.some((other) => other.text !== text && other.text.includes(text)),
  );
}

function saysAll(facts: readonly Fact[], all: readonly Fact[]): boolean {
  return all.every((fact) => fact.kind === "unenforced" || holds(facts, fact));
}

function holds(facts: readonly Fact[], fact: Fact): boolean {
  const said = JSON.stringify(fact);
  return facts.some((each) => JSON.stringify(each) === said);
}

function stated(fact: Fact, family: Family, statement: Statement): StatedFact {
  return { fact, family: family.name, fromList: family.readsLists === true, statement };
}

/** What the first explanation that fits says; null where none does. */
function explain(statement: Statement, field: FieldContext, { explanations }: Grammar): StatedFact[] | null {
  for (const family of explanations) {
    const read = family.trigger.test(statement.text) ? family.read(statement, field) : null;
    if (read !== null) return read.map((fact) => stated(fact, family, statement));
  }
  return null;
}

/** What is said of a part of the value, no schema of the whole can hold. */
function explainPart(statement: Statement, field: FieldContext, grammar: Grammar): StatedFact[] | null {
  if (!speaksOfPart(statement, field, grammar.vocabulary.sentences)) return null;
  return [{ fact: ofPart, family: "part-of-value", fromList: false, statement }];
}

/** A clause that no family reads: what explains it, else the clause. */
function explainClause(
  { text, statement: own }: Clause,
  statement: Statement,
  field: FieldContext,
  grammar: Grammar,
): Pick<Outcome, "facts" | "unread"> {
  const told: Statement = { ...statement, text, items: [] };
  const explained = own && (explain(own, field, grammar) ?? explainPart(own, field, grammar));
  return explained === null
    ? { facts: [], unread: [told] }
    : { facts: explained.map((each) => ({ ...each, statement: told })), unread: [] };
}
