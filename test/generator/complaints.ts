import { generate, GeneratorError } from "../../generator/index.js";

export interface Complaint {
  readonly pointer: string;
  readonly message: string;
  /** True where no package is made at all. */
  readonly isRefusal: boolean;
}

/** What generating from a contract complains of: why there is no package, or what of the contract is not in it as it stands. */
export async function complaintsOf(contract: unknown): Promise<readonly Complaint[]> {
  try {
    const { notes } = await generate(contract, {});
    return notes.map(({ pointer, message }) => ({ pointer, message, isRefusal: false }));
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return [{ pointer: error.pointer, message: error.message, isRefusal: true }];
  }
}
