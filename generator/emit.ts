/** The whole package, file by file. Loads the printers, which take half a second to import: import it lazily. */

import { asOpenApi31 } from "../core/schema/openapi-30.js";
import { emitClient } from "./client/emit.js";
import type { GeneratedFile } from "./file.js";
import { requireJson } from "./model/json.js";
import { readContract } from "./model/read.js";
import type { Note } from "./note.js";
import { compilerSettings, manifest, packageName } from "./package/manifest.js";
import { readme } from "./package/readme.js";
import { runtimeFiles } from "./package/runtime.js";
import { tolerate } from "./tolerance/index.js";
import { typeAliases } from "./types/aliases.js";
import { openapiTypes } from "./types/openapi.js";
import { emitValidators } from "./validators/emit.js";
import { checkable } from "./validators/used-keywords.js";

export interface EmittedPackage {
  readonly files: readonly GeneratedFile[];
  readonly operations: number;
  readonly schemas: number;
  readonly notes: readonly Note[];
}

/** Emits the package of a contract, its files sorted by path. GeneratorError for a contract that cannot be used. */
export async function emitPackage(
  document: unknown,
  wantedName: string | undefined,
): Promise<EmittedPackage> {
  requireJson(document);
  const { value, notes } = tolerate(asOpenApi31(document));
  const contract = readContract(value);
  const unchecked = checkable(contract);
  const name = packageName(contract, wantedName);
  const files = [
    { path: "package.json", text: manifest(contract, name) },
    { path: "tsconfig.json", text: compilerSettings() },
    { path: "README.md", text: readme(contract, name) },
    { path: "src/types/openapi.ts", text: openapiTypes(contract) },
    { path: "src/types/index.ts", text: typeAliases(contract) },
    ...(await runtimeFiles()),
    ...emitClient(contract),
    ...emitValidators(contract),
  ];
  const sorted = files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    files: sorted,
    operations: contract.operations.length,
    schemas: contract.schemas.length,
    notes: [...notes, ...unchecked, ...contract.leftOut],
  };
}
