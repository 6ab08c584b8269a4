/** `docs2sdk generate`: a package from a contract. */
import { isObject, type JsonObject } from "../../core/base/json.js";
import { clientPackageName } from "../../core/base/package-name.js";
import { applyChanges } from "../files.js";
import { changesJson, changesText } from "../file-changes.js";
import { exit } from "../exit.js";
import { plural } from "../findings-outcome.js";
import { generateStage, loadContractFile } from "../stages.js";
import { contractPath } from "../services.js";
import type { Outcome, Session } from "../session.js";

/**
 * Writes the package, all or nothing; of what is in the folder only files that an earlier run generated are removed.
 * @throws InputError for a contract that cannot be read or generated from, and for a folder that cannot be written to.
 */
export async function generate(
  session: Session,
  target: string,
  options: { readonly out: string; readonly name: string | null },
): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const packageName = options.name ?? clientPackageName(titleOf(contract.document), "api");
  const made = await generateStage(session, contract, options.out, packageName);
  await applyChanges(made.changes);
  const done = `${packageName}: ${plural(made.operations, "operation")}, ${plural(made.schemas, "schema")} in ${options.out}`;
  return {
    exit: exit.fine,
    text: `${done}\n  files       ${changesText(made.changes)}\nNext: cd ${options.out} && npm install && npm run build`,
    json: {
      ok: true,
      command: "generate",
      contract: path,
      package: packageName,
      out: options.out,
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
