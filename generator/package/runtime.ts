/** The hand-written runtime that every package carries: copied from `generator/runtime/`, folder by folder. */

import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GeneratedFile } from "../file.js";
import { generatedMark } from "../mark.js";

/** Reads the runtime: the only time that the generator reads from disk. */
export async function runtimeFiles(): Promise<readonly GeneratedFile[]> {
  const folder = join(await packageRoot(dirname(fileURLToPath(import.meta.url))), "generator", "runtime");
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      return { path: `src/runtime/${name}`, text: `${generatedMark}\n\n${text}` };
    }),
  );
}

/** The folder of this toolkit: sources run from it, and so does what was compiled into its `dist`. */
async function packageRoot(from: string): Promise<string> {
  const manifest: unknown = await readFile(join(from, "package.json"), "utf8").then(
    JSON.parse,
    () => undefined,
  );
  if (typeof manifest === "object" && manifest !== null && "name" in manifest && manifest.name === "docs2sdk")
    return from;
  if (dirname(from) === from)
    throw new Error("the package docs2sdk is not complete: its folder was not found");
  return packageRoot(dirname(from));
}
