/** `docs2sdk lint`: a contract under the strictest ruleset of Redocly. */
import { UsageError } from "../exit.js";
import { findingsOutcome, plural } from "../findings-outcome.js";
import { lintStage, loadContractFile, readServiceFile } from "../stages.js";
import { contractPath, listServices, servicePaths } from "../services.js";
import type { Outcome, Session } from "../session.js";

/**
 * Exit code 1 where the linter finds anything that the service file does not accept, and where that accepts what is not there.
 * @throws InputError for a contract or service file that cannot be read; UsageError for a service with another service file.
 */
export async function lint(
  session: Session,
  target: string,
  options: { readonly service: string | null },
): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const { accepted } = await readServiceFile(session, await serviceFileOf(session, target, options.service));
  const findings = await lintStage(session, contract, accepted);
  const count = findings.filter(({ rule }) => rule === "accepted-problem").length;
  const save = count === 0 ? "" : `, save for ${plural(count, "problem")} that the service file accepts`;
  return findingsOutcome(session, findings, {
    command: "lint",
    contract: path,
    fine: `${path} is clean under recommended-strict${save}.`,
    next: `docs2sdk check ${target}`,
    counts: { accepted: count },
  });
}

async function serviceFileOf(session: Session, target: string, given: string | null): Promise<string | null> {
  const isService = (await listServices(session)).includes(target);
  if (isService && given !== null) {
    throw new UsageError(`the service ${target} has its own service file`, `leave out --service ${given}`);
  }
  return isService ? servicePaths(target).service : given;
}
