/** Server Object, and the options of the client that its variables become (OpenAPI 3.1.1, section 4.8.5). */

import { GeneratorError } from "../error.js";
import type { Server, ServerVariable } from "./contract.js";
import { entriesOf, field, itemsOf, optionalText, requiredField, textAt, type Located } from "./located.js";

/**
 * The first server, or undefined when there is none or when its URL is relative: the client then needs a base URL.
 * `options` has the client option of each variable.
 */
export function readServer(root: Located, options: ReadonlyMap<string, string>): Server | undefined {
  const first = absoluteServer(root);
  if (first === undefined) return undefined;
  const { url, at } = first;
  const variables = serverVariables(root).map(([name, variable]) =>
    readVariable(name, variable, options.get(name) ?? name),
  );
  for (const [placeholder, name] of url.matchAll(/\{([^{}]*)\}/g)) {
    if (variables.some((variable) => variable.name === name)) continue;
    throw new GeneratorError(`${placeholder} in the URL of the server is not described`, at.pointer);
  }
  return { url, variables };
}

/** The first server of a path or an operation, its variables at their defaults; undefined where it is the contract's, or relative. */
export function ownServer(root: Located, owner: Located): string | undefined {
  const first = absoluteServer(owner);
  if (first === undefined || first.url === absoluteServer(root)?.url) return undefined;
  const variables = field(first.at, "variables");
  const defaults = new Map(
    (variables === undefined ? [] : entriesOf(variables)).map(([name, variable]) => [
      name,
      textAt(requiredField(variable, "default")),
    ]),
  );
  return first.url.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    const value = defaults.get(name);
    if (value !== undefined) return value;
    throw new GeneratorError(`${placeholder} in the URL of the server is not described`, first.at.pointer);
  });
}

/** The variables of the server that the client uses, by name. */
export function serverVariables(root: Located): readonly (readonly [string, Located])[] {
  const first = absoluteServer(root);
  const described = first === undefined ? undefined : field(first.at, "variables");
  return described === undefined ? [] : entriesOf(described);
}

function absoluteServer(root: Located): { readonly url: string; readonly at: Located } | undefined {
  const servers = field(root, "servers");
  const at = servers === undefined ? undefined : itemsOf(servers)[0];
  if (at === undefined) return undefined;
  const url = textAt(requiredField(at, "url"));
  return /^https?:\/\//i.test(url) ? { url, at } : undefined;
}

function readVariable(name: string, at: Located, option: string): ServerVariable {
  const list = field(at, "enum");
  const allowed = list === undefined ? [] : itemsOf(list).map(textAt);
  const fallback = textAt(requiredField(at, "default"));
  if (allowed.length > 0 && !allowed.includes(fallback)) {
    throw new GeneratorError("the default of a server variable must be in its enum", at.pointer);
  }
  return { name, option, description: optionalText(at, "description") ?? "", fallback, allowed };
}
