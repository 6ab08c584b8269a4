import { plainText, type Block } from "../page/page.js";
import type { Label, Vocabulary } from "../family/vocabulary.js";
import { enumeration } from "./enumeration.js";
import type { Fact, FieldContext, Statement } from "./fact.js";
import { annotating, explanations, families, mayState } from "./families.js";
import { isTooLong, seemsToState } from "./unread.js";
import { readParts, readStatements, splitSentences, type Part } from "./statements.js";

/** A fact, with the family that read it and the sentence it was read from. */
export interface StatedFact {
  readonly fact: Fact;
  readonly family: string;
  readonly statement: Statement;
}

/** What a description says. */
export interface Meaning {
  readonly facts: readonly StatedFact[];
  /** Sentences that seem to state a fact and that no family reads. */
  readonly unread: readonly Statement[];
  /** Sentences whose list a dump has lost. */
  readonly lost: readonly Statement[];
  /** The description as the contract carries it: all that was written, without labels that say "N/A". */
  readonly text: string;
  /** True where the field's name is that of a point or span of time. */
  readonly isTime: boolean;
}

/** Reads the description of a field. */
export function readMeaning(
  description: readonly Block[],
  field: Omit<FieldContext, "previous">,
  vocabulary: Vocabulary,
): Meaning {
  const parts = readParts(description, vocabulary);
  const statements = readStatements(parts);
  const facts: StatedFact[] = [];
  const unread: Statement[] = [];
  const { name, type, side, siblings } = field;
  let previous: Statement | null = null;
  const read = (statement: Statement): void => {
    const outcome = readStatement(statement, { name, type, side, siblings, previous });
    facts.push(...outcome.facts);
    if (!outcome.understood && seemsToState(statement, previous === null)) unread.push(statement);
    previous = statement;
    if (!outcome.listRead) itemStatements(statement).forEach(read);
  };
  statements.forEach(read);
  return {
    facts,
    unread,
    lost: statements.filter((statement) => statement.lost),
    text: renderText(parts),
    isTime: vocabulary.timeNames.test(name),
  };
}

/** What the families read in a sentence. */
interface Outcome {
  readonly facts: readonly StatedFact[];
  readonly understood: boolean;
  /** False where the list that it leads has to be read item by item. */
  readonly listRead: boolean;
}

function readStatement(statement: Statement, field: FieldContext): Outcome {
  const { label, text, items, lost } = statement;
  const hasItems = items.length > 0;
  if (isTooLong(statement)) return { facts: [], understood: false, listRead: !hasItems };
  const inDefinition = label === "definition";
  let understood = lost && text === "";
  let listRead = !hasItems;
  const facts: StatedFact[] = [];
  const stated = !inDefinition || hasItems || mayState.test(text);
  for (const family of stated ? families : []) {
    // Under a label of facts, a sentence needs no words that tell what it is about.
    if (inDefinition && !family.trigger.test(text)) continue;
    const read = family.read(statement, field);
    if (read === null) continue;
    understood ||= !annotating.has(family);
    listRead ||= family === enumeration;
    for (const fact of read) facts.push({ fact, family: family.name, statement });
  }
  if (!understood) {
    const explained = explain(statement, field);
    understood = explained !== null;
    facts.push(...(explained ?? []));
  }
  return { facts, understood, listRead };
}

/** What the first explanation that fits says; null where none does. */
function explain(statement: Statement, field: FieldContext): StatedFact[] | null {
  for (const family of explanations) {
    const read = family.trigger.test(statement.text) ? family.read(statement, field) : null;
    if (read !== null) return read.map((fact) => ({ fact, family: family.name, statement }));
  }
  return null;
}

/** The items of a list that names no values, as sentences of their own. */
function itemStatements(statement: Statement): Statement[] {
  return statement.items.flatMap(({ line, text: words }) =>
    splitSentences(words).map((text) => ({
      label: statement.label,
      line,
      text,
      items: [],
      lost: false,
      remark: statement.remark,
      under: statement.text,
    })),
  );
}

const labelWords: Readonly<Record<Exclude<Label, "definition">, string>> = {
  constraints: "Constraints: ",
  range: "Range: ",
  default: "Default value: ",
};

function renderText(parts: readonly Part[]): string {
  return parts
    .map(renderPart)
    .filter((text) => text !== "")
    .join("\n");
}

function renderPart({ label, blocks }: Part): string {
  const text = plainText(blocks).trim();
  if (text === "" || label === "definition") return text;
  return /^(?:- |\d+\. )/u.test(text)
    ? `${labelWords[label].trimEnd()}\n${text}`
    : `${labelWords[label]}${text}`;
}
