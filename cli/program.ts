/** The program: its name, its exit codes, and the list of its subcommands. Each is a file of `commands/`. */
import { Command } from "commander";
import { check } from "./commands/check.js";
import { defects } from "./commands/defects.js";
import { explain } from "./commands/explain.js";
import { generate } from "./commands/generate.js";
import { init } from "./commands/init.js";
import { lint } from "./commands/lint.js";
import { read } from "./commands/read.js";
import { regenerate } from "./commands/regenerate.js";
import { report } from "./commands/report.js";
import { scrape } from "./commands/scrape.js";
import type { CommandResult, Session } from "./session.js";
import type { Subcommand } from "./subcommand.js";
import { toolVersion } from "./tool-version.js";

/** In the order of `--help`. */
const subcommands: readonly Subcommand[] = [
  init,
  regenerate,
  read,
  scrape,
  lint,
  check,
  generate,
  report,
  defects,
  explain,
];

/** Builds the program. @param done gets the result of the subcommand that ran. */
export function createProgram(session: Session, done: (result: CommandResult) => void): Command {
  const program = new Command("docs2sdk");
  program
    .description("Reads a vendor's API reference, writes an OpenAPI 3.1 contract, generates a typed client.")
    .version(toolVersion())
    // Before the subcommands, which inherit it.
    .exitOverride()
    .showHelpAfterError(false)
    .addHelpText("after", exitCodesHelp);
  for (const add of subcommands) add(program, session, done);
  return program;
}

const exitCodesHelp = `
A <target> is the name of a service (a folder of spec/ in the current folder) or a path.

Exit codes:
  0  fine
  1  findings of severity error, or generated files that are out of date
  2  wrong usage
  3  input that cannot be read (the message names file, line and what would mend it), output that cannot be written
  70  a fault of docs2sdk itself

Every command takes --json and then prints one JSON object on stdout, also when it fails; read prints a list for a folder or a service.`;
