import type { NamedBody } from "../described/bodies.js";
import type { FieldTable, TableId } from "../../tables/field.js";
import type { NamesLock } from "./names-lock.js";
import { bodyWay, readWay, splitPlace, type Way } from "./places.js";

/** A way of the lock. */
export interface LockedWay extends Way {
  /** As the lock writes it, with the operationId. */
  readonly place: string;
  /** What follows the request or the status. */
  readonly behind: string;
}

/** The ways of a lock, by operationId. */
export function lockedWays({ schemas }: NamesLock): ReadonlyMap<string, readonly LockedWay[]> {
  const ways = new Map<string, LockedWay[]>();
  for (const place of new Set([...schemas.values()].flat())) {
    const { operationId, way } = splitPlace(place) ?? { operationId: "", way: "" };
    const read = { ...readWay(way), place, behind: way.replace(/^\.[^.|]*/u, "") };
    const known = ways.get(operationId);
    if (known) known.push(read);
    else ways.set(operationId, [read]);
  }
  return ways;
}

/**
 * Those of an operation's locked ways that lead into a body. Where the operation has one success, and had one, its status may have
 * changed.
 */
export function waysInto(
  named: NamedBody,
  bodies: readonly NamedBody[],
  ways: readonly LockedWay[],
): readonly LockedWay[] {
  const own = bodyWay(named).slice(1);
  const before = new Set(ways.map(({ body }) => body).filter(isSuccess));
  const isOnly = isSuccess(own) && bodies.filter(({ status }) => isSuccess(status)).length === 1;
  return ways.filter(({ body }) => body === own || (isOnly && before.size === 1 && isSuccess(body)));
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** What the lock says of a table of a body. */
export interface Located {
  /** The ways that lead to the table; to it alone, where any does. */
  readonly ways: readonly LockedWay[];
  readonly isAlone: boolean;
}

/** The tables of a body to which ways of the lock lead, whatever other ways lead there too. */
export function tablesAt(named: NamedBody, ways: readonly LockedWay[]): ReadonlyMap<TableId, Located> {
  const found = new Map<TableId, Located>();
  const ends = ways.filter(({ isWrapper }) => !isWrapper).map((way) => ({ way, tables: follow(named, way) }));
  // A way that leads to several tables counts for none that another way has for itself.
  ends.sort((a, b) => a.tables.length - b.tables.length);
  for (const { way, tables } of ends) {
    const isAlone = tables.length === 1;
    for (const id of tables) {
      const known = found.get(id);
      if (known?.isAlone === true && !isAlone) continue;
      found.set(id, { ways: [...(known?.ways ?? []), way], isAlone });
    }
  }
  return found;
}

/** Where the steps of a way lead: to each table of a field, where the way does not say which. */
function follow({ body }: NamedBody, { steps }: Way): TableId[] {
  let tables: ReadonlyMap<TableId, FieldTable> = new Map([[body.root.id, body.root]]);
  for (const { name, alternative } of steps) {
    const next = [...tables.values()]
      .flatMap(({ fields }) => fields.filter((field) => field.name === name))
      .flatMap((field) => body.nested.get(field.id) ?? [])
      .filter((nested) => alternative === null || nested.name === alternative);
    tables = new Map(next.map(({ table }) => [table.id, table]));
  }
  return [...tables.keys()];
}
