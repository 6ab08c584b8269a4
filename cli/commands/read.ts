/** `docs2sdk read`: what reading makes of a document, one intermediate at a time. */
import { basename } from "node:path";
import { Option } from "commander";
import { intermediates, type Intermediate } from "../../library/index.js";
import { exit } from "../exit-codes.js";
import { readDocumentsStage } from "../stages.js";
import { sourceOf } from "../targets.js";
import type { CommandResult, Session } from "../session.js";
import type { Subcommand } from "../subcommand.js";

/** Adds `read`. */
export const read: Subcommand = (program, session, done) => {
  program
    .command("read")
    .description("print what reading makes of a document, as JSON, before there is a contract")
    .argument("<document>", "a document; of a folder of documents or a service, each of its pages in a list")
    .addOption(new Option("--as <intermediate>", "how far to read").choices(intermediates).default("page"))
    .addOption(
      new Option(
        "--json",
        "errors as JSON too: the rest is JSON in any case, a list for a folder or a service",
      ),
    )
    .addHelpText("after", help)
    .action(async (target: string, options: { as: Intermediate }) => {
      done(await readDocument(session, target, options.as));
    });
};

const help = `
Where a reference is read wrongly, the first intermediate that is wrong shows at which stage:
  page       headings, paragraphs, lists, tables and code in their order, whatever the format of the document
  tables     each table with the role of its columns, and the rows that were read
  operation  the sections; method, path, parameters, bodies with the tables that fields lead to, examples
  meaning    the facts that each description states, with sentence and family of phrases; sentences that were not understood

Each fits the JSON Schema that its $schema names; they are in the package: schemas/read/<intermediate>.schema.json.
A row is named by its place, <document>:<line>, in all of them. Links to other pages lead somewhere only in a folder that holds those.

Examples:
  docs2sdk read spec/modelarts/documents/UpdateNotebook.txt
  docs2sdk read spec/modelarts/documents/UpdateNotebook.txt --as tables
  docs2sdk read spec/modelarts/documents --as operation > operations.json
  docs2sdk read modelarts --as meaning`;

/** @throws InputError for documents that cannot be read. */
async function readDocument(
  session: Session,
  target: string,
  intermediate: Intermediate,
): Promise<CommandResult> {
  const { source } = await sourceOf(session, [target], null);
  const forms = await readDocumentsStage(session, source, intermediate);
  const [only] = forms;
  const isOne = source.documents.length === 1 && source.documents[0]?.name === basename(target);
  const json = isOne && only ? only : forms;
  return { exit: exit.fine, text: JSON.stringify(json, null, 2), json };
}
