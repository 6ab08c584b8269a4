/** Server Object, and the options of the client that its variables become (OpenAPI 3.1.1, section 4.8.5). */

import { GeneratorError } from "../error.js";
import { camelCase, type NameTable } from "../text/name.js";
import type { Server, ServerVariable } from "./contract.js";
import { entriesOf, field, itemsOf, optionalText, requiredField, textAt, type Located } from "./located.js";

/**
 * The first server, or undefined when there is none or when its URL is relative: the client then needs a base URL.
 * `options` hands out names of client options.
 */
export function readServer(root: Located, options: NameTable): Server | undefined {
  const servers = field(root, "servers");
  const first = servers === undefined ? undefined : itemsOf(servers)[0];
  if (first === undefined) return undefined;
  const url = textAt(requiredField(first, "url"));
  if (!/^https?:\/\//i.test(url)) return undefined;
  const described = field(first, "variables");
  const variables =
    described === undefined ? [] : entriesOf(described).map(([name, at]) => readVariable(name, at, options));
  for (const [placeholder, name] of url.matchAll(/\{([^{}]*)\}/g)) {
    if (variables.some((variable) => variable.name === name)) continue;
    throw new GeneratorError(`${placeholder} in the URL of the server is not described`, first.pointer);
  }
  return { url, variables };
}

function readVariable(name: string, at: Located, options: NameTable): ServerVariable {
  const list = field(at, "enum");
  const allowed = list === undefined ? [] : itemsOf(list).map(textAt);
  const fallback = textAt(requiredField(at, "default"));
  if (allowed.length > 0 && !allowed.includes(fallback)) {
    throw new GeneratorError("the default of a server variable must be in its enum", at.pointer);
  }
  const option = options.take(camelCase(name));
  return { name, option, description: optionalText(at, "description") ?? "", fallback, allowed };
}
