import type { Fact } from "./fact.js";
import type {
  AlternativeWords,
  CharacterWords,
  ConditionWords,
  DefaultWords,
  ExcludedWords,
  EnumerationWords,
  ExampleWords,
  FormatWords,
  InlineEnumerationWords,
  ListWords,
  PatternWords,
} from "./phrase-words.js";
import type { TypeExpression } from "./type-expression.js";

/** A field of a table, as far as what its description means may depend on it. */
export interface DescribedField {
  readonly name: string;
  readonly type: TypeExpression;
  readonly side: "request" | "response";
  /** Names of the fields in the same table, this one among them. */
  readonly siblings: ReadonlySet<string>;
}

/** What a field holds: a scalar (through arrays), an array, or objects with fields of their own (through arrays and maps). */
export type Holder = "string" | "integer" | "number" | "boolean" | "array" | "objects";

/**
 * What a sentence states that has a phrase: facts, or none where it is understood and states nothing; null, where the phrase does not
 * fit after all; and "no", where the sentence is none of the family's, whatever phrases follow.
 */
export type Stated = readonly Fact[] | "no" | null;

/** A phrase, and what a sentence that has it states. */
export interface PhraseRow {
  readonly phrase: RegExp;
  /** What is stated, by the groups of the phrase. */
  readonly states: (groups: RegExpExecArray, field: DescribedField) => Stated;
  /** Fields that hold one of these only. */
  readonly of?: readonly Holder[];
  /** Said of the field's whole value only, and not of an array's items or of a part. */
  readonly ofWhole?: boolean;
  /** Said of one case only, or in a sentence that goes on with one. */
  readonly ofCase?: boolean;
}

/** A family of phrases as data. */
export interface PhraseTable {
  readonly name: string;
  /** Words without which no phrase of the family is; most sentences have none, and are not read any further. */
  readonly trigger: RegExp;
  /** Fields that hold one of these only; any where it is left out. */
  readonly of?: readonly Holder[];
  /** True where the family reads remarks as well, which speak of more than the field. */
  readonly inRemarks?: boolean;
  /** True where a sentence on a part of the value (a name segment, a prefix) states nothing of the whole. */
  readonly hasParts?: boolean;
  /** True where the family annotates a value: a sentence that only such families read may state more. */
  readonly annotates?: boolean;
  /** The first of these that fits says everything. */
  readonly alone?: readonly PhraseRow[];
  /** Where none of those fits: the first of each of these lists that fits. */
  readonly together?: readonly (readonly PhraseRow[])[];
}

/** The phrases of all families. */
export interface PhraseBook {
  /** Families that are rows; in which order families read a sentence is said by meaning/families.ts. */
  readonly tables: Readonly<Record<TableName, PhraseTable>>;
  /** Words of the families that take code. */
  readonly lists: ListWords;
  readonly enumeration: EnumerationWords;
  readonly inlineEnumeration: InlineEnumerationWords;
  readonly excluded: ExcludedWords;
  readonly characters: CharacterWords;
  readonly default: DefaultWords;
  readonly example: ExampleWords;
  readonly format: FormatWords;
  readonly pattern: PatternWords;
  readonly conditions: ConditionWords;
  readonly alternatives: AlternativeWords;
}

export type TableName =
  | "openValues"
  | "nullable"
  | "minimumMaximum"
  | "range"
  | "severalRanges"
  | "letterCase"
  | "digits"
  | "length"
  | "itemCount"
  | "unit"
  | "deprecated"
  | "readOnly"
  | "reserved"
  | "requiredMembers"
  | "presence"
  | "reference"
  | "availability"
  | "uniqueness"
  | "oneCase"
  | "behaviour";
