/** `docs2sdk check`: a contract against the examples that it carries. */
import { findingsResult } from "../findings-output.js";
import { plural } from "../report/plural.js";
import { checkStage, loadContractFile } from "../stages.js";
import { contractPath } from "../services.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, type Subcommand } from "../subcommand.js";

/** Adds `check`. */
export const check: Subcommand = (program, session, done) => {
  program
    .command("check")
    .description("check a contract against the examples and defaults that it carries")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  docs2sdk check spec/modelarts/openapi.yaml\n  docs2sdk check modelarts --json",
    )
    .action(async (target: string) => {
      done(await checkContract(session, target));
    });
};

/** Exit code 1 where an example breaks its schema. @throws InputError for a contract that cannot be read. */
async function checkContract(session: Session, target: string): Promise<CommandResult> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const { value, findings } = await checkStage(session, contract);
  return findingsResult(session, findings, {
    command: "check",
    contract: path,
    fine: `${plural(value.examples, "example")} checked in ${path}: no contradiction.`,
    next: `docs2sdk generate ${target} --out <folder>`,
    counts: value,
  });
}
