/** `docs2sdk generate`: a package from a contract. */
import { isObject, type JsonObject } from "../../core/base/json.js";
import { clientPackageName } from "../../core/base/package-name.js";
import { applyChanges } from "../files.js";
import { changesJson, changesText } from "../file-changes.js";
import { exit } from "../exit-codes.js";
import { plural } from "../report/plural.js";
import { generateStage, loadContractFile } from "../stages.js";
import { contractPath } from "../services.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, type Subcommand } from "../subcommand.js";

/** Adds `generate`. */
export const generate: Subcommand = (program, session, done) => {
  program
    .command("generate")
    .description("generate a TypeScript package (types, client, validators) from a contract")
    .argument("<target>", "an OpenAPI 3.1 file, or a service")
    .requiredOption(
      "--out <folder>",
      "the package's folder; of the files there only generated ones are replaced",
    )
    .option("--name <package>", "npm name of the package; from the contract's title if left out")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Examples:
  docs2sdk generate spec/modelarts/openapi.yaml --out client --name notebook-client
  docs2sdk generate modelarts --out modelarts-client`,
    )
    .action(async (target: string, { out, name = null }: { out: string; name?: string | null }) => {
      done(await generatePackage(session, target, out, name));
    });
};

/**
 * Writes the package, all or nothing; of what is in the folder only files that an earlier run generated are removed.
 * @throws InputError for a contract that cannot be read or generated from, and for a folder that cannot be written to.
 */
async function generatePackage(
  session: Session,
  target: string,
  out: string,
  name: string | null,
): Promise<CommandResult> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const packageName = name ?? clientPackageName(titleOf(contract.document), "api");
  const made = await generateStage(session, contract, out, packageName);
  await applyChanges(made.changes);
  const done = `${packageName}: ${plural(made.operations, "operation")}, ${plural(made.schemas, "schema")} in ${out}`;
  return {
    exit: exit.fine,
    text: `${done}\n  files       ${changesText(made.changes)}\nNext: cd ${out} && npm install && npm run build`,
    json: {
      ok: true,
      command: "generate",
      contract: path,
      package: packageName,
      out,
      operations: made.operations,
      schemas: made.schemas,
      files: changesJson(session, made.changes),
      stages: session.stages.times(),
    },
  };
}

function titleOf({ info }: JsonObject): string {
  return isObject(info) && typeof info.title === "string" ? info.title : "";
}
