/** The client of a package: `createClient`, the operations, and the index that exports them. */

import type { GeneratedFile } from "../file.js";
import { functionsOf, type Contract } from "../model/contract.js";
import { printFile } from "../text/print.js";
import { clientModule } from "./client.js";
import { operationModule } from "./operation.js";

/** Emits `src/client.ts`, `src/operations/` and `src/index.ts`. */
export function emitClient(contract: Contract): readonly GeneratedFile[] {
  const operations = functionsOf(contract).map((operation) => ({
    path: `src/operations/${operation.name}.ts`,
    text: operationModule(operation, contract),
  }));
  return [
    { path: "src/client.ts", text: clientModule(contract) },
    ...operations,
    { path: "src/index.ts", text: indexModule(contract) },
  ];
}

function indexModule(contract: Contract): string {
  const operations = functionsOf(contract).map(({ name, types }) => {
    const exported = [types.input, types.data, types.error, types.result].map((type) => `type ${type}`);
    return `export {\n  ${[name, ...exported].join(",\n  ")},\n} from "./operations/${name}.js";`;
  });
  return printFile(
    [],
    [
      'export { createClient, type Client, type ClientOptions } from "./client.js";',
      ...operations,
      'export * from "./runtime/index.js";',
      'export type * from "./types/index.js";',
    ],
  );
}
