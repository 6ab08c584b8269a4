/** A contract under the strictest ruleset of Redocly. */
import type { Acceptance } from "../core/findings/acceptance.js";
import type { WithFindings } from "../core/findings/with-findings.js";
import type { Contract } from "./contract.js";

export type { Acceptance } from "../core/findings/acceptance.js";

export interface LintOptions {
  /** Problems that are the service's own, each with a reason; one that fits no problem is an error. */
  readonly accepted?: readonly Acceptance[];
}

/**
 * Lints a contract under `recommended-strict`, with no rule switched off.
 * @returns how many problems are accepted, and a finding for every problem, at its line.
 */
export async function lint(
  contract: Contract,
  { accepted = [] }: LintOptions = {},
): Promise<WithFindings<{ readonly accepted: number }>> {
  const { lintContract } = await import("../contract/lint.js");
  const findings = await lintContract(contract, accepted);
  const count = findings.filter(({ rule }) => rule === "accepted-problem").length;
  return { value: { accepted: count }, findings };
}
