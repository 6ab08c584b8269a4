/** What a run of the command works with, and what a subcommand hands back. */
import { resolve } from "node:path";
import type { Paint } from "./report/paint.js";
import type { Exit } from "./exit-codes.js";
import type { Stages } from "./progress.js";

export interface Session {
  readonly cwd: string;
  readonly paint: Paint;
  readonly stages: Stages;
}

/** What a subcommand did: `text` for people, `json` for machines, both for stdout; the one that was asked for is printed. */
export interface CommandResult {
  readonly exit: Exit;
  readonly text: string;
  readonly json: object;
}

/** A path as the file system takes it; messages keep the path as it was given. */
export function fullPath(session: Session, path: string): string {
  return resolve(session.cwd, path);
}
