import { alternativesOf } from "./trigger-alternatives.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { alternativeFamilies } from "./alternatives.js";
import { allowedCharacters, forbiddenCharacters, listedCharacters } from "./characters.js";
import { defaultValue } from "./default.js";
import { enumeration } from "./enumeration.js";
import { excludedValues } from "./excluded-values.js";
import { exampleValue } from "./example-value.js";
import type { Family } from "./fact.js";
import { format } from "./format.js";
import { inlineEnumeration } from "./inline-enumeration.js";
import { pattern } from "./pattern.js";
import { phraseFamily } from "./phrase-engine.js";
import { absentWhen, requiredWhen, validWhen } from "./required-when.js";
import { timeLayout } from "./time-layout.js";
import type { PhraseTable } from "../family/phrases.js";

/** The families of phrases of a vocabulary. */
interface Families {
  /** All of them read every sentence: one sentence can state a length and an alphabet. */
  readonly families: readonly Family[];
  /** For sentences that no other reads: what they say is understood, and no schema can hold it. */
  readonly explanations: readonly Family[];
  /** Any trigger of any family that reads sentences: most only say what a field is, and one look at them is enough. */
  readonly mayState: RegExp;
}

/** The words of a family of documents, ready to read descriptions with. */
export interface Grammar extends Families {
  readonly vocabulary: Vocabulary;
}

/** Makes the families of a vocabulary's phrases: once for all descriptions. */
export function grammarOf(vocabulary: Vocabulary): Grammar {
  return { ...familiesOf(vocabulary), vocabulary };
}

/** Puts the phrases of a vocabulary into the order in which they are read. */
function familiesOf({ phrases, sentences }: Vocabulary): Families {
  if (phrases === null) return { families: [], explanations: [], mayState: /(?!)/u };
  const { tables, lists } = phrases;
  const rows = (table: PhraseTable): Family => phraseFamily(table, sentences);
  const families: readonly Family[] = [
    // Which values there are.
    enumeration(phrases.enumeration, phrases.default),
    inlineEnumeration(phrases.inlineEnumeration, lists, sentences),
    excludedValues(phrases.excluded, lists, sentences),
    rows(tables.letterCase),
    rows(tables.openValues),
    rows(tables.nullable),
    // Bounds of numbers, strings and lists.
    rows(tables.minimumMaximum),
    rows(tables.severalRanges),
    rows(tables.range),
    rows(tables.digits),
    rows(tables.length),
    rows(tables.itemCount),
    // How a string is written.
    allowedCharacters(phrases.characters, sentences),
    listedCharacters(phrases.characters, sentences),
    forbiddenCharacters(phrases.characters, sentences),
    pattern(phrases.pattern, sentences),
    format(phrases.format),
    timeLayout(phrases.format, sentences),
    // Notes on a value.
    defaultValue(phrases.default),
    rows(tables.unit),
    exampleValue(phrases.example, lists),
    rows(tables.deprecated),
    rows(tables.readOnly),
    rows(tables.reserved),
    // Rules between fields.
    requiredWhen(phrases.conditions, lists),
    validWhen(phrases.conditions, lists),
    absentWhen(phrases.conditions, lists),
    ...alternativeFamilies(phrases.alternatives, lists),
    rows(tables.requiredMembers),
    // What states nothing.
    rows(tables.presence),
    rows(tables.reference),
  ];
  const explanations = [tables.availability, tables.uniqueness, tables.oneCase, tables.behaviour].map(rows);
  return { families, explanations, mayState: anyTrigger(families) };
}

/** Words at a word's beginning share the look for it: a tenth of the time, on every sentence of a reference. */
function anyTrigger(families: readonly Family[]): RegExp {
  const sources = families
    .filter(({ readsLists = false }) => !readsLists)
    .flatMap(({ trigger }) => alternativesOf(trigger.source));
  const atWords = sources.filter((source) => source.startsWith(wordEdge));
  const others = sources.filter((source) => !source.startsWith(wordEdge));
  const words = atWords.map((source) => source.slice(wordEdge.length));
  return new RegExp([`${wordEdge}(?:${words.join("|")})`, ...others].join("|"), "i");
}

const wordEdge = String.raw`\b`;
