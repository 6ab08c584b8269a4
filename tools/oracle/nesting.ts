/** Which tables detail which rows. */
import { posix } from "node:path";
import type { OraclePage, ParameterRow, ParameterTable } from "./page.js";

/** Words for a single value, which no table details. */
export const scalar = /^(?:string|integer|int|long|boolean|bool|double|float|number|byte)$/i;
const plainValues = /^(?:array of (?:strings|integers)|string array|map ?<string, ?(?:string|integer)>)$/i;
const listName = /list$/i;

type Nesting = Map<ParameterRow, readonly ParameterTable[]>;

/** The tables of each row, starting from `tables` and following rows into further ones. */
export function nesting(tables: readonly ParameterTable[], pages: ReadonlyMap<string, OraclePage>): Nesting {
  const children: Nesting = new Map();
  const queue = [...tables];
  const known = new Set(queue);
  for (const table of queue) {
    for (const row of table.rows) {
      const found = childrenOf(row, table, pages);
      if (found.length > 0) children.set(row, found);
      for (const each of found) if (!known.has(each)) queue.push(each);
      for (const each of found) known.add(each);
    }
  }
  return children;
}

/** Gives tables that nothing leads to a row of their side whose name ends their caption: `tags` for "resource_tag". */
export function adopt(children: Nesting, loose: readonly ParameterTable[]): void {
  const rows = loose.flatMap((table) => table.rows.map((row) => ({ row, table })));
  const nested = [...children.values()].flat().flatMap((table) => table.rows.map((row) => ({ row, table })));
  for (const orphan of loose) {
    const title = titleOf(orphan);
    const parent = [...rows, ...nested].find(
      ({ row, table }) =>
        table !== orphan &&
        sameSide(table, orphan) &&
        !children.has(row) &&
        mayNest(row) &&
        title.split("_").at(-1) !== undefined &&
        squeeze(title.split("_").at(-1) ?? "") === squeeze(row.name),
    );
    if (parent) children.set(parent.row, [orphan]);
  }
}

/** Gives the one table of a status that nothing leads to the one row there that says just "object". */
export function adoptOnly(children: Nesting, loose: readonly ParameterTable[]): void {
  const statuses = new Set(loose.flatMap(({ status }) => status ?? []));
  for (const status of statuses) {
    const own = loose.filter((table) => table.status === status);
    const rows = own.flatMap((table) => table.rows.map((row) => ({ row, table })));
    const parents = rows.filter(({ row }) => /^objects?$/i.test(row.type ?? "") && !children.has(row));
    const [parent] = parents;
    const others = own.filter((table) => table !== parent?.table);
    if (parent && parents.length === 1 && others.length === 1) children.set(parent.row, others);
  }
}

/** The tables that detail a row: by anchor in the type, caption on the same side, `Table N` on the page, another document. */
function childrenOf(
  row: ParameterRow,
  table: ParameterTable,
  pages: ReadonlyMap<string, OraclePage>,
): ParameterTable[] {
  const page = pages.get(row.document);
  if (!page || row.type === null) return [];
  const onPage = (target: string): ParameterTable[] =>
    page.tables.filter(({ anchors }) => target.startsWith("#") && anchors.has(target.slice(1)));
  const byType = row.typeLinks.flatMap(onPage);
  if (byType.length > 0) return byType.slice(0, 1);
  const numbered = row.links.filter(({ words }) => /^Table \d+$/.test(words));
  const linked = [...new Set(numbered.flatMap(({ target }) => onPage(target)))].filter(
    (each) => each !== table,
  );
  if (scalar.test(row.type) && !(linked.length > 0 && listName.test(row.name))) return [];
  if (linked.length > 0) return row.type.includes("corresponding to") ? linked : linked.slice(0, 1);
  const beside = page.tables.filter((each) => each !== table && sameSide(each, table));
  const byCaption =
    beside.find((each) => captionNames(each, row)) ?? beside.find((each) => nearlyNames(each, row));
  if (byCaption) return [byCaption];
  const away = mayNest(row) ? row.links : numbered;
  return away.flatMap(({ target }) => elsewhere(target, row.document, pages)).slice(0, 1);
}

function elsewhere(target: string, from: string, pages: ReadonlyMap<string, OraclePage>): ParameterTable[] {
  const [document = "", anchor] = target.split("#", 2);
  if (anchor === undefined) return [];
  return (
    pages
      .get(posix.join(posix.dirname(from), document))
      ?.tables.filter(({ anchors }) => anchors.has(anchor)) ?? []
  );
}

function sameSide(a: ParameterTable, b: ParameterTable): boolean {
  return a.side === b.side && a.status === b.status;
}

const captionTail =
  /\s+(?:parameters?|parameter (?:description|information|structure description)|field (?:(?:data structure )?description|structure)|information|objects?|attributes|structure|data structure)$/i;
const captionAround =
  /^(?:(?:parameter |data structure )?description of|parameters in) (?:(?:the )?(\S+) (?:field|list)|field (\S+))$/i;

function titleOf({ caption }: ParameterTable): string {
  const around = captionAround.exec(caption ?? "");
  return around?.[1] ?? around?.[2] ?? (caption ?? "").replace(captionTail, "");
}

function captionNames(table: ParameterTable, { name, type }: ParameterRow): boolean {
  const { caption } = table;
  if (caption === null) return false;
  const named = /^(?:Array of )?([\w.-]+?)(?: objects?| structure| array\b.*)?$/i.exec(type ?? "")?.[1] ?? "";
  const title = titleOf(table);
  return title !== "" && caption !== title
    ? title.split(/ and | or |, /).includes(name)
    : caption === named || caption === name;
}

/** "HardDetail" for `hard_details`, "images information" for `images`. */
function nearlyNames(table: ParameterTable, row: ParameterRow): boolean {
  const title = titleOf(table);
  return mayNest(row) && /^[\w:.-]{3,}$/.test(title) && squeeze(title) === squeeze(row.name);
}

function mayNest({ type }: ParameterRow): boolean {
  return type !== null && !scalar.test(type) && !plainValues.test(type);
}

/** A name without case, marks and plural. */
export function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(/s(?=_|$)/g, "")
    .replace(/[^a-z0-9]/g, "");
}
