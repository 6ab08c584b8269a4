import type { Label } from "../family/vocabulary.js";
import type { TypeExpression } from "../family/type-expression.js";

/** What a sentence states about a field. Values are as written; they are cast where the field's type is known. */
export type Fact =
  | { readonly kind: "enum"; readonly values: readonly EnumValue[] }
  | { readonly kind: "minimum" | "maximum"; readonly value: number; readonly exclusive: boolean }
  | { readonly kind: "multiple-of"; readonly value: number }
  | {
      readonly kind: "min-length" | "max-length" | "min-items" | "max-items";
      readonly value: number;
    }
  | { readonly kind: "pattern"; readonly source: string }
  /** A regular expression that is not valid, or that may take too long. */
  | { readonly kind: "unusable-pattern"; readonly source: string; readonly why: string }
  /** Characters of a class, ready to stand between brackets. */
  | {
      readonly kind: "allowed-characters" | "first-character" | "last-character";
      readonly characters: string;
    }
  | { readonly kind: "forbidden-characters"; readonly characters: string }
  | { readonly kind: "empty-allowed" }
  | { readonly kind: "default"; readonly raw: string }
  | { readonly kind: "example"; readonly raw: string }
  /** `shown` is a value that the description itself gives in this format. */
  | { readonly kind: "format"; readonly format: FormatName; readonly shown: string | null }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "nullable" }
  | { readonly kind: "deprecated" }
  /** Set aside for later use: it may be sent, and means nothing yet. */
  | { readonly kind: "reserved" }
  | { readonly kind: "required-when"; readonly when: readonly Condition[]; readonly only: boolean }
  | { readonly kind: "valid-when"; readonly when: readonly Condition[] }
  | {
      readonly kind: "at-least-one" | "exactly-one" | "not-together" | "together";
      readonly fields: readonly string[];
    }
  /** Fields of which some are not needed where others are given, so that none is needed always. */
  | { readonly kind: "alternatives"; readonly fields: readonly string[] }
  /** The values that are listed are not all there are. */
  | { readonly kind: "open-values" }
  /** Bounds that hold only in some case; the others stand beside them, so none is known to hold always. */
  | { readonly kind: "scoped-bounds" }
  /** Another field bounds this one, which no schema can hold. */
  | { readonly kind: "limited-by"; readonly field: string }
  /** Fields that every object in this field must have. */
  | { readonly kind: "required-members"; readonly fields: readonly string[] }
  /**
   * A statement that was recognised and cannot be expressed here; the text says why. `requiredWhen` marks a condition under which
   * the field must be there.
   */
  | { readonly kind: "unenforced"; readonly why: string; readonly requiredWhen?: true };

export type FactKind = Fact["kind"];

/** Formats of strings: those of JSON Schema Validation (section 7.3), and two that it writes in other keywords. */
export type FormatName = "uuid" | "date-time" | "ipv4" | "ipv6" | "ip" | "cidr" | "uri" | "email" | "base64";

export interface EnumValue {
  readonly raw: string;
  /** What the document says of the value; empty where it says nothing. */
  readonly description: string;
}

/** A sibling field that has one of some values. */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

/** One sentence of a description, with the list that it leads, if any. */
export interface Statement {
  readonly label: Label;
  readonly line: number;
  readonly text: string;
  /** The list below; empty where none follows. */
  readonly items: readonly ListItem[];
  /** True where a dump has lost the list. */
  readonly lost: boolean;
  /** True in a remark, which speaks of more than the field. */
  readonly remark: boolean;
  /** The sentence that leads the list in which this one is an item; empty for all others. */
  readonly under: string;
}

export interface ListItem {
  readonly line: number;
  readonly text: string;
}

/** What a family may know about the field that a sentence speaks of. */
export interface FieldContext {
  readonly name: string;
  readonly type: TypeExpression;
  readonly side: "request" | "response";
  /** Names of the fields in the same table, this one among them. */
  readonly siblings: ReadonlySet<string>;
  /** The sentence before, null for the first one. */
  readonly previous: Statement | null;
}

/**
 * A family of phrases: reads a sentence, and answers with the facts that it states. An empty list means that the
 * sentence was understood and states nothing that a schema can hold; null, that it is none of this family's.
 */
export interface Family {
  readonly name: string;
  /** Words without which no phrase of the family is; most sentences have none, and are not read any further. */
  readonly trigger: RegExp;
  readonly read: (statement: Statement, field: FieldContext) => readonly Fact[] | null;
}

/** The scalar that a field holds, through arrays: what enums, lengths and patterns apply to. */
export function scalarOf(type: TypeExpression): "string" | "integer" | "number" | "boolean" | null {
  switch (type.kind) {
    case "array":
      return scalarOf(type.items);
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return type.kind;
    default:
      return null;
  }
}

/** A number as documents write it: `4,096`, `0.4`, `-1`. */
export const numberWords = String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`;

/** Reads what {@link numberWords} matches. */
export function readNumber(words: string | undefined): number {
  return Number((words ?? "").replaceAll(",", ""));
}

/** True where a sentence holds only in some case: "If type is OBS, …", "For D2 ECSs, …". */
export function isScoped(text: string): boolean {
  return scope.test(text);
}

const scope =
  /^(?:However, |Otherwise|In other|- )?(?:If|When|For|In|Once|After|Before|On|With|Unless|Both|Otherwise)\b(?! information\b)/u;
