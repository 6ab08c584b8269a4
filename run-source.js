/**
 * Runs a TypeScript program of this repository from its sources: `node run-source.js cli/main.ts <arguments>`.
 * It is bundled anew each time, which takes far less than a loader that translates file by file.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const [node, , entry, ...rest] = process.argv;
const outdir = join(root, ".build");
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [join(root, entry)],
  outdir,
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20",
  write: false,
  logLevel: "warning",
});

// Another process may be reading them: files that are the same are left alone, others are replaced whole.
mkdirSync(outdir, { recursive: true });
for (const { path, contents } of outputFiles) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue;
  const aside = `${path}.${process.pid}.tmp`;
  writeFileSync(aside, contents);
  renameSync(aside, path);
}

const program = join(outdir, `${basename(entry, ".ts")}.js`);
process.argv = [node, program, ...rest];
await import(pathToFileURL(program).href);
