/** The names that were published: they stay what they are, whatever the rules would say today. */

/** The operationIds of one method and path. */
export interface LockedOperation {
  /** Of the one page, or of all pages together; null where it has none yet. */
  readonly operationId: string | null;
  /** Where several pages document the method and path: the operationId of each by its title. */
  readonly pages: ReadonlyMap<string, string>;
}

/** What `names.lock.yaml` holds. */
export interface NamesLock {
  /** By method and path, as `operationKey` writes them. */
  readonly operations: ReadonlyMap<string, LockedOperation>;
  /** By name, the places where the schema stands, as `placeOf` writes them: `showNotebook.200.lease`. A name without places is kept from being given again. */
  readonly schemas: ReadonlyMap<string, readonly string[]>;
}

/** Nothing was published yet. */
export const noNames: NamesLock = { operations: new Map(), schemas: new Map() };

/** Every operationId of a lock. */
export function lockedIds({ operations }: NamesLock): string[] {
  return [...operations.values()].flatMap(({ operationId, pages }) => [
    ...(operationId === null ? [] : [operationId]),
    ...pages.values(),
  ]);
}
