import type { Fact } from "../family/fact.js";
import type { DescribedField } from "../family/phrases.js";
import { besideNull, type TypeExpression } from "../family/type-expression.js";
import type { Label, SentenceWords } from "../family/vocabulary.js";

export type { Condition, EnumValue, Fact, FactKind, FormatName } from "../family/fact.js";

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
  /** True below the name of a case ("Small docks: …"), and in an item that begins with one. */
  readonly ofCase: boolean;
  /** The sentence that leads the list in which this one is an item; empty for all others. */
  readonly under: string;
}

export interface ListItem {
  readonly line: number;
  readonly text: string;
}

/** What a family may know about the field that a sentence speaks of. */
export interface FieldContext extends DescribedField {
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
  /** True where the family reads the list that a sentence leads, item by item; others leave its items to be read as sentences. */
  readonly readsLists?: boolean;
  /** True where the family annotates a value: a sentence that only such families read may state more. */
  readonly annotates?: boolean;
  readonly read: (statement: Statement, field: FieldContext) => readonly Fact[] | null;
}

/** A fact, with the family that read it and the sentence it was read from. */
export interface StatedFact {
  readonly fact: Fact;
  readonly family: string;
  /** True where the family read it in the items of a list. */
  readonly fromList: boolean;
  readonly statement: Statement;
}

/** The scalar that a field holds, through arrays: what enums, lengths and patterns apply to. */
export function scalarOf(type: TypeExpression): "string" | "integer" | "number" | "boolean" | null {
  switch (type.kind) {
    case "array":
      return scalarOf(type.items);
    case "union": {
      const only = besideNull(type);
      return only === null ? null : scalarOf(only);
    }
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return type.kind;
    default:
      return null;
  }
}

/** True where a sentence holds only in some case: "If type is OBS, …", "For D2 ECSs, …". */
export function isScoped(text: string, { scope }: SentenceWords): boolean {
  return scope.test(text);
}
