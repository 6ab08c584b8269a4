import { plainText, type Block } from "../page/page.js";
import type { DescribedField } from "../family/phrases.js";
import type { SentenceWords, Vocabulary } from "../family/vocabulary.js";
import { isScoped, type StatedFact, type Statement } from "./fact.js";
import type { Grammar } from "./families.js";
import { readSentence } from "./read-sentence.js";
import { readParts, readStatements, splitSentences, type Part } from "./statements.js";

/** What a description says. */
export interface Meaning {
  readonly facts: readonly StatedFact[];
  /** Sentences, and clauses of them, that seem to state a fact and that no family reads. */
  readonly unread: readonly Statement[];
  /** Sentences whose list a dump has lost. */
  readonly lost: readonly Statement[];
  /** The description as the contract carries it: all that was written, without labels that say "N/A". */
  readonly text: string;
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
    const outcome = readSentence(statement, { name, type, side, siblings, previous }, grammar);
    for (const each of outcome.facts) facts.push(each);
    for (const each of outcome.unread) unread.push(each);
    previous = statement;
    if (!outcome.listRead) itemStatements(statement, sentences).forEach(read);
  };
  statements.forEach(read);
  const lost = statements.filter((statement) => statement.lost);
  return { facts, unread, lost, text: renderText(parts, vocabulary) };
}

/** The items of a list that names no values, as sentences of their own. */
function itemStatements(statement: Statement, sentences: SentenceWords): Statement[] {
  const statements: Statement[] = [];
  for (const { line, text: words } of statement.items) {
    const ofCase = statement.ofCase || sentences.oneCase.label.test(words);
    splitSentences(words, sentences).forEach((sentence, index) => {
      const leading = statements.at(-1);
      // A list in an item; and where a dump has laid both flat, items behind one that announces them.
      const inner = sentence.replace(/^(?:[-•] |\d+\. )/u, "");
      if (leading?.text.endsWith(":") === true)
        statements[statements.length - 1] = { ...leading, items: [...leading.items, { line, text: inner }] };
      else {
        const goesOn = index > 0 && isScoped(words, sentences);
        statements.push(itemStatement(statement, line, sentence, ofCase || goesOn));
      }
    });
  }
  return statements;
}

function itemStatement(
  { label, text: under, remark }: Statement,
  line: number,
  text: string,
  ofCase: boolean,
): Statement {
  return { label, line, text, items: [], lost: false, remark, ofCase, under };
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
