/** The names of one package: types, functions and client options, each kind in a table of its own. */

import { pointerTokens } from "../../core/base/json.js";
import { isAnnotation } from "../../core/schema/keywords.js";
import { camelCase, NameTable, pascalCase } from "../text/name.js";
import type { ClientParameter, NamedSchema } from "./contract.js";
import { entriesOf, field, textAt, type Located, type Root } from "./located.js";
import { target } from "./reference.js";
import { serverVariables } from "./server.js";

/** Types that a package exports or uses whatever the contract. */
const OWN_TYPES =
  "ApiClient ApiError CallInput Client ClientContract ClientErrorStatus ClientOptions CommonClientOptions ConnectionError DecodeError " +
  "ErrorStatus Issue OperationDescriptor RedirectStatus Report Result ServerErrorStatus StandardSchemaV1 TokenProvider ValidationError " +
  "Validator Check types paths components operations webhooks";
const OWN_FUNCTIONS = "createClient unwrap call client input operation types";
const OWN_OPTIONS = "baseUrl auth validate onWarning fetch headers signal";

export interface Naming {
  readonly types: NameTable;
  readonly functions: NameTable;
  /** The client options of server variables, by the names of these. */
  readonly serverOptions: ReadonlyMap<string, string>;
  readonly clientParameters: readonly ClientParameter[];
  /** Path parameters that a client option fills. */
  readonly clientFilled: readonly string[];
  readonly components: readonly NamedSchema[];
  /** Bodies that are no components, added while operations are read. */
  readonly inline: NamedSchema[];
  /** The key of a component of the emitted types that the contract has not got: its name, and more when that is taken. */
  takeKey(name: string): string;
  /** The name of the component that a schema stands for, when it is nothing but a `$ref` to it. */
  componentOf(schema: Located): string | undefined;
}

/** Names the components and client options; operations take theirs while they are read. */
export function createNaming(root: Root): Naming {
  const types = new NameTable("Schema", OWN_TYPES.split(" "));
  const functions = new NameTable("Operation", OWN_FUNCTIONS.split(" "));
  const options = new NameTable("Option", OWN_OPTIONS.split(" "));
  const { clientParameters, serverOptions } = nameOptions(root, options);
  const components = readComponents(root, types);
  const byPointer = new Map(components.map(({ schema, name }) => [schema.pointer, name]));
  const keys = new Set(components.map(componentKey));
  return {
    types,
    functions,
    serverOptions,
    clientParameters,
    clientFilled: clientParameters.map((one) => one.parameter),
    components,
    inline: [],
    takeKey(name) {
      let key = name;
      while (keys.has(key)) key += "_";
      keys.add(key);
      return key;
    },
    componentOf(schema) {
      const others = entriesOf(schema).filter(([key]) => key !== "$ref" && !isAnnotation(key));
      const ref = field(schema, "$ref");
      if (ref === undefined || others.length > 0) return undefined;
      return byPointer.get(target(root.value, ref).pointer);
    },
  };
}

/** Names the targets of `$ref` that are no components, after the way that leads to them. */
export function nameReferenced(naming: Naming, targets: readonly Located[]): readonly NamedSchema[] {
  const names = naming.types.takeAll(
    targets.map(({ pointer }) => ({ text: pointer, preferred: nameAfter(pointer) })),
  );
  return targets.map((schema, index) => {
    const name = names[index] ?? "";
    return { name, schema, origin: { kind: "referenced", key: naming.takeKey(name) } };
  });
}

function nameAfter(pointer: string): string {
  const words = pointerTokens(pointer).filter(
    (key) => !["components", "schemas", "properties"].includes(key),
  );
  return pascalCase(words.join(" "));
}

function componentKey(component: NamedSchema): string {
  return component.origin.kind === "inline" ? component.name : component.origin.key;
}

function readComponents(root: Root, types: NameTable): readonly NamedSchema[] {
  const components = field(root, "components");
  const schemas = components === undefined ? undefined : field(components, "schemas");
  if (schemas === undefined) return [];
  const entries = entriesOf(schemas);
  const names = types.takeAll(entries.map(([key]) => ({ text: key, preferred: pascalCase(key) })));
  return entries.map(([key, schema], index) => {
    const name = names[index] ?? "";
    return { name, schema, origin: { kind: "component", key: /^[a-zA-Z0-9._-]+$/.test(key) ? key : name } };
  });
}

/** The options of the client: those of the extension `x-client-parameters` (option → path parameter) and those of server variables. */
function nameOptions(root: Root, options: NameTable): Pick<Naming, "clientParameters" | "serverOptions"> {
  const extension = field(root, "x-client-parameters");
  const parameters = extension === undefined ? [] : entriesOf(extension);
  const variables = serverVariables(root);
  const names = options.takeAll(
    [...parameters, ...variables].map(([text]) => ({ text, preferred: camelCase(text) })),
  );
  return {
    clientParameters: parameters.map(([, at], index) => ({
      option: names[index] ?? "",
      parameter: textAt(at),
    })),
    serverOptions: new Map(variables.map(([name], index) => [name, names[parameters.length + index] ?? ""])),
  };
}
