/** Holds a contract against what the oracle reads from the pages, row by row. */
import type { JsonObject } from "../../core/base/json.js";
import type { OraclePage, ParameterRow, ParameterTable } from "../oracle/page.js";
import { readTree, type PageTree, type Root } from "../oracle/tree.js";
import { readType } from "../oracle/types.js";
import { fits } from "./fits.js";
import { Operations, type ContractOperation } from "./operations.js";
import { Ledger } from "./ledger.js";
import { Schemas, type ObjectView, type Property } from "./schema.js";

/** Compares every operation page with the contract. */
export function compare(pages: readonly OraclePage[], contract: JsonObject): Ledger {
  const byName = new Map(pages.map((page) => [page.document, page]));
  const comparison = new Comparison(new Schemas(contract));
  for (const page of pages) {
    if (page.uris.length > 0) comparison.page(readTree(page, byName));
  }
  comparison.ledger.close(comparison.operations, pages);
  return comparison.ledger;
}

class Comparison {
  readonly ledger = new Ledger();
  readonly operations: Operations;
  readonly #seen = new Map<object, Set<object>>();
  readonly schemas: Schemas;
  #tree: PageTree | null = null;

  constructor(schemas: Schemas) {
    this.schemas = schemas;
    this.operations = new Operations(schemas);
  }

  page(tree: PageTree): void {
    this.#tree = tree;
    for (const root of tree.roots) if (!root.optional) this.#register(root.rows);
    for (const { rows } of nestedTables(tree)) this.#register(rows);
    for (const { rows } of tree.orphans) for (const row of rows) this.ledger.expect(row, true);
    for (const uri of tree.page.uris) {
      const operation = this.operations.find(uri.method, uri.path);
      this.ledger.operation(tree.page, uri, operation !== null);
      if (!operation) continue;
      operation.explain(uri, tree.page);
      for (const root of tree.roots) this.#root(root, operation);
      for (const orphan of tree.orphans) this.#orphan(orphan, operation);
    }
    for (const root of tree.roots)
      if (!root.optional && !this.ledger.reached(root.rows)) this.#missAll(root.rows, "no such operation");
  }

