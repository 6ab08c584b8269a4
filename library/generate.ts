/** Contract → TypeScript package. */
import { InputError } from "../core/base/input-error.js";
import type { GeneratedPackage, GenerateOptions } from "../generator/index.js";
import { generate as generatePackage, GeneratorError } from "../generator/index.js";
import type { Contract } from "./contract.js";

export { GeneratorError, generatedMark } from "../generator/index.js";
export type { GeneratedFile, GeneratedPackage, GenerateOptions } from "../generator/index.js";

/**
 * Generates the package of a contract: types, client, validators. The same contract gives the same bytes; nothing is written.
 * @returns the files of the package, by paths below its folder.
 * @throws InputError, at the contract's line, for what no package can be made of; its `cause` is a {@link GeneratorError}.
 */
export async function generate(contract: Contract, options: GenerateOptions = {}): Promise<GeneratedPackage> {
  try {
    return await generatePackage(contract.document, options);
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    throw new InputError(contract.path, contract.locate(error.pointer), error.message, { cause: error });
  }
}
