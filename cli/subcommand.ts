/** What a subcommand is: its arguments and help, which `--help` needs at once, and its work, which loads what it needs when it runs. */
import { Option, type Command } from "commander";
import type { CommandResult, Session } from "./session.js";

/** Adds a subcommand to the program. `done` gets the result of the one that ran. */
export type Subcommand = (program: Command, session: Session, done: (result: CommandResult) => void) => void;

/** `--json`, which every subcommand has. */
export function jsonOption(): Option {
  return new Option("--json", "print one JSON object instead of text");
}

/** `--strict`, of the commands that write what they read. */
export function strictOption(): Option {
  return new Option("--strict", "stop at a page that cannot be read, with exit code 3");
}

/** `--service`, for documents that are given by path. */
export function serviceOption(): Option {
  return new Option("--service <file>", "what the documents do not say (service.yaml)");
}
