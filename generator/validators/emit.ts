/** The validators of a package: one module a schema, one for the parameters of each place, and an index. */

import type { Json } from "../../core/base/json.js";
import type { Contract, Operation, ParameterLocation } from "../model/contract.js";
import { optionalText, type Located } from "../model/located.js";
import type { GeneratedFile } from "../file.js";
import { printFile } from "../text/print.js";
import { validatorModule, type ModuleSource } from "./module.js";

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header"];

/** Emits `src/validators/`. */
export function emitValidators(contract: Contract): readonly GeneratedFile[] {
  const modules = new Map(contract.schemas.map((one) => [one.schema.pointer, one.name]));
  const sources = [
    ...contract.schemas.map((one) => ({ ...one, description: descriptionOf(one.schema) })),
    ...contract.operations.flatMap(parameterSources),
  ];
  const files = sources.map((source) => ({
    path: `src/validators/${source.name}.ts`,
    text: validatorModule(source, contract.root, modules),
  }));
  const index = sources.map(({ name }) => `export { ${name} } from "./${name}.js";`);
  return [...files, { path: "src/validators/index.ts", text: printFile([], [...index, "export {};"]) }];
}

function descriptionOf(schema: Located): string {
  if (typeof schema.value === "boolean") return "";
  return [optionalText(schema, "title"), optionalText(schema, "description")].filter(Boolean).join("\n\n");
}

/** The parameters of an operation in one place, as the object schema that they amount to. */
function parameterSources(operation: Operation): readonly ModuleSource[] {
  return LOCATIONS.flatMap((location) => {
    const name = operation.types.parameters[location];
    if (name === undefined) return [];
    const parameters = operation.parameters.filter((parameter) => parameter.in === location);
    const properties = parameters.map((parameter): [string, Json] => [
      parameter.name,
      parameter.schema?.value ?? true,
    ]);
    const value = {
      type: "object",
      required: parameters.filter((one) => one.required && !one.filledByClient).map((one) => one.name),
      properties: Object.fromEntries(properties),
    };
    const description = `The ${location} parameters of ${operation.id}.`;
    return [{ name, schema: { value, pointer: `${operation.pointer}/parameters/${location}` }, description }];
  });
}
