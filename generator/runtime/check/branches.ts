/** Saying why no branch of `anyOf` or `oneOf` fits (JSON Schema Core, section 10.2.1). */

import { refuse, Report, type Check, type Issue } from "./report.js";

/**
 * Notes that `anyOf` or `oneOf` refuses the value. When one branch alone gets past the type of the value,
 * that branch was meant, and its issues follow.
 */
export function refuseBranches(
  value: unknown,
  report: Report | undefined,
  keyword: "anyOf" | "oneOf",
  branches: readonly Check[],
  message: string,
  source?: string,
): boolean {
  if (!refuse(report, keyword, branches.length, message, source)) return false;
  if (report !== undefined) report.issues.push(...issuesOfTheBranchMeant(value, report, branches));
  return true;
}

function issuesOfTheBranchMeant(
  value: unknown,
  report: Report,
  branches: readonly Check[],
): readonly Issue[] {
  const failures: Issue[][] = [];
  for (const branch of branches) {
    const trial = new Report(report.path);
    branch(value, trial);
    const ofAnotherType = trial.issues.some((issue) => isAboutTheWhole(issue, report));
    if (!ofAnotherType) failures.push(trial.issues);
  }
  return failures.length === 1 ? (failures[0] ?? []) : [];
}

function isAboutTheWhole(issue: Issue, report: Report): boolean {
  return (
    issue.path.length === report.path.length && ["type", "const", "enum", "false"].includes(issue.keyword)
  );
}
