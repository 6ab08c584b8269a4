/** Generated packages in memory: what tests import to call. */

import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Issue } from "../../generator/runtime/check/report.js";
import type { StandardProps } from "../../generator/runtime/check/standard-schema.js";
import { generate } from "../../generator/index.js";
import { write } from "./write.js";

/** A validator of a generated package, whose type tests do not know. */
export interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly check: (value: unknown) => readonly Issue[];
  readonly parse: (value: unknown) => unknown;
  readonly "~standard": StandardProps<unknown, unknown>;
}

/** A contract with nothing but these component schemas. */
export function contractOf(schemas: Readonly<Record<string, unknown>>): object {
  return { openapi: "3.1.1", info: { title: "Test", version: "1.0.0" }, paths: {}, components: { schemas } };
}

/** The validators of some schemas, by the names of the schemas. */
export async function loadValidators(
  schemas: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, LoadedValidator>> {
  const exported = await load<Record<string, LoadedValidator>>(
    contractOf(schemas),
    "src/validators/index.ts",
  );
  const names = Object.keys(exported);
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  const byName = new Map(names.map((name) => [plain(name), exported[name]!]));
  return new Map(Object.keys(schemas).map((name) => [name, byName.get(plain(name))!]));
}

/** Generates the package of a contract and imports one of its modules. */
export async function load<Module>(contract: unknown, entry = "src/index.ts"): Promise<Module> {
  const folder = await mkdtemp(join(tmpdir(), "docs2sdk-"));
  try {
    const { files } = await generate(contract, {});
    await write(folder, files);
    await symlink(join(import.meta.dirname, "..", "..", "node_modules"), join(folder, "node_modules"), "dir");
    const outfile = join(folder, "bundle.mjs");
    await build({
      entryPoints: [join(folder, entry)],
      bundle: true,
      format: "esm",
      outfile,
      logLevel: "error",
    });
    return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Module;
  } finally {
    await rm(folder, { recursive: true });
  }
}
