import { plainText, type Block } from "../page/page.js";
import type { DescribedField } from "../family/phrases.js";
import type { SentenceWords, Vocabulary } from "../family/vocabulary.js";
import type { Fact, FieldContext, Statement } from "./fact.js";
import { familiesOf, type Families } from "./families.js";
import { isTooLong, isUnread } from "./unread.js";
import { readParts, readStatements, splitSentences, type Part } from "./statements.js";

/** A fact, with the family that read it and the sentence it was read from. */
export interface StatedFact {
  readonly fact: Fact;
  readonly family: string;
  /** True where the family read it in the items of a list. */
  readonly fromList: boolean;
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

/** The words of a family of documents, ready to read descriptions with. */
export interface Grammar extends Families {
  readonly vocabulary: Vocabulary;
}

/** Makes the families of a vocabulary's phrases: once for all descriptions. */
export function grammarOf(vocabulary: Vocabulary): Grammar {
  return { ...familiesOf(vocabulary), vocabulary };
}

/** Reads the description of a field. */
export function readMeaning(description: readonly Block[], field: DescribedField, grammar: Grammar): Meaning {
  const { vocabulary } = grammar;
  const { sentences } = vocabulary;
  const parts = readParts(description, vocabulary);
  const statements = readStatements(parts, sentences);
  const facts: StatedFact[] = [];
  const unread: Statement[] = [];
  const { name, type, side, siblings } = field;
  let previous: Statement | null = null;
  const read = (statement: Statement): void => {
    const outcome = readStatement(statement, { name, type, side, siblings, previous }, grammar);
    facts.push(...outcome.facts);
    if (!outcome.understood && isUnread(statement, previous === null, sentences)) unread.push(statement);
    previous = statement;
    if (!outcome.listRead) itemStatements(statement, sentences).forEach(read);
  };
  statements.forEach(read);
  const lost = statements.filter((statement) => statement.lost);
  const isTime = vocabulary.timeNames.test(name);
  return { facts, unread, lost, text: renderText(parts, vocabulary), isTime };
}

/** What the families read in a sentence. */
interface Outcome {
  readonly facts: readonly StatedFact[];
  readonly understood: boolean;
  /** False where the list that it leads has to be read item by item. */
  readonly listRead: boolean;
}

function readStatement(statement: Statement, field: FieldContext, grammar: Grammar): Outcome {
  const { families, mayState } = grammar;
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
    understood ||= family.annotates !== true;
    const fromList = family.readsLists === true;
    listRead ||= fromList;
    for (const fact of read) facts.push({ fact, family: family.name, fromList, statement });
  }
  if (!understood) {
    const explained = explain(statement, field, grammar);
    understood = explained !== null;
    facts.push(...(explained ?? []));
  }
  return { facts, understood, listRead };
}

/** What the first explanation that fits says; null where none does. */
function explain(statement: Statement, field: FieldContext, { explanations }: Grammar): StatedFact[] | null {
  for (const family of explanations) {
    const read = family.trigger.test(statement.text) ? family.read(statement, field) : null;
    if (read !== null) return read.map((fact) => ({ fact, family: family.name, fromList: false, statement }));
  }
  return null;
}

/** The items of a list that names no values, as sentences of their own. */
function itemStatements(statement: Statement, sentences: SentenceWords): Statement[] {
  return statement.items.flatMap(({ line, text: words }) =>
    splitSentences(words, sentences).map((text) => ({
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

function renderText(parts: readonly Part[], vocabulary: Vocabulary): string {
  return parts
    .map((part) => renderPart(part, vocabulary))
    .filter((text) => text !== "")
    .join("\n");
}

function renderPart({ label, blocks }: Part, { labelTitles }: Vocabulary): string {
  const text = plainText(blocks).trim();
  if (text === "" || label === "definition") return text;
  const title = labelTitles[label];
  return /^(?:- |\d+\. )/u.test(text) ? `${title}\n${text}` : `${title} ${text}`;
}
