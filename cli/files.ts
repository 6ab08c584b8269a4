/** Output on disk: compared first, then written all or nothing. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError } from "../core/base/input-error.js";
import { errorCode } from "../core/base/read-text.js";

export interface OutputFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What has to happen to one file. `file` is absolute. */
export type Change =
  | { readonly kind: "unchanged"; readonly file: string }
  | { readonly kind: "created"; readonly file: string; readonly text: string }
  | { readonly kind: "changed"; readonly file: string; readonly text: string; readonly before: Buffer }
  | { readonly kind: "removed"; readonly file: string; readonly before: Buffer };

/**
 * Compares files with what is on disk; nothing is written.
 * @throws InputError for a path that leads out of `folder`, through `..` or a link, and for one that is a folder.
 */
export async function compareFiles(folder: string, files: readonly OutputFile[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const { path, text } of files) {
    const file = await placeIn(folder, path);
    const before = await bytesOf(file);
    if (before === null) changes.push({ kind: "created", file, text });
    else if (before.equals(Buffer.from(text))) changes.push({ kind: "unchanged", file });
    else changes.push({ kind: "changed", file, text, before });
  }
  return changes;
}

/** For a folder that may not be there yet; any other fault stays one. */
export function noneIfMissing(error: unknown): [] {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
  throw error;
}

/** Files below `folder` that an earlier run generated (they begin with `mark`) and this one did not (`kept`). Others stay. */
export async function staleFiles(folder: string, mark: string, kept: readonly Change[]): Promise<Change[]> {
  const known = new Set(kept.map(({ file }) => file));
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(noneIfMissing);
  const stale: Change[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith(".ts") || known.has(file)) continue;
    const before = await readFile(file);
    if (before.subarray(0, Buffer.byteLength(mark)).toString() === mark)
      stale.push({ kind: "removed", file, before });
  }
  return stale.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * Carries out changes: all of them, or, after a fault, none.
 * New text is complete on disk before the first file is replaced; unchanged files are not touched.
 * @throws InputError naming the file that could not be written.
 */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const staged: { file: string; temporary: string }[] = [];
    for (const change of changes) {
      if (change.kind !== "created" && change.kind !== "changed") continue;
      staged.push({ file: change.file, temporary: await stage(change.file, change.text, undo) });
    }
    for (const change of changes) await carryOut(change, staged, undo);
  } catch (error) {
    // Backwards, and each as far as it goes: the first fault is the one to report.
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

async function stage(file: string, text: string, undo: (() => Promise<unknown>)[]): Promise<string> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  await attempt(file, async () => {
    const firstNew = await mkdir(dirname(file), { recursive: true });
    if (firstNew !== undefined) undo.push(() => rm(firstNew, { recursive: true }));
    undo.push(() => rm(temporary, { force: true }));
    await writeFile(temporary, text, { flag: "wx" });
  });
  return temporary;
}

async function carryOut(
  change: Change,
  staged: readonly { file: string; temporary: string }[],
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  if (change.kind === "unchanged") return;
  const { file } = change;
  const temporary = staged.find((candidate) => candidate.file === file)?.temporary;
  await attempt(file, () => (temporary === undefined ? rm(file) : rename(temporary, file)));
  undo.push(() => (change.kind === "created" ? rm(file) : writeFile(file, change.before)));
}

async function attempt(file: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const why = `cannot be written (${errorCode(error) ?? String(error)}); nothing was changed`;
    throw new InputError(file, null, why, { cause: error });
  }
}

/** Where an output path is on disk. Neither its own parts nor links that are there already may lead out of the folder. */
async function placeIn(folder: string, path: string): Promise<string> {
  const file = resolve(folder, path);
  const outside = new InputError(path, null, `leads out of the output folder ${folder}; nothing was written`);
  if (path.includes("\\") || path.includes("\0") || !isInside(folder, file)) throw outside;
  const [realFolder, realParent] = [await realNearest(folder), await realNearest(dirname(file))];
  if (realParent !== realFolder && !isInside(realFolder, realParent)) throw outside;
  return file;
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === file;
}

/** The real path of what exists of a path. */
async function realNearest(path: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    if (errorCode(error) !== "ENOENT" || dirname(path) === path) throw error;
    return realNearest(dirname(path));
  });
}

async function bytesOf(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    const why =
      errorCode(error) === "EISDIR" ? "this is a folder, not a file" : `cannot be read (${String(error)})`;
    throw new InputError(file, null, `${why}; nothing was written`, { cause: error });
  });
}
