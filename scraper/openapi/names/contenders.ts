import type { DocumentedOperation } from "../../operation/operation.js";

/**
 * The documents that contend for each name (in lower case, as case does not tell names apart). A document contends for a name where it
 * documents an operation whose base name, before anything qualifies it, is that name; one of several about a method and path that are
 * called so together; or an operation that uses a schema, or a table of one, whose base name it is or is
 * what the name is made of. Leaving out a document changes no
 * other names than these, and those that are made of an operationId among these.
 */
export type Contenders = ReadonlyMap<string, ReadonlySet<string>>;

/** Who wants which names, of operations and of schemas. */
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
