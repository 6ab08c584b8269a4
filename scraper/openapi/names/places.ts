import type { NamedBody } from "../described/bodies.js";
import type { FieldTable, TableId } from "../../tables/field.js";

/**
 * A place where a schema stands, as the lock writes it: the operationId and the way from the operation. Whatever stands in a name,
 * the first dot that is not escaped ends the operationId.
 */
export function placeOf(operationId: string, way: string): string {
  return `${escaped(operationId)}${way}`;
}

/** The parts of a place; null for a text that is none. */
export function splitPlace(place: string): { readonly operationId: string; readonly way: string } | null {
  const [, operationId, way] = /^((?:[^.\\]|\\.)+)(\..+)$/su.exec(place) ?? [];
  return operationId === undefined || way === undefined ? null : { operationId: unescaped(operationId), way };
}

/** The same place where operations are called otherwise: `renamed` has the new name of each. */
export function renamedPlace(place: string, renamed: ReadonlyMap<string, string>): string {
  const { operationId = "", way = "" } = splitPlace(place) ?? {};
  const name = renamed.get(operationId);
  return name === undefined ? place : placeOf(name, way);
}

/** The way to a body: what is around the root, where anything is, else the root itself. */
export function bodyWay({ side, status }: Pick<NamedBody, "side" | "status">): string {
  return side === "request" ? ".request" : `.${status}`;
}

/**
 * The tables of a body, each with the shortest way to it (of ways that are as short, the first in the order of texts), so that each
 * body has a table in one place. Lines and documents do not count: they move. Where a field has several tables, their names tell them
 * apart, behind a bar.
 */
export function waysOf(named: NamedBody): ReadonlyMap<TableId, string> {
  const { body } = named;
  const ways = new Map<TableId, string>();
  let level: ReadonlyMap<TableId, Located> = new Map([
    [body.root.id, { table: body.root, way: `${bodyWay(named)}${around(body.wrapper)}` }],
  ]);
  while (level.size > 0) {
    for (const [id, { way }] of level) ways.set(id, way);
    const next = new Map<TableId, Located>();
    for (const { table: above, way } of level.values()) {
      for (const field of above.fields) {
        const nested = body.nested.get(field.id) ?? [];
        for (const { name, table } of nested) {
          const own = `${way}.${escaped(field.name)}${nested.length > 1 ? `|${escaped(name)}` : ""}`;
          const known = next.get(table.id)?.way ?? own;
          if (!ways.has(table.id)) next.set(table.id, { table, way: own < known ? own : known });
        }
      }
    }
    level = next;
  }
  return ways;
}

interface Located {
  readonly table: FieldTable;
  readonly way: string;
}

/** The same place before its field had several tables; null where it has one. */
export function withoutAlternative(place: string): string | null {
  const match = /^((?:[^\\]|\\.)*)\|(?:[^.|\\]|\\.)*$/su.exec(place);
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

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}
