/** `docs2sdk explain`: why a contract says what it says. */
import { UsageError } from "../usage-error.js";
import { UnknownName } from "../../library/index.js";
import { exit } from "../exit-codes.js";
import { explainStage } from "../stages.js";
import { sourceOf } from "../targets.js";
import type { CommandResult, Session } from "../session.js";
import { jsonOption, serviceOption, type Subcommand } from "../subcommand.js";

/** Adds `explain`. */
export const explain: Subcommand = (program, session, done) => {
  program
    .command("explain")
    .description(
      "say of a schema, field or parameter where each keyword was read, by which rule, in which words",
    )
    .argument("<target>", "a service, a document, or a folder of documents")
    .argument("<name>", "what to explain, by its name in the contract or by a JSON Pointer")
    .addOption(serviceOption())
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(async (target: string, name: string, { service = null }: { service?: string | null }) => {
      done(await explainPart(session, target, name, service));
    });
};

const help = `
The documents are scraped again. What the overlay of a service has set is marked with its line, and so is what it has taken out.
Names: Schema, Schema.field, Schema.field.field through what it refers to; operation, operation.query.name (path, header),
operation.body.field, operation.200.field.

Examples:
  docs2sdk explain modelarts UpdateNotebookRequestBody.name
  docs2sdk explain modelarts updateNotebook.body.endpoints.service
  docs2sdk explain modelarts updateNotebook.path.id
  docs2sdk explain modelarts VolumeMountRequest
  docs2sdk explain modelarts '#/components/schemas/Lease/properties/type' --json
  docs2sdk explain spec/modelarts/documents updateNotebook.body.name`;

/** @throws UsageError, with names that are alike, where nothing has the name; InputError for documents that cannot be read. */
async function explainPart(
  session: Session,
  target: string,
  name: string,
  serviceFile: string | null,
): Promise<CommandResult> {
  const { source } = await sourceOf(session, [target], serviceFile);
  try {
    const { value, findings } = await explainStage(session, name, source);
    const { explanationText } = await import("../report/explanation-text.js");
    return {
      exit: exit.fine,
      text: explanationText(value, findings, session.paint),
      json: { ok: true, command: "explain", ...value, findings },
    };
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    throw new UsageError(error.message, hintOf(error.suggestions, target));
  }
}

/** How many names a hint suggests. */
const mostSuggested = 8;

function hintOf(suggestions: readonly string[], target: string): string {
  if (suggestions.length === 0) return `docs2sdk report ${target} lists what there is`;
  const rest = suggestions.length - mostSuggested;
  const names = suggestions.slice(0, mostSuggested).map((name) => `  ${name}`);
  return ["did you mean one of these?", ...names, ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n");
}
