import { Draft, mapOf, type Drafted } from "./draft.js";
import { operationKey } from "./names/operation-key.js";
import { mergeVariants, type Variant } from "./operation/variants.js";
import type { Schema } from "./schema.js";

/** The Paths Object: one operation a method and path, those of several pages merged under the names of `merged`. */
export function pathItems(objects: readonly Variant[], merged: ReadonlyMap<string, string>): Drafted<Schema> {
  const paths = new Map<string, Map<string, Variant[]>>();
  for (const each of objects) {
    const { path, method } = each.operation;
    const methods = paths.get(path) ?? new Map<string, Variant[]>();
    methods.set(method, [...(methods.get(method) ?? []), each]);
    paths.set(path, methods);
  }
  return mapOf(
    [...paths].map(([path, methods]) => {
      const operations = [...methods].map(([method, variants]): [string, Drafted] => {
        const [only] = variants;
        if (!only) return [method, new Draft()];
        if (variants.length === 1) return [method, only.object];
        return [method, mergeVariants(merged.get(operationKey(only.operation)) ?? "", variants)];
      });
      return [path, mapOf(operations)];
    }),
  );
}
