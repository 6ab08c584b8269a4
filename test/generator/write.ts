/** Generated packages on disk, for tests that compile and run them. */

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { onTestFinished } from "vitest";
import { generate, type GeneratedFile, type GenerateOptions } from "../../generator/index.js";

const repository = join(import.meta.dirname, "..", "..");

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "docs2sdk-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder. */
export async function write(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Generates a contract into a folder in which the repository's dependencies can be imported. */
export async function generateInto(
  folder: string,
  contract: unknown,
  options: GenerateOptions = {},
): Promise<void> {
  const { files } = await generate(contract, options);
  await write(folder, files);
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
}
