/**
 * The daily loop: `npm run quick`, or `npm run quick -- main` for all that differs from a branch. Types, lint and form of what changed, and its own
 * tests: those at the same place below test/, or of its room where it has no file of its own. `npm test` has the last word.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const [since = "HEAD"] = process.argv.slice(2);
const changed = [
  ...git("diff", "--name-only", "--relative", since),
  ...git("ls-files", "--others", "--exclude-standard"),
].filter((path) => existsSync(path));
const sources = changed.filter((path) => /\.(?:ts|js)$/.test(path) && !path.startsWith("generated/"));
const tests = [...new Set(sources.flatMap(testsOf))];

const codes = await Promise.all([
  run("npm", ["run", "-s", "static", "--", "--changed", ...sources]),
  changed.length === 0 ? 0 : run("npx", ["prettier", "--check", "--ignore-unknown", ...changed]),
  tests.length === 0 ? 0 : run("npx", ["vitest", "run", ...tests]),
]);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function git(...argv: string[]): string[] {
  return execFileSync("git", argv, { encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "");
}

/** Runs a command, which prints for itself; its exit code, or null when it was killed. */
function run(command: string, argv: string[]): Promise<number | null> {
  return new Promise((done) => spawn(command, argv, { stdio: "inherit" }).on("close", done));
}

/** The tests of a file: itself, the one of its name, or those of the nearest room that has some. */
function testsOf(path: string): string[] {
  if (path.endsWith(".test.ts")) return [path];
  const own = join("test", path.replace(/\.ts$/, ".test.ts"));
  if (existsSync(own)) return [own];
  let room = path.startsWith("test/") ? dirname(path) : join("test", dirname(path));
  while (!existsSync(room)) room = dirname(room);
  return room === "test" ? [] : [`${room}/`];
}
