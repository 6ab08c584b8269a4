import type { Json } from "../../core/base/json.js";

/** Where something was read, by which rule, and in which words. */
export interface Reason {
  /**
   * A family of phrases (`length`, `enumeration` …), or what was read instead of prose: `type column`, `mandatory column`,
   * `description column`, `table`, `row`, `path`, `line`, `page example`; `overlay` and `set aside` changed what was read.
   */
  readonly rule: string;
  readonly text: string;
  /** `<document>:<line>` */
  readonly source: string;
}

/** A keyword of a schema with those around it (`items.enum`), and all that led to it. */
export interface Keyword {
  readonly keyword: string;
  readonly value: Json;
  readonly reasons: readonly Reason[];
}

/** What was read and stands in no keyword. */
export interface Unused extends Reason {
  readonly why: string;
}

/** Why a part of a contract says what it says. */
export interface Explanation {
  /** As it can be asked for: `UpdateNotebookRequestBody.name`. */
  readonly name: string;
  /** JSON Pointer into the contract. */
  readonly pointer: string;
  /** The rows or tables that state it; the first is the one that the contract names. */
  readonly sources: readonly string[];
  /** As it stands in the contract; null for an operation. */
  readonly schema: Json;
  readonly keywords: readonly Keyword[];
  /** The rules between fields that it takes part in. */
  readonly rules: readonly Keyword[];
  readonly unused: readonly Unused[];
  /** Sentences that seem to state a fact, and that no rule reads. */
  readonly unread: readonly Reason[];
  /** Of a schema its fields, of an operation its parameters. */
  readonly parts: readonly Explanation[];
}
