/** What a scrape starts from: the documents of a reference, and what they do not say about the service. */
import { resolve } from "node:path";
import type { ReadDocuments } from "../scraper/source/folder.js";
import type { Service } from "../scraper/service/service.js";

export type { ReadDocuments } from "../scraper/source/folder.js";
export type { Service, Setting } from "../scraper/service/service.js";

/**
 * Reads documents from disk: files as they are named, folders with every document below them, in the order of names.
 * @param paths of files and folders; relative ones start from `cwd`.
 * @returns the documents, decoded, each called by its path below the folder, and the files of the folders that are none.
 * @throws InputError for a missing path, an empty or undecodable file, a folder without documents, two documents of one name.
 */
export async function readDocuments(
  paths: readonly string[],
  cwd: string = process.cwd(),
): Promise<ReadDocuments> {
  const folder = await import("../scraper/source/folder.js");
  return folder.readDocuments(paths, cwd);
}

/**
 * Reads a `service.yaml`: title, servers, security and what else the documents do not say.
 * @param path as messages call it; relative to `cwd`.
 * @throws InputError, with the line, for a file that cannot be read, broken YAML, unknown or missing keys and wrong types.
 */
export async function readService(path: string, cwd: string = process.cwd()): Promise<Service> {
  const [{ readText }, file] = await Promise.all([
    import("../core/base/read-text.js"),
    import("../scraper/service/service-file.js"),
  ]);
  return file.readService(await readText(resolve(cwd, path), path), path);
}

/**
 * What can be said of a service without a `service.yaml`.
 * @param title of the contract.
 * @returns a service at a placeholder address, without authentication.
 */
export async function defaultService(title: string): Promise<Service> {
  const file = await import("../scraper/service/service-file.js");
  return file.defaultService(title);
}
