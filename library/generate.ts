/** Contract → TypeScript package. */
import { locateFindings, pointerSource } from "../contract/locate-findings.js";
import { InputError } from "../core/base/input-error.js";
import { finding } from "../core/findings/finding.js";
import { withFindings, type WithFindings } from "../core/findings/with-findings.js";
import type { GeneratedPackage, GenerateOptions } from "../generator/index.js";
import { generate as generatePackage, GeneratorError } from "../generator/index.js";
import type { Contract } from "./contract.js";

export { GeneratorError, generatedMark } from "../generator/index.js";
export type { GeneratedFile, GeneratedPackage, GenerateOptions } from "../generator/index.js";

/**
 * Generates the package of a contract: types, client, validators. The same contract gives the same bytes; nothing is written.
 * @returns the files of the package, by paths below its folder, and a finding for all that is generated otherwise than the contract has it.
 * @throws InputError, at the contract's line, for what no package can be made of; its `cause` is a {@link GeneratorError}.
 */
export async function generate(
  contract: Contract,
  options: GenerateOptions = {},
): Promise<WithFindings<GeneratedPackage>> {
  try {
    const made = await generatePackage(contract.document, options);
    const findings = made.notes.map(({ rule, pointer, message }) =>
      finding(rule, pointerSource(pointer), message, pointer),
    );
    return withFindings(made, locateFindings(findings, contract));
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    throw new InputError(contract.path, contract.locate(error.pointer), error.message, { cause: error });
  }
}
