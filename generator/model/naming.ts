/** The names of one package: types, functions and client options, each kind in a table of its own. */

import { pointerTokens } from "../../core/base/json.js";
import { isAnnotation } from "../../core/schema/keywords.js";
import { GeneratorError } from "../error.js";
import { camelCase, NameTable, pascalCase } from "../text/name.js";
import type { ClientParameter, NamedSchema } from "./contract.js";
import { entriesOf, field, textAt, type Located, type Root } from "./located.js";
import { target } from "./reference.js";

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
  readonly options: NameTable;
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
  const clientParameters = readClientParameters(root, options);
  const components = readComponents(root, types);
  const byPointer = new Map(components.map(({ schema, name }) => [schema.pointer, name]));
  const keys = new Set(components.map(componentKey));
  return {
    types,
    functions,
    options,
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
  return targets.map((schema) => {
    const words = pointerTokens(schema.pointer).filter(
      (key) => !["components", "schemas", "properties"].includes(key),
    );
    const name = naming.types.take(pascalCase(words.join(" ")));
    return { name, schema, origin: { kind: "referenced", key: naming.takeKey(name) } };
  });
}

function componentKey(component: NamedSchema): string {
  return component.origin.kind === "inline" ? component.name : component.origin.key;
}

function readComponents(root: Located, types: NameTable): readonly NamedSchema[] {
  const components = field(root, "components");
  const schemas = components === undefined ? undefined : field(components, "schemas");
  if (schemas === undefined) return [];
  return entriesOf(schemas).map(([key, schema]) => {
    if (!/^[a-zA-Z0-9._-]+$/.test(key)) {
      throw new GeneratorError(
        `the component name ${JSON.stringify(key)} may hold only letters, digits and . _ -`,
        schema.pointer,
      );
    }
    return { name: types.take(pascalCase(key)), schema, origin: { kind: "component", key } };
  });
}

/** The extension `x-client-parameters`: client option → path parameter. */
function readClientParameters(root: Located, options: NameTable): readonly ClientParameter[] {
  const extension = field(root, "x-client-parameters");
  if (extension === undefined) return [];
  return entriesOf(extension).map(([option, at]) => ({
    option: options.take(camelCase(option)),
    parameter: textAt(at),
  }));
}
