/** `src/types/index.ts`: a name for every schema and for the parameters of every operation. */

import { StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import type { Contract, NamedSchema, Operation, ParameterLocation } from "../model/contract.js";
import { field, optionalText } from "../model/located.js";
import { stringLiteral } from "../text/literal.js";
import { docs, importOf, printFile, typeOnItsLine } from "../text/print.js";

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header"];

/** The text of the file. */
export function typeAliases(contract: Contract): string {
  const aliases = [...contract.schemas.map(schemaAlias), ...contract.operations.flatMap(parameterAliases)];
  const used = ["components", "operations"].filter((name) =>
    aliases.some((one) => String(one.type).includes(`${name}[`)),
  );
  const imports = used.length === 0 ? [] : [importOf("./openapi.js", used, true)];
  const exported = 'export type { components, operations, paths } from "./openapi.js";';
  return printFile(imports, [exported, "", ...aliases]);
}

function schemaAlias({ name, schema, origin }: NamedSchema): TypeAliasDeclarationStructure {
  const type =
    origin.kind === "inline" ? origin.typeText : `components["schemas"][${stringLiteral(origin.key)}]`;
  const prose = typeof schema.value === "boolean" ? undefined : field(schema, "description");
  return alias(name, type, prose === undefined ? "" : (optionalText(schema, "description") ?? ""));
}

function parameterAliases(operation: Operation): readonly TypeAliasDeclarationStructure[] {
  return LOCATIONS.flatMap((location) => {
    const name = operation.types.parameters[location];
    if (name === undefined) return [];
    const parameters = operation.parameters.filter((parameter) => parameter.in === location);
    const group = `operations[${stringLiteral(operation.name)}]["parameters"][${stringLiteral(location)}]`;
    const needed = parameters.some((parameter) => parameter.required);
    const type = needed ? group : `NonNullable<${group}>`;
    return [alias(name, withoutFilled(type, parameters), `The ${location} parameters of ${operation.name}.`)];
  });
}

/** A parameter that the client fills may be left out of a call. */
function withoutFilled(type: string, parameters: Operation["parameters"]): string {
  const filled = parameters
    .filter((parameter) => parameter.filledByClient)
    .map((one) => stringLiteral(one.name));
  if (filled.length === 0) return type;
  const names = filled.join(" | ");
  return `Omit<${type}, ${names}> &\n  Partial<Pick<${type}, ${names}>>`;
}

function alias(name: string, type: string, description: string): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    type: typeOnItsLine(name, type),
    docs: docs(description),
  };
}
