/** One run of the command, from arguments to exit code; everything it prints goes to the streams that it is given. */
import { UsageError } from "./usage-error.js";
import { CommanderError } from "commander";
import picocolors from "picocolors";
import { InputError } from "../core/base/input-error.js";
import type { Paint } from "./report/paint.js";
import { exit, type Exit } from "./exit-codes.js";
import { createProgram } from "./program.js";
import { createStages, watchesProgress } from "./progress.js";
import type { Io, Stream } from "./io.js";
import type { CommandResult, Session } from "./session.js";

/**
 * Runs `docs2sdk` with arguments (without the program's name). Never throws.
 * @returns the exit code.
 */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const json = argv.includes("--json");
  const session: Session = {
    cwd: io.cwd,
    paint: paintFor(io.stdout),
    stages: createStages(watchesProgress(io.stderr, json) ? io.stderr : null),
  };
  const results: CommandResult[] = [];
  const program = createProgram(session, (result) => results.push(result));
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What went wrong is reported in one place, below.
      outputError: () => undefined,
    });
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    const named = program.commands.find((command) => command.name() === argv[0])?.name();
    return reportFailure(error, io, json, named === undefined ? "docs2sdk" : `docs2sdk ${named}`);
  }
  for (const result of results) {
    io.stdout.write(`${json ? JSON.stringify(result.json, null, 2) : result.text}\n`);
  }
  return results[0]?.exit ?? exit.fine;
}

interface Failure {
  readonly exit: Exit;
  readonly kind: "usage" | "input" | "internal";
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly hint: string | null;
}

/** @param command what was called, as far as there is such a command. */
function reportFailure(error: unknown, io: Io, json: boolean, command: string): Exit {
  if (error instanceof CommanderError && error.exitCode === 0) return exit.fine;
  const failure = failureOf(error, command);
  const { exit: code, ...described } = failure;
  if (json) io.stdout.write(`${JSON.stringify({ ok: false, error: described }, null, 2)}\n`);
  else
    io.stderr.write(
      `docs2sdk: ${described.message}\n${described.hint === null ? "" : `${described.hint}\n`}`,
    );
  return code;
}

function failureOf(error: unknown, command: string): Failure {
  const nowhere = { file: null, line: null };
  if (error instanceof InputError) {
    const { message, file, line, hint } = error;
    return { exit: exit.input, kind: "input", message, file, line, hint };
  }
  if (error instanceof UsageError) {
    return { exit: exit.usage, kind: "usage", message: error.message, hint: error.hint, ...nowhere };
  }
  if (error instanceof CommanderError) {
    const message =
      error.code === "commander.help" ? "no command was given" : error.message.replace(/^error: /, "");
    return { exit: exit.usage, kind: "usage", message, hint: `see ${command} --help`, ...nowhere };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const hint = "This is a fault of docs2sdk, not of your input; please report it with the lines above.";
  return { exit: exit.internal, kind: "internal", message, hint, ...nowhere };
}

function paintFor(stream: Stream): Paint {
  const colors = picocolors.createColors(stream.isTTY === true && !process.env.NO_COLOR);
  return {
    bold: colors.bold,
    dim: colors.dim,
    severity: { error: colors.red, warning: colors.yellow, info: colors.cyan },
  };
}
