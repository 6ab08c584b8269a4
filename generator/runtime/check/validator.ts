/** What a schema becomes: a type guard, a list of issues, a parser, and a Standard Schema. */

import { Report, type Check, type Issue } from "./report.js";
import type { StandardSchemaV1 } from "./standard-schema.js";

/** The validator of one schema of the contract. Values are looked at, never changed. */
export interface Validator<T> extends StandardSchemaV1<T, T> {
  /** Whether the value is valid. Allocates nothing when it is. */
  readonly is: (value: unknown) => value is T;
  /** Everything that is wrong with the value; empty when it is valid. */
  readonly check: (value: unknown) => readonly Issue[];
  /** The value itself, typed. Throws a ValidationError when it is not valid. */
  readonly parse: (value: unknown) => T;
}

/** A value that a schema of the contract refuses. */
export class ValidationError extends Error {
  override readonly name: string = "ValidationError";
  /** What was validated: the name of a schema or an operation. */
  readonly subject: string;
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    const lines = issues.map(
      (issue) => `  ${issue.pointer === "" ? "the value" : issue.pointer} ${issue.message}`,
    );
    super([`${subject} is not valid:`, ...lines].join("\n"));
    this.subject = subject;
    this.issues = issues;
  }
}

/** Makes the validator of the schema called `name` from its check. */
export function validator<T>(name: string, check: Check): Validator<T> {
  const is = (value: unknown): value is T => check(value, undefined);
  const issuesOf = (value: unknown): readonly Issue[] => {
    const report = new Report();
    check(value, report);
    return report.issues;
  };
  return {
    is,
    check: issuesOf,
    parse(value) {
      if (is(value)) return value;
      throw new ValidationError(name, issuesOf(value));
    },
    "~standard": {
      version: 1,
      vendor: "docs2sdk",
      validate: (value) => (is(value) ? { value } : { issues: issuesOf(value) }),
    },
  };
}
