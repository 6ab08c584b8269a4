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
  /** Of those without a published name that might be what a published name meant: why they do not have it. */
  readonly doubts: ReadonlyMap<DocumentedOperation, string>;
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
  const doubts = new Map<DocumentedOperation, string>();
  for (const [key, operations] of groups) {
    const locked = lock.operations.get(key);
    if (!locked) continue;
    const { operationId, pages } = locked;
    if (pages.size > 0) {
      const found = byTitle(operations, pages);
      for (const [operation, name] of found) ids.set(operation, name);
      const names = new Set(found.values());
      const gone = [...pages].filter(([, name]) => !names.has(name));
      const unknown = gone.length === 0 ? [] : without(operations, found);
      for (const operation of unknown) doubts.set(operation, retitled(key, gone));
      if (operations.length > 1 && operationId !== null) merged.set(key, operationId);
    } else if (operationId !== null) {
      const owner = ownerOf(operationId, operations, baseOf);
      if (!owner) continue;
      ids.set(owner, operationId);
      const others = without(operations, ids);
      for (const operation of others) doubts.set(operation, joined(key, operationId, owner));
    }
  }
  return { ids, merged, doubts };
}

function without(
  operations: readonly DocumentedOperation[],
  found: ReadonlyMap<DocumentedOperation, string>,
): DocumentedOperation[] {
  return operations.filter((operation) => !found.has(operation));
}

function retitled(key: string, gone: readonly (readonly [title: string, name: string])[]): string {
  const kept = gone.map(([title, name]) => `${name} for "${title}"`).join(", ");
  return `of ${key} the lock keeps ${kept}, which no page is titled any more; if this is that page, change the title in the lock`;
}

function joined(key: string, name: string, owner: DocumentedOperation): string {
  return `several pages document ${key} now, and ${name} stays with "${owner.title}"`;
}

/** Of several pages each is only itself by its title; one that is alone, and was, may be titled otherwise now. */
function byTitle(
  operations: readonly DocumentedOperation[],
  pages: LockedOperation["pages"],
): Map<DocumentedOperation, string> {
  const [only, ...others] = operations;
  const [name, ...more] = pages.values();
  if (only && name !== undefined && others.length + more.length === 0) return new Map([[only, name]]);
  const byNormal = new Map([...pages].map(([title, own]) => [normalTitle(title), own]));
  return new Map(
    operations.flatMap((operation) => {
      const own = byNormal.get(normalTitle(operation.title));
      return own === undefined ? [] : [[operation, own] as const];
    }),
  );
}

function ownerOf(
  name: string,
  operations: readonly DocumentedOperation[],
  baseOf: (operation: DocumentedOperation) => string,
): DocumentedOperation | undefined {
  const byContent = operations.toSorted((a, b) => compareText(a.title, b.title));
  return byContent.find((operation) => baseOf(operation) === name) ?? byContent[0];
}