  #register(rows: readonly ParameterRow[]): void {
    for (const row of rows) this.ledger.expect(row);
  }

  #missAll(rows: readonly ParameterRow[], why: string): void {
    for (const row of rows) {
      if (this.ledger.isMissed(row)) continue;
      this.ledger.miss(row, why);
      for (const table of this.#tree?.children.get(row) ?? []) this.#missAll(table.rows, why);
    }
  }

  #root(root: Root, operation: ContractOperation): void {
    if (root.location === "body" || root.location === "response") {
      const response = root.location === "response";
      const schema = response ? operation.response(root.status) : operation.body();
      if (schema) this.#rows(root.rows, schema, !response, true);
      else if (!root.optional)
        this.#missAll(root.rows, response ? `no response body ${root.status ?? ""}` : "no request body");
      return;
    }
    for (const row of root.rows) this.#parameter(row, root, operation);
  }

  #parameter(row: ParameterRow, { location, status }: Root, operation: ContractOperation): void {
    const found = operation.parameter(location, row.name, status);
    if (!found) {
      this.ledger.miss(row, `no ${location} parameter`);
      return;
    }
    this.ledger.found(row);
    if (found.settled) return;
    this.#type(row, found.schema);
    const wanted = location === "path" || /^Yes\b/.test(row.mandatory ?? "No");
    if (found.required !== wanted) this.ledger.flag(row, `required: ${String(found.required)}`);
  }

  /** Rows of one table, in an object of the contract. */
  #rows(rows: readonly ParameterRow[], schema: JsonObject, request: boolean, atRoot = false): void {
    const views = this.#viewsOf(schema, atRoot);
    const view = best(views, rows);
    if (!view) {
      this.#missAll(rows, "no fields");
      return;
    }
    const owner = [...view.properties.values()][0]?.owner ?? schema;
    const seen = this.#seen.get(owner) ?? new Set();
    this.#seen.set(owner, seen);
    if (seen.has(rows)) return;
    seen.add(rows);
    for (const row of rows) this.#row(row, view, request);
  }

  #viewsOf(schema: JsonObject, atRoot: boolean): ObjectView[] {
    const views = this.schemas.views(this.schemas.items(schema));
    if (!atRoot) return views;
    return views.flatMap((view) => {
      const [only] = view.properties.values();
      if (!view.wrapper || !only) return [view];
      this.ledger.explain(only);
      return [view, ...this.schemas.views(this.schemas.items(only.schema))];
    });
  }

  #row(row: ParameterRow, view: ObjectView, request: boolean): void {
    const property = view.properties.get(row.name) ?? null;
    const schema = property?.schema ?? (isPlaceholder(row) ? view.additional : null);
    if (!schema) {
      this.ledger.miss(row, `not among ${[...view.properties.keys()].slice(0, 6).join(", ")}`);
      for (const table of this.#tree?.children.get(row) ?? [])
        this.#missAll(table.rows, "its parent is missing");
      return;
    }
    this.ledger.found(row);
    if (property) {
      this.ledger.explain(property);
      this.#mandatory(row, property, view, request);
    }
    const children = this.#tree?.children.get(row) ?? [];
    this.#type(row, schema, children.length > 0);
    if (children.length > 0) this.#children(row, children, schema, request);
  }

  #children(
    row: ParameterRow,
    tables: readonly ParameterTable[],
    schema: JsonObject,
    request: boolean,
  ): void {
    const inner = this.schemas.values(this.schemas.items(schema)) ?? schema;
    const candidates = [
      ...this.schemas.views(this.schemas.items(schema)),
      ...this.schemas.views(this.schemas.items(inner)),
    ];
    const resolved =
      candidates.some(({ properties }) => properties.size > 0) ||
      this.schemas.values(this.schemas.items(schema)) !== null;
    this.ledger.reference(row, resolved);
    for (const table of tables) {
      const direct = best(this.schemas.views(this.schemas.items(schema)), table.rows);
      const own = table.rows.some(isPlaceholder) || (direct && overlap(direct, table.rows) > 0);
      const target = own ? schema : inner;
      this.#rows(table.rows, target, request);
    }
  }

  #type(row: ParameterRow, schema: JsonObject, detailed = false): void {
    const said = fits(readType(row.type), schema, this.schemas, detailed);
    if (said !== null) this.ledger.wrongType(row, said);
  }

  #mandatory(row: ParameterRow, { name }: Property, { required }: ObjectView, request: boolean): void {
    const says = row.mandatory ?? "No";
    const wanted = /^Yes\b/.test(says);
    const relaxed = wanted && request && relaxes.test(`${says} ${row.description}`);
    if (required.has(name) !== wanted && !relaxed)
      this.ledger.flag(row, `required: ${String(required.has(name))}`);
  }

  /** A table that nothing leads to is found where one object on its side has most of its fields. */
  #orphan({ rows, side }: ParameterTable, operation: ContractOperation): void {
    const start = side === "response" ? operation.response(null) : operation.body();
    const views = start ? this.#below(start) : [];
    const view = best(views, rows);
    for (const row of rows) {
      const property = view?.properties.get(row.name);
      if (!view || !property) this.ledger.miss(row, "a table that no row leads to");
      else this.#row(row, view, side !== "response");
    }
  }

  #below(start: JsonObject): ObjectView[] {
    const found: ObjectView[] = [];
    const seen = new Set<JsonObject>();
    const queue: JsonObject[] = [start];
    for (const each of queue) {
      const schema = this.schemas.items(this.schemas.resolve(each));
      if (seen.has(schema)) continue;
      seen.add(schema);
      for (const view of this.schemas.views(schema)) {
        found.push(view);
        queue.push(...[...view.properties.values()].map((property) => property.schema));
        if (view.additional) queue.push(view.additional);
      }
    }
    return found;
  }
}

/** Words by which a row takes back its Mandatory = Yes. */
const relaxes =
  /mandatory (?:only )?(?:when|if)|only when|either .* or|at least one|this parameter is optional/i;

/** Nested tables, save those that only optional roots lead to. */
function nestedTables({ roots, children }: PageTree): Set<ParameterTable> {
  const optional = new Set(roots.filter((root) => root.optional).flatMap(({ rows }) => rows));
  for (const row of optional) {
    for (const table of children.get(row) ?? []) for (const inner of table.rows) optional.add(inner);
  }
  return new Set([...children].flatMap(([row, tables]) => (optional.has(row) ? [] : tables)));
}

function best(views: readonly ObjectView[], rows: readonly ParameterRow[]): ObjectView | null {
  const [document = ""] = rows.map((row) => row.document);
  const score = (view: ObjectView): number =>
    4 * overlap(view, rows) +
    (view.sources.some((source) => source.startsWith(`${document}:`)) ? 2 : 0) -
    view.properties.size / 1000;
  return [...views].sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** A name in words stands for any key. */
function isPlaceholder({ name }: ParameterRow): boolean {
  return /\s/.test(name);
}

function overlap({ properties }: ObjectView, rows: readonly ParameterRow[]): number {
  return rows.filter(({ name }) => properties.has(name)).length;
}
