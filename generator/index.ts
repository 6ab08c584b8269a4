/** Contract → package. Works on any OpenAPI 3.1 document, already parsed; touches no disk but its own runtime's sources. */

import type { GeneratedFile } from "./file.js";
import type { Note } from "./note.js";

export { GeneratorError } from "./error.js";
export type { GeneratedFile } from "./file.js";
export type { Note } from "./note.js";
export { generatedMark } from "./mark.js";

export interface GenerateOptions {
  /** The npm name; by default made from the contract's title, such as "petstore-client". */
  readonly packageName?: string;
}

export interface GeneratedPackage {
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly operations: number;
  readonly schemas: number;
  /** What of the contract is left out, or is read in another way than it stands there. */
  readonly notes: readonly Note[];
}

/**
 * Generates the package of a contract. The same contract gives the same bytes.
 * GeneratorError, with a JSON Pointer, for input that is not OpenAPI 3.1 or that no package can be made of.
 */
export async function generate(contract: unknown, options: GenerateOptions): Promise<GeneratedPackage> {
  const { emitPackage } = await import("./emit.js");
  return emitPackage(contract, options.packageName);
}
