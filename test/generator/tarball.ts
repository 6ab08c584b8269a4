/** What a packed package has to stand, wherever it was generated. */

import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect } from "vitest";

/** publint and @arethetypeswrong/core have nothing to say of a tarball. */
export async function expectCleanTarball(tarball: Buffer): Promise<void> {
  const data = new Uint8Array(tarball);
  const { messages } = await publint({ pack: { tarball: data.buffer }, strict: true });
  expect(messages).toEqual([]);
  const analysis = await checkPackage(createPackageFromTarballData(data));
  // The package is ESM only: what CommonJS resolvers of old make of it is left out.
  const problems = analysis.types === false ? ["no types"] : analysis.problems;
  const counted = problems.filter((problem) => {
    if (typeof problem === "string") return true;
    if (problem.kind === "CJSResolvesToESM") return false;
    return !("resolutionKind" in problem && problem.resolutionKind === "node10");
  });
  expect(counted).toEqual([]);
}
