/** Findings: everything a person should know about a document or a contract. */

import { compareText, splitSource } from "../base/source.js";
import type { Severity } from "./rule.js";
import { rules, type RuleName } from "./rules.js";

export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  /** `<document>:<line>`, the line counted from 1; the contract's own path where no document is at fault. */
  readonly source: string;
  /** JSON Pointer into the contract, or null where the finding is about a document alone. */
  readonly pointer: string | null;
  /** What the document would have to say; null where it is not at fault. */
  readonly right: string | null;
}

/** A finding with the severity of its rule, and with what that says would be right unless the finding knows it better. */
export function finding(
  rule: RuleName,
  source: string,
  message: string,
  pointer: string | null = null,
  right: string | null = rules[rule].right,
): Finding {
  return { rule, severity: rules[rule].severity, message, source, pointer, right };
}

/** Order of reports: by document, then line (as a number), then rule, then message. */
export function compareFindings(a: Finding, b: Finding): number {
  const [documentA, lineA] = splitSource(a.source);
  const [documentB, lineB] = splitSource(b.source);
  return (
    compareText(documentA, documentB) ||
    lineA - lineB ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
