/** What a sentence states about a field. Values are as written; they are cast where the field's type is known. */
export type Fact =
  | { readonly kind: "enum"; readonly values: readonly EnumValue[] }
  /** Values that a list has and that are none, as another sentence says. */
  | { readonly kind: "excluded"; readonly values: readonly string[] }
  /** Letters stand for both of their cases. */
  | { readonly kind: "case-insensitive" }
  /** Several ranges: a number has to be in one of them. */
  | { readonly kind: "ranges"; readonly ranges: readonly Range[] }
  | { readonly kind: "minimum" | "maximum"; readonly value: number; readonly exclusive: boolean }
  | { readonly kind: "multiple-of"; readonly value: number }
  /** The bits of a signed integer. */
  | { readonly kind: "width"; readonly bits: 32 | 64 }
  | {
      readonly kind: "min-length" | "max-length" | "min-items" | "max-items";
      readonly value: number;
    }
  | { readonly kind: "pattern"; readonly source: string }
  /** How a time is written: `YYYY-MM-DD HH:MM:SS`, and the regular expression of that. */
  | { readonly kind: "time-layout"; readonly layout: string; readonly source: string }
  /** A regular expression that is not valid, or that may take too long. */
  | { readonly kind: "unusable-pattern"; readonly source: string; readonly why: string }
  /** Characters of a class, ready to stand between brackets. */
  | {
      readonly kind: "allowed-characters" | "first-character" | "last-character";
      readonly characters: string;
    }
  | {
      readonly kind: "forbidden-characters" | "forbidden-first-character" | "forbidden-last-character";
      readonly characters: string;
    }
  | { readonly kind: "empty-allowed" }
  | { readonly kind: "default"; readonly raw: string }
  | { readonly kind: "example"; readonly raw: string }
  /** `shown` is a value that the description itself gives in this format. */
  | { readonly kind: "format"; readonly format: FormatName; readonly shown: string | null }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "nullable" }
  | { readonly kind: "deprecated" }
  | { readonly kind: "read-only" }
  /** Set aside for later use: it may be sent, and means nothing yet. */
  | { readonly kind: "reserved" }
  | { readonly kind: "required-when"; readonly when: readonly Condition[]; readonly only: boolean }
  | { readonly kind: "valid-when" | "absent-when"; readonly when: readonly Condition[] }
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
   * the field must be there; `longest` is a length that some case allows.
   */
  | {
      readonly kind: "unenforced";
      readonly why: string;
      readonly requiredWhen?: true;
      readonly longest?: number;
    };

export type FactKind = Fact["kind"];

/** Formats of strings: those of JSON Schema Validation (section 7.3), and two that it writes in other keywords. */
export type FormatName = "uuid" | "date-time" | "ipv4" | "ipv6" | "ip" | "cidr" | "uri" | "email" | "base64";

/** Both ends are in it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

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
