/** What documents get wrong, for those who write them: each defect with its line, what stands there, and what would be right. */
import type { Finding } from "../../core/findings/finding.js";
import type { Severity } from "../../core/findings/rule.js";
import type { RuleName } from "../../core/findings/rules.js";
import { findingsByDocument, ruleCounts, type RuleCount } from "./report.js";

export interface DefectReport {
  readonly title: string;
  readonly defects: number;
  /** By name; documents without a defect are left out. */
  readonly documents: readonly DocumentDefects[];
  /** Errors first. */
  readonly rules: readonly RuleCount[];
}

export interface DocumentDefects {
  readonly document: string;
  /** By line. */
  readonly defects: readonly Defect[];
}

export interface Defect {
  /** Counted from 1; 0 where the whole document is meant. */
  readonly line: number;
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly right: string;
}

/** The findings that are defects of documents: what is right is for the documents to say. */
export function defectsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ right }) => right !== null);
}

/** The defects among findings, by document and line. */
export function defectReport(title: string, findings: readonly Finding[]): DefectReport {
  const defects = defectsOf(findings);
  const documents = findingsByDocument(defects).map(([document, found]) => ({
    document,
    defects: found.map(({ line, finding: { rule, severity, message, right } }) => ({
      line,
      rule,
      severity,
      message,
      right: right ?? "",
    })),
  }));
  return { title, defects: defects.length, documents, rules: ruleCounts(defects) };
}
