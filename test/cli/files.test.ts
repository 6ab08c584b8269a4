import { chmod, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { applyChanges, compareFiles, staleFiles, type Change } from "../../cli/files.js";

let root = "";
let folder = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "files-"));
  folder = join(root, "out");
  await mkdir(join(folder, "src"), { recursive: true });
  await writeFile(join(folder, "same.ts"), "same");
  await writeFile(join(folder, "old.ts"), "old");
});

async function listing(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
}

const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind);

test("files are compared without being touched, then written", async () => {
  const files = [
    { path: "same.ts", text: "same" },
    { path: "old.ts", text: "new" },
    { path: "deep/er/new.ts", text: "new" },
  ];
  const before = await listing();
  const changes = await compareFiles(folder, files);
  expect(kinds(changes)).toEqual(["unchanged", "changed", "created"]);
  expect(await listing()).toEqual(before);
  await applyChanges(changes);
  expect(await listing()).toEqual(["out/deep/er/new.ts", "out/old.ts", "out/same.ts"]);
  expect(await readFile(join(folder, "old.ts"), "utf8")).toBe("new");
  expect(kinds(await compareFiles(folder, files))).toEqual(["unchanged", "unchanged", "unchanged"]);
});

test("a folder that is not there yet is made", async () => {
  await applyChanges(await compareFiles(join(root, "a/b"), [{ path: "c.ts", text: "c" }]));
  expect(await readFile(join(root, "a/b/c.ts"), "utf8")).toBe("c");
});

describe("paths that lead out", () => {
  const cases: [path: string][] = [
    ["../evil.ts"],
    ["a/../../evil.ts"],
    ["/tmp/evil.ts"],
    [""],
    ["."],
    ["a\\..\\evil"],
    ["a\0b"],
    ["link/evil.ts"],
    ["link/sub/evil.ts"],
  ];
  test.each(cases)("%j", async (path) => {
    await symlink(root, join(folder, "link"));
    const before = await listing();
    await expect(compareFiles(folder, [{ path, text: "" }])).rejects.toThrow(
      /leads out of the output folder/,
    );
    expect(await listing()).toEqual(before);
  });

  test("names that only look like it are fine", async () => {
    const files = ["..a", "a..b/...", "a/../b"].map((path) => ({ path, text: "x" }));
    expect(kinds(await compareFiles(folder, files))).toEqual(["created", "created", "created"]);
  });

  test("an output folder that is a link itself is fine", async () => {
    await symlink(folder, join(root, "alias"));
    expect(kinds(await compareFiles(join(root, "alias"), [{ path: "same.ts", text: "same" }]))).toEqual([
      "unchanged",
    ]);
  });
});

describe("all or nothing", () => {
  test("a place that cannot be written to undoes what was written before it", async () => {
    const changes = await compareFiles(folder, [
      { path: "old.ts", text: "new" },
      { path: "made/new.ts", text: "new" },
    ]);
    const before = await listing();
    // What stands in the way appears only after the comparison.
    const blocked: Change = { kind: "created", file: join(folder, "blocked"), text: "x" };
    await mkdir(join(folder, "blocked/full"), { recursive: true });
    await expect(applyChanges([...changes, blocked])).rejects.toThrow(
      /blocked: cannot be written.*nothing was changed/,
    );
    expect(await listing()).toEqual(before);
    expect(await readFile(join(folder, "old.ts"), "utf8")).toBe("old");
    expect(await readdir(folder)).not.toContain("made");
  });

  test("removed files come back too", async () => {
    const removed: Change = { kind: "removed", file: join(folder, "old.ts"), before: Buffer.from("old") };
    const gone: Change = { kind: "removed", file: join(folder, "never.ts"), before: Buffer.from("") };
    await expect(applyChanges([removed, gone])).rejects.toThrow(/never\.ts: cannot be written \(ENOENT\)/);
    expect(await readFile(join(folder, "old.ts"), "utf8")).toBe("old");
  });

  test("a folder where a file is to go is told before anything is written", async () => {
    await expect(compareFiles(folder, [{ path: "src", text: "" }])).rejects.toThrow(
      /src: this is a folder, not a file/,
    );
  });

  test.skipIf(process.getuid?.() === 0)("a folder without permission", async () => {
    await chmod(folder, 0o500);
    await expect(applyChanges(await compareFiles(folder, [{ path: "a.ts", text: "" }]))).rejects.toThrow(
      /EACCES/,
    );
    await chmod(folder, 0o700);
  });
});

test("stale files: generated before, not generated now; others stay", async () => {
  const mark = "// Generated.";
  await writeFile(join(folder, "src/kept.ts"), `${mark}\n1`);
  await writeFile(join(folder, "src/stale.ts"), `${mark}\n2`);
  await writeFile(join(folder, "src/own.ts"), `// Mine.\n${mark}\n`);
  await writeFile(join(folder, "src/notes.md"), `${mark}\n`);
  const kept = await compareFiles(folder, [{ path: "src/kept.ts", text: "new" }]);
  const stale = await staleFiles(join(folder, "src"), mark, kept);
  expect(stale.map(({ kind, file }) => [kind, file.slice(folder.length + 1)])).toEqual([
    ["removed", "src/stale.ts"],
  ]);
  await applyChanges([...kept, ...stale]);
  expect(await readdir(join(folder, "src"))).toEqual(["kept.ts", "notes.md", "own.ts"]);
  expect(await staleFiles(join(root, "nowhere"), mark, [])).toEqual([]);
});
