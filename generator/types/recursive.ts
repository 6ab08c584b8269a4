/**
 * Schemas that hold themselves by way of arrays and branches alone, such as a list of lists of itself. TypeScript follows
 * `components["schemas"]["List"]` at once, and refuses to go round in a circle; type aliases it follows when it has to.
 * So the types of such schemas are aliases, behind the interfaces.
 */

import { isObject, type Json, type JsonObject } from "../../core/base/json.js";
import { keywords } from "../../core/schema/keywords.js";
import { subschemas } from "../../core/schema/subschemas.js";
import ts from "typescript";
import type { GlobalContext } from "openapi-typescript";
import { NameTable, pascalCase } from "../text/name.js";

type Schemas = JsonObject;
type Hooks = Required<Pick<GlobalContext, "transform" | "postTransform" | "injectFooter">>;

const PREFIX = "#/components/schemas/";

/** The hooks of openapi-typescript that make aliases of such schemas. `schemas` are those of the reduced document. */
export function recursionHooks(schemas: Schemas): Hooks {
  const names = aliasNames(schemas);
  const keys = new Map<unknown, string>([...names.keys()].map((key) => [schemas[key], key]));
  const types = new Map<string, ts.TypeNode>();
  const footer: ts.Node[] = [];
  return {
    injectFooter: footer,
    postTransform(type, { path }) {
      const alias = names.get(referencedKey(type) ?? "");
      const better = alias === undefined ? undefined : ts.factory.createTypeReferenceNode(alias);
      // The parts of a schema come by under its path too; the whole comes last.
      if (path !== undefined) types.set(path, better ?? type);
      return better;
    },
    transform(schema) {
      const key = keys.get(schema);
      const type = key === undefined ? undefined : types.get(PREFIX + key);
      const alias = key === undefined ? undefined : names.get(key);
      if (alias === undefined || type === undefined) return undefined;
      footer.push(ts.factory.createTypeAliasDeclaration(undefined, alias, undefined, type));
      return ts.factory.createTypeReferenceNode(alias);
    },
  };
}

function aliasNames(schemas: Schemas): ReadonlyMap<string, string> {
  const table = new NameTable("Schema");
  const keys = [...recursiveKeys(schemas)];
  const names = table.takeAll(keys.map((text) => ({ text, preferred: `Recursive${pascalCase(text)}` })));
  return new Map(keys.map((key, index) => [key, names[index] ?? ""]));
}

/** The key in `components["schemas"]["<key>"]`, the only references that the reduced document has. */
function referencedKey(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return undefined;
  const { literal } = type.indexType;
  return ts.isStringLiteral(literal) ? literal.text : undefined;
}

/** The schemas that can be reached from themselves, and those between two such circles. */
function recursiveKeys(schemas: Schemas): ReadonlySet<string> {
  const edges = new Map(
    Object.entries(schemas).map(([key, schema]) => [key, new Set(referencesAtOnce(schema))]),
  );
  const left = withoutEnds(edges);
  return new Set(withoutEnds(reversed(left)).keys());
}

/** The graph without the nodes that lead nowhere, nor to such nodes only. */
function withoutEnds(
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = reversed(edges);
  const left = new Map([...edges].map(([key, targets]) => [key, new Set(targets)]));
  const ends = [...left.keys()].filter((key) => left.get(key)?.size === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const source of sources.get(end) ?? []) {
      const targets = left.get(source);
      targets?.delete(end);
      if (targets?.size === 0) ends.push(source);
    }
  }
  return left;
}

function reversed(edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([...edges.keys()].map((key) => [key, new Set<string>()]));
  for (const [key, targets] of edges) for (const target of targets) found.get(target)?.add(key);
  return found;
}

/** The components that TypeScript looks at as soon as it looks at a schema: all but those behind fields of objects. */
function referencesAtOnce(schema: Json | undefined): readonly string[] {
  if (!isObject(schema)) return [];
  const own = typeof schema.$ref === "string" ? [schema.$ref.slice(PREFIX.length)] : [];
  const held = subschemas(schema, "").filter(({ keyword }) => keywords[keyword].about !== "object");
  return [...own, ...held.flatMap(({ value }) => referencesAtOnce(value))];
}
