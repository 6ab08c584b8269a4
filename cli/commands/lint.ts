/** `docs2sdk lint`: a contract under the strictest ruleset of Redocly. */
import { findingsOutcome } from "../findings-outcome.js";
import { lintStage, loadContractFile } from "../pipeline.js";
import { contractPath } from "../services.js";
import type { Outcome, Session } from "../session.js";

/** Exit code 1 where the linter finds anything. @throws InputError for a contract that cannot be read. */
export async function lint(session: Session, target: string): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const findings = await lintStage(session, contract);
  return findingsOutcome(session, findings, {
    command: "lint",
    contract: path,
    fine: `${path} is clean under recommended-strict.`,
    next: `docs2sdk check ${target}`,
    counts: {},
  });
}
