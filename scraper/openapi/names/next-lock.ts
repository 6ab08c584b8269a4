import type { DocumentedOperation } from "../../operation/operation.js";
import type { IdentifiedOperation } from "./locked-operations.js";
import { normalTitle } from "../../reference/catalogue.js";
import type { LockedOperation, NamesLock } from "./names-lock.js";
import { groupByKey } from "./operation-key.js";
import { renamedPlace } from "./places.js";

/**
 * The lock after a run: the names of the run, and those of the lock that nothing uses any more. `merged` has what several pages about
 * one method and path are called together, `schemas` the places of each schema.
 */
export function nextLock(
  lock: NamesLock,
  operations: readonly IdentifiedOperation[],
  { merged }: { readonly merged: ReadonlyMap<string, string> },
  schemas: ReadonlyMap<string, readonly string[]>,
): NamesLock {
  const ids = new Map(operations.map(({ operation, operationId }) => [operation, operationId]));
  const groups = groupByKey(operations.map(({ operation }) => operation));
  const current = [...groups].map(([key, group]): [string, LockedOperation] => [
    key,
    nextOperation(lock.operations.get(key), group, (each) => ids.get(each) ?? "", merged.get(key) ?? null),
  ]);
  const renamed = new Map(operations.map(({ operationId, lockedId }) => [lockedId, operationId]));
  const unused = [...lock.schemas].map(([name, places]): [string, readonly string[]] => [
    name,
    places.map((place) => renamedPlace(place, renamed)),
  ]);
  return {
    operations: new Map([...lock.operations, ...current]),
    schemas: new Map([...unused, ...schemas]),
  };
}

function nextOperation(
  before: LockedOperation | undefined,
  operations: readonly DocumentedOperation[],
  idOf: (operation: DocumentedOperation) => string,
  merged: string | null,
): LockedOperation {
  const [only] = operations;
  const pages = before?.pages ?? new Map<string, string>();
  if (only && operations.length === 1 && pages.size === 0) return { operationId: idOf(only), pages };
  const own = new Map(operations.map((operation) => [operation.title, idOf(operation)]));
  const titles = new Set([...own.keys()].map(normalTitle));
  const names = new Set(own.values());
  const unused = [...pages].filter(([title, name]) => !titles.has(normalTitle(title)) && !names.has(name));
  return {
    operationId: merged ?? (pages.size > 0 ? (before?.operationId ?? null) : null),
    pages: new Map([...unused, ...own]),
  };
}
