/** How a validator says what is wrong. One pass over the value serves both `is` (no report) and `check` (with one). */

import { jsonPointer } from "./json.js";

/** One failure: where in the value, which JSON Schema keyword refused it, and what it asked for. */
export interface Issue {
  /** Keys and indices from the root of the value to where it is wrong, or to where a missing field is due. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The JSON Schema keyword, for example "maxLength". */
  readonly keyword: string;
  /** What the keyword asks for, for example 64. */
  readonly expected: unknown;
  /** A sentence without a subject: "must have at most 64 characters". */
  readonly message: string;
  /** Where the service's reference says so, when the contract knows. */
  readonly source?: string;
}

/** Collects issues while a check walks a value. */
export class Report {
  readonly issues: Issue[] = [];
  /** Where the walk is now. Helpers push before they descend and pop when they are back. */
  readonly path: (string | number)[];

  constructor(path: readonly (string | number)[] = []) {
    this.path = [...path];
  }
}

/**
 * A check of one schema. Without a report it says whether the value is valid, and allocates nothing.
 * With a report it adds an issue for everything that is wrong, and its result means nothing.
 */
export type Check = (value: unknown, report: Report | undefined) => boolean;

/**
 * Notes that a keyword refuses the value. Returns whether the check should carry on:
 * yes when there is a report to fill, no when the caller only wants to know whether the value is valid.
 */
export function refuse(
  report: Report | undefined,
  keyword: string,
  expected: unknown,
  message: string,
  source?: string,
): boolean {
  if (report === undefined) return false;
  const path = [...report.path];
  const issue = { path, pointer: jsonPointer(path), keyword, expected, message };
  report.issues.push(source === undefined ? issue : { ...issue, source });
  return true;
}

/** `refuse` for a field that is not there: the issue points to where it is due. */
export function refuseMissing(
  report: Report | undefined,
  keyword: string,
  field: string,
  message: string,
  source?: string,
): boolean {
  if (report === undefined) return false;
  report.path.push(field);
  refuse(report, keyword, field, message, source);
  report.path.pop();
  return true;
}

/** An empty list, for schemas that name no fields or patterns. */
export const none: readonly never[] = [];

/** The check of the schema `true`. */
export function anything(_value: unknown, _report: Report | undefined): boolean {
  return true;
}

/** The check of the schema `false`. */
export function nothing(_value: unknown, report: Report | undefined): boolean {
  return refuse(report, "false", false, "must not be there");
}
