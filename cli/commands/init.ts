/** `docs2sdk init`: the first service.yaml of a service. */
import { InputError } from "../../core/base/input-error.js";
import { readDocuments } from "../../library/index.js";
import { exit } from "../exit-codes.js";
import { applyChanges, compareFiles } from "../files.js";
import { exists, servicePaths } from "../services.js";
import { fullPath, type CommandResult, type Session } from "../session.js";
import { jsonOption, type Subcommand } from "../subcommand.js";
import { UsageError } from "../usage-error.js";

/** Adds `init`. */
export const init: Subcommand = (program, session, done) => {
  program
    .command("init")
    .description("write a commented service.yaml from what the documents of a service say")
    .argument("<name>", "name of the service: a folder of spec/ with documents in it")
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Reads spec/<name>/documents and writes spec/<name>/service.yaml: title, version and servers as far as the documents tell
them, placeholders for the rest. A file that is there is never overwritten.

Examples:
  docs2sdk init lamp
  docs2sdk init lamp --json`,
    )
    .action(async (name: string) => {
      done(await initService(session, name));
    });
};

/** @throws UsageError for a name that is none; InputError where the file is there, or no documents are. */
async function initService(session: Session, name: string): Promise<CommandResult> {
  if (!/^[A-Za-z0-9][\w.-]*$/u.test(name)) {
    throw new UsageError(`${JSON.stringify(name)} is no name of a service`, "docs2sdk init lamp");
  }
  // It loads yaml, which the other commands do not all need.
  const { hintsOf, serviceTemplate } = await import("../service-template.js");
  const { service, documents } = servicePaths(name);
  if (await exists(session, service)) {
    throw new InputError(service, null, "is there already; change it, or delete it first");
  }
  if (!(await exists(session, documents))) {
    throw new InputError(documents, null, "is missing; put the pages of the reference there first");
  }
  const read = await session.stages.run("read", () => readDocuments([documents], session.cwd));
  const hints = hintsOf(read.documents);
  const text = serviceTemplate(name, hints);
  const changes = await compareFiles(fullPath(session, "."), [{ path: service, text }]);
  await session.stages.run("save", () => applyChanges(changes));
  const next = `docs2sdk regenerate ${name}`;
  return {
    exit: exit.fine,
    text: `${service} is written, from ${read.documents.length} documents.\nNext: read it, put in what is a placeholder, then run \`${next}\`.`,
    json: {
      ok: true,
      command: "init",
      service: name,
      file: service,
      documents: read.documents.length,
      version: hints.version,
      hosts: hints.hosts,
      next,
      stages: session.stages.times(),
    },
  };
}
