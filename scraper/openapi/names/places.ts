import type { FieldTable } from "../../tables/field.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { compareText } from "../../../core/base/source.js";
import type { NamedBody } from "../operation/bodies.js";

/** Where a schema stands: an operation, and the way from it, such as `.200.lease.type`. */
export interface Place {
  readonly operation: DocumentedOperation;
  readonly way: string;
}

/** Where a body stands: what is around the root, where anything is, else the root itself. */
export function bodyWay({ side, status }: Pick<NamedBody, "side" | "status">): string {
  return side === "request" ? ".request" : `.${status}`;
}

/**
 * The tables of a body, each with the shortest way to it (of ways that are as short, the first in the order of texts), so that each
 * body has a table in one place. Lines and documents do not count: they move. Where a field has several tables, their names tell them
 * apart, behind a bar.
 */
export function waysOf(named: NamedBody): ReadonlyMap<FieldTable, string> {
  const { body } = named;
  const ways = new Map<FieldTable, string>();
  let level: ReadonlyMap<FieldTable, string> = new Map([
    [body.root, `${bodyWay(named)}${around(body.wrapper)}`],
  ]);
  while (level.size > 0) {
    for (const [table, way] of level) ways.set(table, way);
    const next = new Map<FieldTable, string>();
    for (const [{ fields }, way] of level) {
      for (const field of fields) {
        const nested = body.nested.get(field) ?? [];
        for (const { name, table } of nested) {
          if (ways.has(table)) continue;
          const own = `${way}.${escaped(field.name)}${nested.length > 1 ? `|${escaped(name)}` : ""}`;
          const known = next.get(table);
          if (known === undefined || compareText(own, known) < 0) next.set(table, own);
        }
      }
    }
    level = next;
  }
  return ways;
}

/** The same place before its field had several tables; null where it has one. */
export function withoutAlternative(place: string): string | null {
  const match = /^(.*(?:^|[^\\]))\|(?:[^.|\\]|\\.)*$/su.exec(place);
  return match?.[1] ?? null;
}

function around(wrapper: NamedBody["body"]["wrapper"]): string {
  if (wrapper === null) return "";
  return `${wrapper.key === null ? "" : `.${escaped(wrapper.key)}`}${wrapper.list ? "[]" : ""}`;
}

/** A name in a way: dots and bars of its own are no ends of it. */
function escaped(name: string): string {
  return name.replace(/[.|\\]/gu, "\\$&");
}
