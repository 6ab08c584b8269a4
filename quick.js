/**
 * The daily loop: `npm run quick`, or `npm run quick -- main` for all that differs from a branch. Types, lint and form of what changed, and its own
 * tests: those at the same place below test/, or of its room where it has no file of its own. `npm test` has the last word.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const [since = "HEAD"] = process.argv.slice(2);
const git = (...argv) =>
  execFileSync("git", argv, { encoding: "utf8" })
    .split("\n")
    .filter((path) => path !== "");
const changed = [
  ...git("diff", "--name-only", "--relative", since),
  ...git("ls-files", "--others", "--exclude-standard"),
];
const there = changed.filter((path) => existsSync(path));

/** The tests of a file: itself, the one of its name, or those of the nearest room that has some. */
function testsOf(path) {
  if (path.endsWith(".test.ts")) return [path];
  const own = join("test", path.replace(/\.ts$/, ".test.ts"));
  if (existsSync(own)) return [own];
  let room = path.startsWith("test/") ? dirname(path) : join("test", dirname(path));
  while (!existsSync(room)) room = dirname(room);
  return room === "test" ? [] : [`${room}/`];
}

const sources = there.filter((path) => /\.(?:ts|js)$/.test(path) && !path.startsWith("generated/"));
const tests = new Set(sources.flatMap(testsOf));
const tasks = [["node", "check-source.js", "--quick", ...sources]];
if (there.length > 0)
  tasks.push(["npx", "prettier", "--check", "--ignore-unknown", "--log-level", "warn", ...there]);
if (tests.size > 0) tasks.push(["npx", "vitest", "run", ...tests]);

const codes = tasks.map(
  ([command, ...argv]) => new Promise((done) => spawn(command, argv, { stdio: "inherit" }).on("close", done)),
);
process.exitCode = (await Promise.all(codes)).every((code) => code === 0) ? 0 : 1;
