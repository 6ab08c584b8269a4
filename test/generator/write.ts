/** Generated packages on disk, for tests that compile and run them. */

import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { onTestFinished } from "vitest";
import ts from "typescript";
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

/** Compiles a generated package by its own tsconfig.json, as `npm run build` does. Returns the compiler's complaints. */
export function build(folder: string): readonly string[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  // What the repository checks generated code with, on top of what the package asks for.
  const program = ts.createProgram(fileNames, { ...options, noUnusedLocals: true, noUnusedParameters: true });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) => {
    const place = one.file === undefined ? "" : `${one.file.fileName}:${String(one.start)} `;
    return place + ts.flattenDiagnosticMessageText(one.messageText, "\n");
  });
}
