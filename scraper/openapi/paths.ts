import { mapOf, type Drafted } from "./draft.js";
import { mergedName, mergeVariants, type Variant } from "./operation/variants.js";
import { textOf, type Schema } from "./schema.js";

/** The Paths Object: one operation a method and path, those of several pages merged. */
export function pathItems(objects: readonly Variant[]): Drafted<Schema> {
  const paths = new Map<string, Map<string, Variant[]>>();
  for (const each of objects) {
    const { path, method } = each.operation;
    const methods = paths.get(path) ?? new Map<string, Variant[]>();
    methods.set(method, [...(methods.get(method) ?? []), each]);
    paths.set(path, methods);
  }
  const taken = new Set(objects.map(({ object }) => textOf(object.value.operationId).toLowerCase()));
  return mapOf(
    [...paths].map(([path, methods]) => {
      const operations = [...methods].map(([method, variants]): [string, Drafted] => {
        const [only] = variants;
        if (only && variants.length === 1) return [method, only.object];
        return [method, mergeVariants(freeName(mergedName(path), taken), variants)];
      });
      return [path, mapOf(operations)];
    }),
  );
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
  taken.add(name.toLowerCase());
  return name;
}
