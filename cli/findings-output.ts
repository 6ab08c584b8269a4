/** The result of a command whose whole output is findings. */
import { compareFindings, type Finding } from "../core/findings/finding.js";
import { plural } from "./report/plural.js";
import { countByRule } from "./report/report.js";
import { findingsText } from "./report/report-text.js";
import { exitFor, hasErrors } from "./exit-codes.js";
import type { CommandResult, Session } from "./session.js";

interface Verdict {
  readonly command: string;
  readonly contract: string;
  /** The sentence where no finding is an error. */
  readonly fine: string;
  /** The command that comes next then. */
  readonly next: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Findings as text and JSON; exit code 1 where one is an error. */
export function findingsResult(
  session: Session,
  unsorted: readonly Finding[],
  verdict: Verdict,
): CommandResult {
  const findings = [...unsorted].sort(compareFindings);
  const failed = hasErrors(findings);
  const listed = findingsText(findings, session.paint);
  const sentence = failed
    ? `${countsText(findings)} in ${verdict.contract}.`
    : `${verdict.fine}\nNext: ${verdict.next}`;
  return {
    exit: exitFor(findings),
    text: [listed, sentence].filter((part) => part !== "").join("\n"),
    json: {
      ok: !failed,
      command: verdict.command,
      contract: verdict.contract,
      ...verdict.counts,
      rules: Object.fromEntries(countByRule(findings)),
      findings,
      stages: session.stages.times(),
    },
  };
}

/** `3 findings (2 errors)` */
export function countsText(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${plural(findings.length, "finding")}${errors === 0 ? "" : ` (${plural(errors, "error")})`}`;
}
