/**
 * Runs a TypeScript program of this repository from its sources: `node run-source.js cli/main.ts <arguments>`.
 * It is bundled anew each time, which takes far less than a loader that translates file by file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

// Files that are the same already are left alone: another process may be reading them.
mkdirSync(outdir, { recursive: true });
for (const { path, contents } of outputFiles) {
  if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents);
}

const program = join(outdir, `${basename(entry, ".ts")}.js`);
process.argv = [node, program, ...rest];
await import(pathToFileURL(program).href);
