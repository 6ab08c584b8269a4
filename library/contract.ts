/** A contract as a file: read, written, corrected. */
import { resolve } from "node:path";
import type { JsonObject } from "../core/base/json.js";
import type { WithFindings } from "../core/findings/with-findings.js";
import type { LoadedContract } from "../contract/load.js";

/** An OpenAPI 3.1 document with the text of its file, and the line of every value in it. */
export type Contract = LoadedContract;

/** The text of an OpenAPI Overlay 1.0, and what messages call its file. */
export interface Overlay {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a contract from disk: OpenAPI 3.1 in YAML or JSON, in one file.
 * @param path as messages and findings call it; relative to `cwd`.
 * @throws InputError, with the line, for broken YAML or JSON, another version, and `$ref`s that lead outside, nowhere or in a circle.
 */
export async function loadContract(path: string, cwd: string = process.cwd()): Promise<Contract> {
  const load = await import("../contract/load.js");
  return load.loadContract(resolve(cwd, path), path);
}

/**
 * Gives a contract the text of a file; writes nothing.
 * @param path what findings call the file; JSON where it ends in `.json`, else YAML.
 * @throws InputError where {@link loadContract} refuses what the document says.
 */
export async function serializeContract(document: JsonObject, path: string): Promise<Contract> {
  const { contractOf } = await import("../contract/load.js");
  if (path.endsWith(".json")) {
    const { jsonText } = await import("../core/base/json.js");
    return contractOf(document, jsonText(document), path);
  }
  const { toYaml } = await import("../contract/write.js");
  return contractOf(document, toYaml(document), path);
}

/**
 * Applies an OpenAPI Overlay 1.0 to a copy of a contract.
 * @returns the corrected contract, and a finding for each action that changes nothing.
 * @throws InputError, at the action's line, where an action gives no reason, is malformed or matches nothing.
 */
export async function applyOverlay(
  document: JsonObject,
  { text, path }: Overlay,
): Promise<WithFindings<JsonObject>> {
  const overlay = await import("../contract/overlay.js");
  return overlay.applyOverlay(document, text, path);
}
