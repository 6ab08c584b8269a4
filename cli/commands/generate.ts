/** `docs2sdk generate`: a package from a contract. */
import { isObject, type JsonObject } from "../../core/base/json.js";
import { clientPackageName } from "../../core/base/package-name.js";
import { applyChanges } from "../files.js";
import { changesJson, changesText } from "../file-changes.js";
import { exit } from "../exit-codes.js";
import { findingsText } from "../report/report-text.js";
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
    .argument("<target>", "an OpenAPI 3.0, 3.1 or 3.2 file, or a service")
    .requiredOption(
      "--out <folder>",
      "the package's folder; of the files there only generated ones are replaced",
    )
    .option("--name <package>", "npm name of the package; from the contract's title if left out")
    .option("--strict", "write nothing where something of the contract is left out or read otherwise")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Examples:
  docs2sdk generate spec/modelarts/openapi.yaml --out client --name notebook-client
  docs2sdk generate modelarts --out modelarts-client
  docs2sdk generate foreign.json --out client --strict`,
    )
    .action(async (target: string, options: GenerateFlags) => {
      done(await generatePackage(session, target, options));
    });
};

interface GenerateFlags {
  readonly out: string;
  readonly name?: string;
  readonly strict?: boolean;
}

/**
 * Writes the package, all or nothing; of what is in the folder only files that an earlier run generated are removed.
 * @throws InputError for a contract that cannot be read or generated from, and for a folder that cannot be written to.
 */
async function generatePackage(
  session: Session,
  target: string,
  { out, name, strict = false }: GenerateFlags,
): Promise<CommandResult> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const packageName = name ?? clientPackageName(titleOf(contract.document), "api");
  const { value, findings } = await generateStage(session, contract, out, packageName);
  const refused = strict && findings.length > 0;
  if (!refused) await applyChanges(value.changes);
  const made = `${plural(value.operations, "operation")}, ${plural(value.schemas, "schema")}`;
  const done = `${packageName}: ${made} in ${out}\n  files       ${changesText(value.changes)}`;
  const next = `Next: cd ${out} && npm install && npm run build`;
  const nothing = "Nothing was written: --strict wants a contract that is generated from as it stands.";
  return {
    exit: refused ? exit.failed : exit.fine,
    text: [findingsText(findings, session.paint), refused ? nothing : `${done}\n${next}`]
      .filter((part) => part !== "")
      .join("\n"),
    json: {
      ok: !refused,
      command: "generate",
      contract: path,
      package: packageName,
      out,
      operations: value.operations,
      schemas: value.schemas,
      files: refused ? [] : changesJson(session, value.changes),
      findings,
      stages: session.stages.times(),
    },
  };
}

function titleOf({ info }: JsonObject): string {
  return isObject(info) && typeof info.title === "string" ? info.title : "";
}
