import type { DocumentedOperation } from "../../operation/operation.js";

/**
 * The documents that contend for each name (in lower case, as case does not tell names apart). A document contends for a name where
 *
 * - it documents an operation whose base name, before anything qualifies it, is that name;
 * - it is one of several about a method and path that are called so together;
 * - it has a table of a schema, or an operation that uses one, whose base name is that name or what that name is made of.
 *
 * Leaving out a document changes no other names than these, and those that are made of an operationId among these.
 */
export type Contenders = ReadonlyMap<string, ReadonlySet<string>>;

/** Who contends for which name: `operations` and `schemas` have the names that were wanted, and who wanted them. */
export function contendersOf(
  operations: readonly (readonly [name: string, operations: readonly DocumentedOperation[]])[],
  schemas: readonly (readonly [name: string, documents: readonly string[]])[],
): Contenders {
  const contenders = new Map<string, Set<string>>();
  const add = (name: string, documents: readonly string[]): void => {
    const known = contenders.get(name.toLowerCase()) ?? new Set();
    for (const document of documents) known.add(document);
    contenders.set(name.toLowerCase(), known);
  };
  for (const [name, own] of operations) {
    add(
      name,
      own.map(({ document }) => document),
    );
  }
  for (const [name, documents] of schemas) add(name, documents);
  return contenders;
}
