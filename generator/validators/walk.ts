/** Walking schemas by their keywords: what is unknown or malformed is found here, before anything is emitted. */

import { GeneratorError } from "../error.js";
import type { NamedSchema } from "../model/contract.js";
import { entriesOf, field, isFields, itemsOf, type Located } from "../model/located.js";
import { target } from "../model/reference.js";
import type { Keyword } from "./definition.js";
import { verdictOn } from "./table.js";

/** A keyword in a schema that validators check. */
export interface UsedKeyword {
  readonly keyword: Keyword;
  readonly at: Located;
}

/**
 * Every schema below the roots, each once, those behind `$ref` too. GeneratorError, at the keyword, for a keyword
 * that is unknown, refused or malformed, and for a schema that comes back to itself without going into the value.
 */
export function walkSchemas(root: unknown, roots: readonly Located[]): readonly Located[] {
  const found = new Map<string, Located>();
  const open = [...roots].reverse();
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (found.has(schema.pointer)) continue;
    found.set(schema.pointer, schema);
    for (const used of usedKeywords(schema)) open.push(...nextSchemas(root, used).reverse());
  }
  const schemas = [...found.values()];
  requireNoCircle(root, schemas);
  return schemas;
}

/** The targets of `$ref` in these schemas that are not among the components of the emitted types, each once. */
export function referencedSchemas(
  root: unknown,
  schemas: readonly Located[],
  components: readonly NamedSchema[],
): readonly Located[] {
  const known = new Set(components.map((component) => component.schema.pointer));
  const targets = new Map<string, Located>();
  for (const schema of schemas) {
    const ref = isFields(schema.value) ? field(schema, "$ref") : undefined;
    const referenced = ref === undefined ? undefined : target(root, ref);
    if (referenced !== undefined && !known.has(referenced.pointer))
      targets.set(referenced.pointer, referenced);
  }
  return [...targets.values()];
}

/** The keywords of a schema that are checked. GeneratorError for any that cannot be. */
export function usedKeywords(schema: Located): readonly UsedKeyword[] {
  if (typeof schema.value === "boolean") return [];
  const used: UsedKeyword[] = [];
  for (const [name, at] of entriesOf(schema)) {
    const verdict = verdictOn(name);
    if (verdict.kind === "refused") {
      throw new GeneratorError(`the keyword ${JSON.stringify(name)} ${verdict.reason}`, at.pointer);
    }
    if (verdict.kind !== "handled") continue;
    verdict.keyword.require(at);
    used.push({ keyword: verdict.keyword, at });
  }
  return used;
}

/** The schemas that a keyword holds. */
export function subschemasOf({ keyword, at }: UsedKeyword): readonly Located[] {
  switch (keyword.subschemas) {
    case "none":
      return [];
    case "one":
      return [at];
    case "list":
      return itemsOf(at);
    case "map":
      return entriesOf(at).map(([, schema]) => schema);
  }
}

function nextSchemas(root: unknown, used: UsedKeyword): Located[] {
  return used.keyword.keyword === "$ref" ? [target(root, used.at)] : [...subschemasOf(used)];
}

function requireNoCircle(root: unknown, schemas: readonly Located[]): void {
  const done = new Set<string>();
  const visit = (schema: Located, above: ReadonlySet<string>): void => {
    if (above.has(schema.pointer)) {
      throw new GeneratorError("the schema refers to itself without going into the value", schema.pointer);
    }
    if (done.has(schema.pointer)) return;
    const path = new Set([...above, schema.pointer]);
    for (const used of usedKeywords(schema).filter(({ keyword }) => keyword.inPlace)) {
      for (const next of nextSchemas(root, used)) visit(next, path);
    }
    done.add(schema.pointer);
  };
  for (const schema of schemas) visit(schema, new Set());
}
