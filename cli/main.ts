#!/usr/bin/env node
import { run } from "./run.js";
import { expectShortRun } from "./short-run.js";

expectShortRun();

// A reader that stops reading (`docs2sdk report … | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
});
