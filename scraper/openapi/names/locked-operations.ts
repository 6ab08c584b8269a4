import { normalTitle } from "../../reference/catalogue.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { compareText } from "../../../core/base/source.js";
import type { LockedOperation, NamesLock } from "./names-lock.js";

/** An operation of the contract, what it is called, and what the lock calls it. */
export interface IdentifiedOperation {
  readonly operation: DocumentedOperation;
  readonly operationId: string;
  /** The same as `operationId` where the lock does not have the operation. */
  readonly lockedId: string;
}

/** What a lock says of the operations of a reference. */
export interface LockedOperations {
  readonly ids: ReadonlyMap<DocumentedOperation, string>;
  /** Of several pages about one method and path together, by the operations' key. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * Finds the published name of each operation by method and path, and by the title where several pages share them. `baseOf` tells
 * which of several pages the name belongs to that one page had before the others came.
 */
export function lockedOperations(
  groups: ReadonlyMap<string, readonly DocumentedOperation[]>,
  baseOf: (operation: DocumentedOperation) => string,
  lock: NamesLock,
): LockedOperations {
  const ids = new Map<DocumentedOperation, string>();
  const merged = new Map<string, string>();
  for (const [key, operations] of groups) {
    const locked = lock.operations.get(key);
    if (!locked) continue;
    const { operationId, pages } = locked;
    if (pages.size > 0) {
      for (const [operation, name] of byTitle(operations, pages)) ids.set(operation, name);
      if (operations.length > 1 && operationId !== null) merged.set(key, operationId);
    } else if (operationId !== null) {
      const owner = ownerOf(operationId, operations, baseOf);
      if (owner) ids.set(owner, operationId);
    }
  }
  return { ids, merged };
}

function byTitle(
  operations: readonly DocumentedOperation[],
  pages: LockedOperation["pages"],
): Map<DocumentedOperation, string> {
  const left = new Map([...pages].map(([title, name]) => [normalTitle(title), name]));
  const found = new Map<DocumentedOperation, string>();
  for (const operation of operations) {
    const name = left.get(normalTitle(operation.title));
    if (name === undefined) continue;
    found.set(operation, name);
    left.delete(normalTitle(operation.title));
  }
  const [unnamed, ...others] = operations.filter((operation) => !found.has(operation));
  const [free, ...more] = left.values();
  // One page and one name are left: its title has changed.
  if (unnamed && free !== undefined && others.length + more.length === 0) found.set(unnamed, free);
  return found;
}

function ownerOf(
  name: string,
  operations: readonly DocumentedOperation[],
  baseOf: (operation: DocumentedOperation) => string,
): DocumentedOperation | undefined {
  const byContent = operations.toSorted((a, b) => compareText(a.title, b.title));
  return byContent.find((operation) => baseOf(operation) === name) ?? byContent[0];
}
