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

/** The way to the root of a body. What examples alone show around it is no part of the way: it may come and go. */
export function bodyWay({ side, status }: Pick<NamedBody, "side" | "status">): string {
  return side === "request" ? ".request" : `.${status}`;
}

/** The way to what stands around a body in its examples. */
export function wrapperWay(named: Pick<NamedBody, "side" | "status">): string {
  return `${bodyWay(named)}|${wrapperStep}`;
}

const wrapperStep = "wrapper";

/**
 * The tables of a body, each with the shortest way to it (of ways that are as short, the first in the order of texts), so that each
 * body has a table in one place. Lines and documents do not count: they move. Where a field has several tables, their names tell them
 * apart, behind a bar.
 */
export function waysOf(named: NamedBody): ReadonlyMap<TableId, string> {
  const { body } = named;
  const ways = new Map<TableId, string>();
  let level: ReadonlyMap<TableId, Located> = new Map([
    [body.root.id, { table: body.root, way: bodyWay(named) }],
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

/** A step of a way: a field, with the name of its table where it has several. */
export interface Step {
  readonly name: string;
  readonly alternative: string | null;
}

/** A way, read: the request or a status, whether it stops at what is around the body, and the fields from the body's root on. */
export interface Way {
  readonly body: string;
  readonly isWrapper: boolean;
  readonly steps: readonly Step[];
}

/** Reads a way, as `waysOf` and `wrapperWay` write it. */
export function readWay(way: string): Way {
  const [body, ...steps] = [...way.matchAll(/\.((?:[^.\\]|\\.)*)/gsu)].map(([, text = ""]) => stepOf(text));
  return { body: body?.name ?? "", isWrapper: body?.alternative === wrapperStep, steps };
}

function stepOf(text: string): Step {
  const [, name = "", alternative] = /^((?:[^|\\]|\\.)*)(?:\|(.*))?$/su.exec(text) ?? [];
  return { name: unescaped(name), alternative: alternative === undefined ? null : unescaped(alternative) };
}

/** A name in a way: dots and bars of its own are no ends of it. */
function escaped(name: string): string {
  return name.replace(/[.|\\]/gu, "\\$&");
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}
