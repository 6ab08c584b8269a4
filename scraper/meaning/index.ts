import { plainText, type Block } from "../page/page.js";
import type { Label, Vocabulary } from "../vocabulary/vocabulary.js";
import { atLeastOne, limitedBy, notTogether, together, notNeededWith } from "./alternatives.js";
import { allowedCharacters, forbiddenCharacters } from "./characters.js";
import { defaultValue } from "./default.js";
import { digits } from "./digits.js";
import { enumeration, openValues } from "./enumeration.js";
import { exampleValue } from "./example-value.js";
import type { Fact, FieldContext, Family, Statement } from "./fact.js";
import { format } from "./format.js";
import { inlineEnumeration } from "./inline-enumeration.js";
import { itemCount } from "./item-count.js";
import { length } from "./length.js";
import { deprecated, reserved } from "./lifecycle.js";
import { minimumMaximum } from "./minimum-maximum.js";
import { availability, behaviour, oneCase, presence, reference, uniqueness } from "./no-fact.js";
import { nullable } from "./nullable.js";
import { pattern } from "./pattern.js";
import { range } from "./range.js";
import { requiredMembers } from "./required-members.js";
import { requiredWhenOther, validWhenOther } from "./required-when.js";
import { readParts, readStatements, splitSentences, type Part } from "./statements.js";
import { unit } from "./unit.js";

/** Every family of phrases. All of them read every sentence: one sentence can state a length and an alphabet. */
export const families: readonly Family[] = [
  enumeration,
  inlineEnumeration,
  minimumMaximum,
  range,
  digits,
  length,
  itemCount,
  allowedCharacters,
  forbiddenCharacters,
  pattern,
  defaultValue,
  format,
  unit,
  nullable,
  exampleValue,
  deprecated,
  reserved,
  requiredWhenOther,
  validWhenOther,
  atLeastOne,
  notTogether,
  together,
  limitedBy,
  notNeededWith,
  openValues,
  requiredMembers,
  presence,
  reference,
];

/** Families for sentences that no other reads: what they say is understood, and no schema can hold it. */
const explanations: readonly Family[] = [availability, uniqueness, oneCase, behaviour];

/** Any trigger of any family: most sentences only say what a field is, and one look at them is enough. */
const mayState = new RegExp(
  families
    .filter((family) => family !== enumeration)
    .map((family) => `(?:${family.trigger.source})`)
    .join("|"),
  "iu",
);
const none: readonly Family[] = [];

/** Families that annotate a value; a sentence that only they read may state more. */
const annotating: ReadonlySet<Family> = new Set([unit, exampleValue]);

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
  return { facts, unread, lost: statements.filter((statement) => statement.lost), text: renderText(parts) };
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
  for (const family of stated ? families : none) {
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

/** No sentence of a reference is a third as long; in what is longer, phrases would be looked for without end. */
const longest = 2000;

function isTooLong({ text, items }: Statement): boolean {
  return text.length > longest || items.some((item) => item.text.length > longest);
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

const factual =
  /\b(?:must|cannot|mandatory|optional|required|maximum|minimum|at most|at least|default|ranges?|valid|unavailable|formats?|UUID|characters?|between|either|Base64(?:-encoded)?|NULL)\b|(?<!-)\bonly\b|\b(?:is|are) (?:not )?supported\b|\b(?:is|are) (?:not )?allowed\b(?! to)/iu;

/** Whatever stands under a label of facts counts; in a definition, only sentences with the words of a fact. */
function seemsToState(statement: Statement, first: boolean): boolean {
  if (statement.text === "" || statement.remark) return false;
  if (isTooLong(statement)) return true;
  const leadsToList = statement.text.endsWith(":") && (statement.lost || statement.items.length > 0);
  if (/^Whether\b/u.test(statement.text)) return false;
  if (leadsToList) return false;
  if (statement.label !== "definition") return true;
  return (first ? ruling : factual).test(statement.text);
}

/** The first sentence says what a field is, in which "the maximum number" and "the format" are things; these words rule. */
const ruling =
  /\b(?:must|cannot|mandatory|ranges? from|default value is|either|at most|at least)\b|(?<!-)\bonly\b.*\b(?:supported|allowed|can be)\b/iu;

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
