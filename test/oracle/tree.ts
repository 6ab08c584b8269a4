/** What a reference documents, as a tree of rows: which table is the root of what, and which rows each nested table details. */
import type { OraclePage, ParameterRow, ParameterTable } from "./page.js";

export type Location = "path" | "query" | "header" | "body" | "response";

/** Fields at the root of one location of an operation. */
export interface Root {
  readonly location: Location;
  /** Of a response; null where the page does not say. */
  readonly status: string | null;
  readonly rows: readonly ParameterRow[];
}

export interface PageTree {
  readonly page: OraclePage;
  readonly roots: readonly Root[];
  /** Tables that detail a row; more than one where the row says "corresponding to". */
  readonly children: ReadonlyMap<ParameterRow, readonly ParameterTable[]>;
  /** Tables that no row leads to. */
  readonly orphans: readonly ParameterTable[];
}

const scalar = /^(?:string|integer|int|long|boolean|bool|double|float|number|byte)$/i;
const listName = /list$/i;

/** The tree of a page; `pages` are all of the reference, for links between them. */
export function readTree(page: OraclePage, pages: ReadonlyMap<string, OraclePage>): PageTree {
  const children = new Map<ParameterRow, readonly ParameterTable[]>();
  const queue = [...page.tables, ...sharedResponse(page, pages)];
  const known = new Set(queue);
  for (const table of queue) {
    for (const row of table.rows) {
      const found = childrenOf(row, table, pages);
      if (found.length === 0) continue;
      children.set(row, found);
      for (const each of found) if (!known.has(each)) queue.push(each);
      for (const each of found) known.add(each);
    }
  }
  const nested = new Set([...children.values()].flat());
  const loose = page.tables.filter((table) => !nested.has(table) || isOwnRoot(table));
  const { roots, orphans } = rootsOf(page, loose);
  const [shared] = sharedResponse(page, pages);
  if (shared) roots.push({ location: "response", status: null, rows: shared.rows });
  return { page, roots, children, orphans };
}

/** The first table of a page of shared structures that the response section points to. */
function sharedResponse(page: OraclePage, pages: ReadonlyMap<string, OraclePage>): ParameterTable[] {
  return page.responseLinks.flatMap((link) => pages.get(link)?.tables.slice(0, 1) ?? []);
}

const rootCaption =
  /^(?:path|query|search|uri|request header|request body|response body|response header) parameters?$/i;

function isOwnRoot({ caption }: ParameterTable): boolean {
  return caption !== null && rootCaption.test(caption);
}

function rootsOf(
  page: OraclePage,
  loose: readonly ParameterTable[],
): { roots: Root[]; orphans: ParameterTable[] } {
  const roots: Root[] = [];
  const orphans: ParameterTable[] = [];
  const taken = new Set<string>();
  for (const table of loose) {
    const location = locationOf(table, page);
    const key = `${table.side ?? ""} ${location} ${table.status ?? ""}`;
    if (location === "uri") roots.push(...uriRoots(table, page));
    else if (taken.has(key)) orphans.push(table);
    else roots.push({ location, status: table.status, rows: table.rows });
    if (location !== "uri") taken.add(key);
  }
  return { roots, orphans };
}

function locationOf({ caption, side, rows }: ParameterTable, page: OraclePage): Location | "uri" {
  const title = caption ?? "";
  if (side === "uri") return "uri";
  if (side === "response") return /header parameters?$/i.test(title) ? "header" : "response";
  if (/^(?:query|search) parameters?$/i.test(title)) return "query";
  if (/^request header parameters?$/i.test(title)) return "header";
  const plain = rows.every(({ type }) => type === null || scalar.test(type));
  const method = page.uris[0]?.method ?? "";
  return method === "GET" || (method === "DELETE" && plain) ? "query" : "body";
}

/** Rows of a table of the URI section: in the path, in the query string, or (generic) in the body. */
function uriRoots({ caption, rows }: ParameterTable, page: OraclePage): Root[] {
  const inPath = (name: string): boolean => page.uris.some(({ path }) => path.includes(`{${name}}`));
  const near = (name: string): boolean => page.uris.some(({ path }) => nearPlaceholder(path, name, rows));
  const isQuery = /^(?:query|search) parameters?$/i.test(caption ?? "");
  const queried = (name: string): boolean => page.uris.some(({ query }) => query.includes(name));
  const reads = /^(?:GET|DELETE)$/.test(page.uris[0]?.method ?? "");
  const where = (name: string): Location => {
    if (!isQuery && (inPath(name) || near(name))) return "path";
    return isQuery || queried(name) || reads ? "query" : "body";
  };
  return (["path", "query", "body"] as const).flatMap((location) => {
    const own = rows.filter(({ name }) => where(name) === location);
    return own.length === 0 ? [] : [{ location, status: null, rows: own }];
  });
}

/** A row that stands for a placeholder it misspells: one letter more or less, and no row of the placeholder's own name. */
function nearPlaceholder(path: string, name: string, rows: readonly ParameterRow[]): boolean {
  const placeholders = [...path.matchAll(/\{([^}]*)\}/g)].map(([, placeholder = ""]) => placeholder);
  return placeholders.some(
    (placeholder) => !rows.some((row) => row.name === placeholder) && squeeze(placeholder) === squeeze(name),
  );
}

function squeeze(name: string): string {
  return name
    .toLowerCase()
    .replace(/s(?=_|$)/g, "")
    .replace(/[^a-z0-9]/g, "");
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
    page.tables.filter(
      ({ anchors, rows }) => target.startsWith("#") && anchors.has(target.slice(1)) && rows !== table.rows,
    );
  const byType = row.typeLinks.flatMap(onPage);
  if (byType.length > 0) return byType.slice(0, 1);
  const linked = [
    ...new Set(
      row.links.filter(({ words }) => /^Table \d+$/.test(words)).flatMap((link) => onPage(link.target)),
    ),
  ];
  if (scalar.test(row.type) && !(linked.length > 0 && listName.test(row.name))) return [];
  if (linked.length > 0) return row.type.includes("corresponding to") ? linked : linked.slice(0, 1);
  const byCaption = page.tables.filter(
    (each) =>
      each.side === table.side && each.status === table.status && each !== table && captionNames(each, row),
  );
  if (byCaption.length > 0) return byCaption.slice(0, 1);
  return row.links.flatMap(({ target, words }) => elsewhere(target, words, pages)).slice(0, 1);
}

function elsewhere(target: string, words: string, pages: ReadonlyMap<string, OraclePage>): ParameterTable[] {
  const [document = "", anchor] = target.split("#", 2);
  if (anchor === undefined || !/^Table \d+$/.test(words)) return [];
  return pages.get(document)?.tables.filter(({ anchors }) => anchors.has(anchor)) ?? [];
}

const captionTail =
  /\s+(?:parameters?|parameter (?:description|information|structure description)|field (?:description|structure)|objects?|attributes|structure|data structure)$/i;

function captionNames({ caption }: ParameterTable, { name, type }: ParameterRow): boolean {
  if (caption === null) return false;
  const named = /^(?:Array of )?([\w.-]+?)(?: objects?| structure| array\b.*)?$/i.exec(type ?? "")?.[1] ?? "";
  const title = caption.replace(captionTail, "");
  return title !== "" && caption !== title
    ? title.split(/ and | or |, /).includes(name)
    : caption === named || caption === name;
}
