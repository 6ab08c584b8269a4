/** What a packed package has to stand, wherever it was generated. */

import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import ts from "typescript";
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

/** Compiles files of a project next to themselves, as strictly as can be. */
export function typeErrors(project: string, names: readonly string[]): readonly string[] {
  const program = ts.createProgram(
    names.map((name) => join(project, name)),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    },
  );
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) => {
    return `${one.file?.fileName ?? ""} ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`;
  });
}
