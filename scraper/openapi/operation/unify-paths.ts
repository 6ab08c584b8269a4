import type { DocumentedOperation } from "../../operation/operation.js";
import { compareText } from "../../../core/base/source.js";
import { pathTemplate } from "../../http/uri.js";
import { placeholderNames } from "../../http/uri-target.js";

/** Operations, each with one spelling of its path, and how the pages of those that were changed spell it. */
export interface Unified {
  readonly operations: readonly DocumentedOperation[];
  readonly ownPaths: ReadonlyMap<DocumentedOperation, string>;
}

/**
 * Paths that differ in the names of their placeholders only get those of most operations, of as many the first in the order of texts:
 * OpenAPI takes them for one path.
 */
export function unifyPaths(documented: readonly DocumentedOperation[]): Unified {
  const spellings = usualSpellings(documented);
  const ownPaths = new Map<DocumentedOperation, string>();
  const operations = documented.map((operation) => {
    const path = spellings.get(pathTemplate(operation.path)) ?? operation.path;
    if (path === operation.path) return operation;
    const names = placeholderNames(path);
    const pathParameters = operation.pathParameters.map((field, index) => ({
      ...field,
      name: names[index] ?? field.name,
    }));
    const unified = { ...operation, path, pathParameters };
    ownPaths.set(unified, operation.path);
    return unified;
  });
  return { operations, ownPaths };
}

/** By template, the path as most operations spell it. */
function usualSpellings(documented: readonly DocumentedOperation[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { path } of documented) counts.set(path, (counts.get(path) ?? 0) + 1);
  const ranked = [...counts].sort(([a, first], [b, second]) => second - first || compareText(a, b));
  // The last of one key is what a Map keeps, so the best comes last.
  return new Map(ranked.reverse().map(([path]) => [pathTemplate(path), path]));
}
