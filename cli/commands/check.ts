/** `docs2sdk check`: a contract against the examples that it carries. */
import { findingsOutcome, plural } from "../findings-outcome.js";
import { checkStage, loadContractFile } from "../stages.js";
import { contractPath } from "../services.js";
import type { Outcome, Session } from "../session.js";

/** Exit code 1 where an example breaks its schema. @throws InputError for a contract that cannot be read. */
export async function check(session: Session, target: string): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const { examples, findings } = await checkStage(session, contract);
  return findingsOutcome(session, findings, {
    command: "check",
    contract: path,
    fine: `${plural(examples, "example")} checked in ${path}: no contradiction.`,
    next: `docs2sdk generate ${target} --out <folder>`,
    counts: { examples },
  });
}
