/** The toolkit as users get it: packed, installed in an empty folder, run by npx on documents given by path. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "docs2sdk-tarball-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, argv: readonly string[], cwd: string): string {
  return execFileSync(command, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test("npx docs2sdk scrapes and generates from the packed toolkit", { timeout: 240_000 }, () => {
  run("npm", ["pack", "--silent", "--pack-destination", folder], resolve("."));
  const [tarball = ""] = readdirSync(folder);
  run("npm", ["init", "--yes"], folder);
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", tarball], folder);

  const documents = resolve("spec/modelarts/documents");
  run(
    "npx",
    ["docs2sdk", "scrape", documents, "--out", "contract.yaml", "--findings", "findings.json"],
    folder,
  );
  expect(readFileSync(join(folder, "contract.yaml"), "utf8")).toContain("operationId: updateNotebook");
  expect(readFileSync(join(folder, "findings.json"), "utf8")).toContain("lost-list");

  run("npx", ["docs2sdk", "generate", "contract.yaml", "--out", "client", "--name", "my-client"], folder);
  expect(JSON.parse(readFileSync(join(folder, "client/package.json"), "utf8"))).toMatchObject({
    name: "my-client",
  });
  expect(existsSync(join(folder, "client/src/operations/updateNotebook.ts"))).toBe(true);
});
