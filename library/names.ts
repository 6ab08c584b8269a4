/** The lock of published names, which the next scrape keeps. */
import { resolve } from "node:path";
import type { NamesLock } from "../scraper/openapi/names/names-lock.js";

export { noNames, type NamesLock } from "../scraper/openapi/names/names-lock.js";

/**
 * Reads a `names.lock.yaml`.
 * @param path as messages call it; relative to `cwd`.
 * @throws InputError, with the line, for a file that cannot be read, broken YAML, unknown keys and names that are given twice.
 */
export async function readNamesLock(path: string, cwd: string = process.cwd()): Promise<NamesLock> {
  const [{ readText }, file] = await Promise.all([
    import("../core/base/read-text.js"),
    import("../scraper/openapi/names/lock-file.js"),
  ]);
  return file.parseNamesLock(await readText(resolve(cwd, path), path), path);
}

/** The text of a `names.lock.yaml`: the `names` of a scrape. */
export async function serializeNamesLock(names: NamesLock): Promise<string> {
  const file = await import("../scraper/openapi/names/lock-file.js");
  return file.formatNamesLock(names);
}
