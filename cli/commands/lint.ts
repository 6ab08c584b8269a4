/** `docs2sdk lint`: a contract under the strictest ruleset of Redocly. */
import { UsageError } from "../usage-error.js";
import { findingsResult } from "../findings-output.js";
import { plural } from "../report/plural.js";
import { lintStage, loadContractFile, readServiceFile } from "../stages.js";
import { contractPath, listServices, servicePaths } from "../services.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, type Subcommand } from "../subcommand.js";

/** Adds `lint`. */
export const lint: Subcommand = (program, session, done) => {
  program
    .command("lint")
    .description("check a contract against Redocly's ruleset recommended-strict")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .option(
      "--service <file>",
      "the problems that are accepted (`accept` in service.yaml); a service has its own",
    )
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(async (target: string, { service = null }: { service?: string | null }) => {
      done(await lintContract(session, target, service));
    });
};

const help = `
No rule is switched off. What no contract can mend, such as two paths of the service that one URL fits, can be accepted, with a
reason, in service.yaml:
  accept:
    - rule: no-ambiguous-paths
      pointer: /paths/~1notes~1{id}
      reason: The service has these paths; ids are numbers.
An entry that fits no problem is an error. The pointers are in the output of --json.

Examples:
  docs2sdk lint spec/modelarts/openapi.yaml
  docs2sdk lint spec/modelarts/openapi.yaml --service spec/modelarts/service.yaml
  docs2sdk lint modelarts --json`;

/**
 * Exit code 1 where the linter finds anything that the service file does not accept, and where that accepts what is not there.
 * @throws InputError for a contract or service file that cannot be read; UsageError for a service with another service file.
 */
async function lintContract(
  session: Session,
  target: string,
  serviceFile: string | null,
): Promise<CommandResult> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const service = await readServiceFile(session, await serviceFileOf(session, target, serviceFile));
  const { value, findings } = await lintStage(session, contract, service.accepted);
  const save =
    value.accepted === 0
      ? ""
      : `, save for ${plural(value.accepted, "problem")} that the service file accepts`;
  return findingsResult(session, findings, {
    command: "lint",
    contract: path,
    fine: `${path} is clean under recommended-strict${save}.`,
    next: `docs2sdk check ${target}`,
    counts: value,
  });
}

async function serviceFileOf(session: Session, target: string, given: string | null): Promise<string | null> {
  const isService = (await listServices(session)).includes(target);
  if (isService && given !== null) {
    throw new UsageError(`the service ${target} has its own service file`, `leave out --service ${given}`);
  }
  return isService ? servicePaths(target).service : given;
}
