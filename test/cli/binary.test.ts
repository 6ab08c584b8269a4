/** The real program, in a process of its own: what only a process shows. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { minimalContract, Workspace } from "./workspace.js";

const runner = resolve("run-source.js");

function start(cwd: string, ...argv: string[]) {
  return spawn(process.execPath, [runner, "cli/main.ts", ...argv], { cwd });
}

async function finish(
  child: ReturnType<typeof start>,
): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out, err };
}

test("exit codes, streams and plain text where no terminal listens", async () => {
  const { cwd } = await Workspace.create({ "notes.yaml": minimalContract, "bad.yaml": "openapi: 4.0.0\n" });
  const [fine, usage, input] = await Promise.all([
    finish(start(cwd, "check", "notes.yaml")),
    finish(start(cwd, "chek", "notes.yaml")),
    finish(start(cwd, "lint", "bad.yaml")),
  ]);
  expect(fine).toMatchObject({ code: 0, err: "" });
  expect(fine.out).toMatch(/^1 example checked in notes\.yaml: no contradiction\./);
  expect(usage).toMatchObject({ code: 2, out: "" });
  expect(input).toMatchObject({ code: 3, out: "" });
  expect(input.err).toMatch(/^docs2sdk: bad\.yaml:1: OpenAPI "4\.0\.0" is not read/);
  expect(fine.out + usage.err + input.err).not.toContain("\u001b");
});

test("a reader that stops reading is no fault", async () => {
  const { cwd } = await Workspace.create({ "notes.yaml": minimalContract });
  const child = start(cwd, "report", "--help");
  child.stdout.destroy();
  expect(await finish(child)).toMatchObject({ code: 0, err: "" });
});

describe.each(["cli/main.ts", "library/index.ts"])("what loading %s loads", (entry) => {
  const heavy = [
    "ts-morph",
    "typescript",
    "@redocly/openapi-core",
    "ajv",
    "htmlparser2",
    "jsonpathly",
    "openapi-typescript",
    "yaml",
  ];
  const loaded = staticImports(entry);

  test("itself", () => {
    expect(loaded.includes("commander")).toBe(entry === "cli/main.ts");
    expect(loaded.some((name) => name.endsWith("core/findings/rules.ts"))).toBe(true);
  });

  test.each(heavy)("not %s", (name) => {
    expect(loaded.filter((one) => one === name || one.startsWith(`${name}/`))).toEqual([]);
  });
});

/** Everything that a module imports when it is loaded, by file or package, without what is imported on demand. */
function staticImports(entry: string): string[] {
  const found = new Set<string>();
  const waiting = [resolve(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, from = ""] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gm)) {
      if (!from.startsWith(".")) found.add(from);
      else waiting.push(fileURLToPath(new URL(from.replace(/\.js$/, ".ts"), `file://${file}`)));
    }
  }
  return [...found];
}
