/** Which schemas the package is about: those that its names and operations lead to. */

import { isObject, type JsonObject } from "../../core/base/json.js";
import { isAnnotation, isKeyword, keywords, type KeywordName } from "../../core/schema/keywords.js";
import type { NamedSchema } from "./contract.js";
import { entriesOf, field, itemsOf, type Located } from "./located.js";
import { target } from "./reference.js";

/**
 * Every schema that judges what the roots judge or a part of it, each once, those behind `$ref` too. GeneratorError where something
 * else stands in the place of a schema, and for a `$ref` that leads nowhere.
 */
export function reachableSchemas(root: JsonObject, roots: readonly Located[]): readonly Located[] {
  const found = new Map<string, Located>();
  const open = [...roots].reverse();
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (found.has(schema.pointer)) continue;
    found.set(schema.pointer, schema);
    open.push(...nextSchemas(root, schema).reverse());
  }
  return [...found.values()];
}

/** The targets of `$ref` in these schemas that are not among the components of the emitted types, each once. */
export function referencedSchemas(
  root: JsonObject,
  schemas: readonly Located[],
  components: readonly NamedSchema[],
): readonly Located[] {
  const known = new Set(components.map((component) => component.schema.pointer));
  const targets = new Map<string, Located>();
  for (const schema of schemas) {
    const ref = isObject(schema.value) ? field(schema, "$ref") : undefined;
    const referenced = ref === undefined ? undefined : target(root, ref);
    if (referenced !== undefined && !known.has(referenced.pointer))
      targets.set(referenced.pointer, referenced);
  }
  return [...targets.values()];
}

/** What a schema holds and refers to, in the order of its keywords; what annotates holds nothing that is checked. */
function nextSchemas(root: JsonObject, schema: Located): Located[] {
  if (typeof schema.value === "boolean") return [];
  return entriesOf(schema).flatMap(([name, at]) => {
    if (!isKeyword(name) || isAnnotation(name)) return [];
    return name === "$ref" ? [target(root, at)] : heldBy(name, at);
  });
}

function heldBy(name: KeywordName, at: Located): readonly Located[] {
  switch (keywords[name].schemas) {
    case "none":
    case "reference":
      return [];
    case "one":
      return [at];
    case "list":
      return itemsOf(at);
    case "map":
      return entriesOf(at).map(([, schema]) => schema);
  }
}
