/** `docs2sdk check`: a contract against the examples that it carries. */
import { findingsOutcome } from "../findings-outcome.js";
import { checkStage, loadContractFile } from "../pipeline.js";
import { contractPath } from "../services.js";
import type { Outcome, Session } from "../session.js";

export async function check(session: Session, target: string): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const { examples, findings } = await checkStage(session, contract, false);
  return findingsOutcome(session, findings, {
    command: "check",
    contract: path,
    fine: `${examples} examples in ${path} match their schemas.`,
    next: `docs2sdk generate ${target} --out <folder>`,
    counts: { examples },
  });
}
