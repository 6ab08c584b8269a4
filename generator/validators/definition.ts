/** What the generator knows about a keyword of JSON Schema. */

import type { KeywordName, ValueType } from "../../core/schema/keywords.js";
import type { Located } from "../model/located.js";

/** A keyword that validators check. One file each, in `keywords/`; where its schemas lie is in core/schema/keywords.ts. */
export interface Keyword {
  readonly keyword: KeywordName;
  /** GeneratorError when the keyword's own value is not what the specification asks for. */
  checkValue?(at: Located): void;
  /** The type of value that it speaks about, where that depends on its own value. */
  about?(at: Located): ValueType;
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

/** What writes the functions of a module: for the schema at hand, and for those that it holds. */
export interface SchemaWriter {
  /** Imports a function of the runtime. */
  use(helper: string): string;
  /** The function that checks a schema: one of the runtime, of another module, or of this one. */
  check(schema: Located): string;
  /** Whether nothing of a schema is checked. */
  passesAll(schema: Located): boolean;
  /** The function that checks what the `$ref` of a schema points to. */
  referenced(schema: Located): string;
  /** A constant of the module, called after the schema that needs it. */
  constant(schema: Located, role: string, type: string, expression: string): string;
}

/** `if (<condition> && !<refusal>) return false;`, on several lines when it is long. */
export function rejectIf(condition: string, refusal: string): string {
  const line = `if (${condition} && !${refusal}) return false;`;
  return line.length <= 104 ? line : `if (\n  ${condition} &&\n  !${refusal}\n) {\n  return false;\n}`;
}

/** `if (!<call>) return false;` */
export function rejectUnless(call: string): string {
  return `if (!${call}) return false;`;
}
