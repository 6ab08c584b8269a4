/** What the generator knows about a keyword of JSON Schema. */

import type { Located } from "../model/located.js";

/** The type of value that a keyword speaks about; it says nothing about values of other types. */
export type ValueType = "any" | "string" | "number" | "array" | "object";

/** Where a keyword holds schemas. */
export type Subschemas = "none" | "one" | "list" | "map";

/** A keyword that validators check. One file each, in `keywords/`. */
export interface Keyword {
  readonly keyword: string;
  readonly subschemas: Subschemas;
  /** Whether its schemas apply to the same value, and not to a part of it. */
  readonly inPlace: boolean;
  /** The type of value that the keyword, with this value of its own, speaks about. */
  appliesTo(at: Located): ValueType;
  /** GeneratorError when the keyword's own value is not what the specification asks for. */
  require(at: Located): void;
  /** The statements that check `value`: each returns false when the check is over. */
  emit(at: Located, scope: Scope): readonly string[];
}

/** What the statements of one schema are written with. */
export interface Scope {
  /** The schema that the keyword stands in. */
  readonly schema: Located;
  /** The name of a function of the package's runtime, imported into the module. */
  use(helper: string): string;
  /** The name of the function that checks a subschema. */
  check(schema: Located): string;
  /** The name of the function that checks what the `$ref` of the schema points to. */
  referenced(): string;
  /** Whether every value passes a subschema, so that there is nothing to check. */
  passesAll(schema: Located): boolean;
  /** The name of a constant of the module: `role` says what it is, `expression` is its value. */
  constant(role: string, type: string, expression: string): string;
  /** `refuse(…)` for a keyword: an expression that tells whether to carry on. `expected` is an expression. */
  refuse(keyword: string, expected: string, message: string): string;
  /** The last argument of helpers that refuse by themselves: `, "<x-source>"` or "". */
  readonly sourceArgument: string;
}

/** A keyword about values of one type, without schemas of its own. */
export function assertion(
  keyword: string,
  type: ValueType,
  require: Keyword["require"],
  emit: Keyword["emit"],
): Keyword {
  return { keyword, subschemas: "none", inPlace: false, appliesTo: () => type, require, emit };
}

/** A keyword that applies schemas to parts of an object or array. */
export function applicator(
  keyword: string,
  type: ValueType,
  subschemas: Subschemas,
  emit: Keyword["emit"],
  require: Keyword["require"] = () => undefined,
): Keyword {
  return { keyword, subschemas, inPlace: false, appliesTo: () => type, require, emit };
}

/** A keyword that applies schemas to the value itself. */
export function inPlaceApplicator(
  keyword: string,
  subschemas: Subschemas,
  emit: Keyword["emit"],
  type: ValueType = "any",
  require: Keyword["require"] = () => undefined,
): Keyword {
  return { keyword, subschemas, inPlace: true, appliesTo: () => type, require, emit };
}

/** `if (<condition> && !<refusal>) return false;`, on several lines when it is long. */
export function rejectIf(condition: string, refusal: string): string {
  const line = `if (${condition} && !${refusal}) return false;`;
  return line.length <= 104 ? line : `if (\n  ${condition} &&\n  !${refusal}\n) {\n  return false;\n}`;
}

/** `if (!<call>) return false;` */
export function require(call: string): string {
  return `if (!${call}) return false;`;
}
