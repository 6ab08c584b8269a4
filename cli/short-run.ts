import { setFlagsFromString } from "node:v8";

/**
 * What has V8 wait longer before it optimises a function, by V8's major version: Node 20, Node 22. Later ones have a
 * compiler between that takes care of short runs.
 */
const settings: ReadonlyMap<string, string> = new Map([
  ["11", "--interrupt-budget=1000000"],
  ["12", "--invocation-count-for-turbofan=30000"],
]);

/**
 * Tells V8 that the run is short. It takes a second or two, and a third of its CPU would go into compiling code that is
 * done before the compiler is. This changes how fast code runs, never what it does.
 */
export function expectShortRun(): void {
  const [major = ""] = process.versions.v8.split(".");
  const setting = settings.get(major);
  if (setting !== undefined) setFlagsFromString(setting);
}
