/** `docs2sdk generate`: a package from a contract. */
import { applyChanges } from "../files.js";
import { changesJson, changesText } from "../changes.js";
import { exit } from "../exit.js";
import { plural } from "../findings-outcome.js";
import { generateStage, loadContractFile } from "../pipeline.js";
import { packageNameFor } from "../package-name.js";
import { contractPath } from "../services.js";
import type { Outcome, Session } from "../session.js";

export async function generate(
  session: Session,
  target: string,
  options: { readonly out: string; readonly name: string | null },
): Promise<Outcome> {
  const path = await contractPath(session, target);
  const contract = await loadContractFile(session, path);
  const packageName = options.name ?? packageNameFor(contract.document);
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
