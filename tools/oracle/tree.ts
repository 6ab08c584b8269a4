/** What a reference documents, as a tree of rows: which table is the root of what, and which rows each nested table details. */
import { adopt, adoptOnly, nesting, scalar, squeeze } from "./nesting.js";
import type { OraclePage, ParameterRow, ParameterTable } from "./page.js";

export type Location = "path" | "query" | "header" | "body" | "response";

/** Fields at the root of one location of an operation. */
export interface Root {
  readonly location: Location;
  /** Of a response; null where the page does not say. */
  readonly status: string | null;
  readonly rows: readonly ParameterRow[];
  /** Said on a page of shared structures about failures; an operation need not repeat it. */
  readonly optional: boolean;
}

export interface PageTree {
  readonly page: OraclePage;
  readonly roots: readonly Root[];
  /** Tables that detail a row; more than one where the row says "corresponding to". */
  readonly children: ReadonlyMap<ParameterRow, readonly ParameterTable[]>;
  /** Tables that no row leads to. */
  readonly orphans: readonly ParameterTable[];
}

/** The tree of a page; `pages` are all of the reference, for links between them. */
export function readTree(page: OraclePage, pages: ReadonlyMap<string, OraclePage>): PageTree {
  const [shared, ...errors] = sharedResponse(page, pages);
  const start = [...page.tables, ...(shared ? [shared] : []), ...errors];
  const children = nesting(start, pages);
  adopt(children, page.tables.filter(isLoose(children)));
  adoptOnly(children, page.tables.filter(isLoose(children)));
  const { roots, orphans } = rootsOf(page, page.tables.filter(isLoose(children)));
  if (shared) roots.push({ location: "response", status: null, rows: shared.rows, optional: false });
  const nested = new Set([...children.values()].flat());
  for (const { rows, ...table } of errors.filter((each) => !nested.has(each))) {
    roots.push({ location: "response", status: table.status ?? "4XX", rows, optional: true });
  }
  return { page, roots, children, orphans };
}

function isLoose(children: ReadonlyMap<ParameterRow, readonly ParameterTable[]>) {
  const nested = new Set([...children.values()].flat());
  return (table: ParameterTable): boolean => !nested.has(table) || isOwnRoot(table);
}

/** The tables of a page of shared structures that the response section points to: the success, then the errors. */
function sharedResponse(page: OraclePage, pages: ReadonlyMap<string, OraclePage>): ParameterTable[] {
  return page.responseLinks.flatMap((link) => pages.get(link)?.tables ?? []);
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
    else roots.push({ location, status: table.status, rows: table.rows, optional: false });
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
    return own.length === 0 ? [] : [{ location, status: null, rows: own, optional: false }];
  });
}

/** A row that stands for a placeholder it misspells: one letter more or less, and no row of the placeholder's own name. */
function nearPlaceholder(path: string, name: string, rows: readonly ParameterRow[]): boolean {
  const placeholders = [...path.matchAll(/\{([^}]*)\}/g)].map(([, placeholder = ""]) => placeholder);
  return placeholders.some(
    (placeholder) => !rows.some((row) => row.name === placeholder) && squeeze(placeholder) === squeeze(name),
  );
}
