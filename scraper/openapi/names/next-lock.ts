import type { DocumentedOperation } from "../../operation/operation.js";
import type { IdentifiedOperation } from "./locked-operations.js";
import { normalTitle } from "../../reference/catalogue.js";
import type { LockedOperation, NamesLock } from "./names-lock.js";
import { groupByKey, operationKey } from "./operation-key.js";
import { renamedPlace, splitPlace } from "./places.js";

/**
 * The lock after a run: the names of the run, and those of the lock that nothing uses any more, so that no later run gives them away.
 * `merged` has what several pages about one method and path are called together, `schemas` the places of each schema by its name.
 */
export function nextLock(
  lock: NamesLock,
  operations: readonly IdentifiedOperation[],
  merged: ReadonlyMap<string, string>,
  schemas: ReadonlyMap<string, readonly string[]>,
): NamesLock {
  const ids = new Map(operations.map(({ operation, operationId }) => [operation, operationId]));
  const given = givenAway(operations, lock);
  const groups = groupByKey(operations.map(({ operation }) => operation));
  const beforeOf = (key: string): LockedOperation | undefined => {
    const before = lock.operations.get(key);
    return before && withoutNames(before, given);
  };
  const current = [...groups].map(([key, group]): [string, LockedOperation] => [
    key,
    nextOperation(beforeOf(key), group, (each) => ids.get(each) ?? "", merged.get(key) ?? null),
  ]);
  const renamed = new Map(operations.map(({ operationId, lockedId }) => [lockedId, operationId]));
  const unused = [...lock.schemas].map(([name, places]): [string, readonly string[]] => [
    name,
    places
      .filter((place) => !given.has(splitPlace(place)?.operationId.toLowerCase() ?? ""))
      .map((place) => renamedPlace(place, renamed)),
  ]);
  const gone = [...lock.operations]
    .filter(([key]) => !groups.has(key))
    .map(([key, operation]): [string, LockedOperation] => [key, withoutNames(operation, given)]);
  return {
    operations: new Map([...gone.filter(([, each]) => !isEmpty(each)), ...current]),
    schemas: new Map([...unused, ...schemas]),
  };
}

/** Names (in lower case) that operations have newly, and that none of the others had: `service.yaml` may have taken them from what is gone. */
function givenAway(operations: readonly IdentifiedOperation[], lock: NamesLock): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { operation, operationId, lockedId } of operations) {
    const before = lock.operations.get(operationKey(operation));
    const isOwn =
      before?.operationId === operationId || [...(before?.pages.values() ?? [])].includes(operationId);
    if (lockedId !== operationId || !isOwn) given.add(operationId.toLowerCase());
  }
  for (const { operationId, lockedId } of operations) {
    if (lockedId !== operationId) given.delete(lockedId.toLowerCase());
  }
  return given;
}

function withoutNames({ operationId, pages }: LockedOperation, names: ReadonlySet<string>): LockedOperation {
  return {
    operationId: operationId !== null && names.has(operationId.toLowerCase()) ? null : operationId,
    pages: new Map([...pages].filter(([, name]) => !names.has(name.toLowerCase()))),
  };
}

function isEmpty({ operationId, pages }: LockedOperation): boolean {
  return operationId === null && pages.size === 0;
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
