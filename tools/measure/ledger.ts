/** The account of a comparison: what was expected, what was found, and every difference with its place. */
import type { OraclePage, OracleUri, ParameterRow } from "../oracle/page.js";
import type { JsonObject } from "../../core/base/json.js";
import type { Operations } from "./operations.js";
import type { Property, Schemas } from "./schema.js";

export type Kind =
  | "operation"
  | "row"
  | "type"
  | "mandatory"
  | "reference"
  | "extra"
  | "named"
  | "successes"
  | "examples"
  | "roots";

export interface Difference {
  readonly kind: Kind;
  /** `document:line`. */
  readonly source: string;
  readonly expected: string;
  readonly found: string;
}

/** A count of things and how many of them are as they should be. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Figures {
  readonly operations: Share;
  readonly rows: Share;
  /** Rows of tables that no row leads to, found in some object of their side. */
  readonly loose: Share;
  readonly types: Share;
  readonly mandatory: Share;
  /** Types that name a table of the reference. */
  readonly references: Share;
  /** Fields and parameters of the contract that come from a row. */
  readonly fields: Share;
  /** Of the rest: fields whose `x-source` is a row of that name elsewhere. */
  readonly misplaced: number;
}

interface RowState {
  found: boolean;
  /** Why it is not in one of its places. */
  missed: string | null;
  type: string | null;
  flag: string | null;
}

/** Collects what a comparison finds. */
export class Ledger {
  readonly differences: Difference[] = [];
  #operations = { right: 0, of: 0 };
  readonly #rows = new Map<ParameterRow, RowState>();
  readonly #references = new Map<ParameterRow, boolean>();
  readonly #explained = new Map<JsonObject, Set<string>>();
  readonly #loose = new Set<ParameterRow>();
  #fields = { right: 0, of: 0 };
  #misplaced = 0;

  /** @param loose of a table that no row leads to, so that nothing says where its place is. */
  expect(row: ParameterRow, loose = false): void {
    if (loose) this.#loose.add(row);
    if (!this.#rows.has(row)) this.#rows.set(row, { found: false, missed: null, type: null, flag: null });
  }

  operation(page: OraclePage, { method, path, line }: OracleUri, found: boolean): void {
    this.#operations.of += 1;
    if (found) this.#operations.right += 1;
    else this.#tell("operation", `${page.document}:${line}`, `${method} ${path}`, "not in the contract");
  }

  found(row: ParameterRow): void {
    this.#state(row).found = true;
  }

  miss(row: ParameterRow, why: string): void {
    this.#state(row).missed ??= why;
  }

  wrongType(row: ParameterRow, said: string): void {
    this.#state(row).type ??= said;
  }

  flag(row: ParameterRow, said: string): void {
    this.#state(row).flag ??= said;
  }

  reference(row: ParameterRow, resolved: boolean): void {
    this.#references.set(row, resolved && (this.#references.get(row) ?? true));
  }

  explain({ owner, name }: Property): void {
    const names = this.#explained.get(owner) ?? new Set();
    this.#explained.set(owner, names.add(name));
  }

  isMissed(row: ParameterRow): boolean {
    return this.#state(row).missed !== null;
  }

  reached(rows: readonly ParameterRow[]): boolean {
    return rows.some((row) => this.#state(row).found || this.#state(row).missed !== null);
  }

  /** Walks the whole contract for fields that no row explains, and writes the differences of the rows down. */
  close(operations: Operations, pages: readonly OraclePage[]): void {
    for (const [row, { found, missed, type, flag }] of this.#rows) {
      const source = `${row.document}:${row.line}`;
      if (missed !== null || !found) this.#tell("row", source, row.name, missed ?? "nothing leads there");
      else {
        if (type !== null) this.#tell("type", source, `${row.name}: ${row.type ?? "no type"}`, type);
        if (flag !== null)
          this.#tell("mandatory", source, `${row.name}: ${row.mandatory ?? "no such column"}`, flag);
      }
    }
    for (const [row, resolved] of this.#references) {
      if (!resolved)
        this.#tell("reference", `${row.document}:${row.line}`, `${row.name}: ${row.type ?? ""}`, "no fields");
    }
    const rowAt = new Map(
      pages
        .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
        .map((row) => [`${row.document}:${row.line}`, row.name]),
    );
    const seen = new Set<JsonObject>();
    for (const operation of operations.all) {
      for (const parameter of operation.parameters) {
        this.#field(operation.explained.has(parameter), operation.id, parameter.name, "", rowAt);
      }
      for (const { at, schema } of operation.roots()) this.#walk(schema, at, operation.schemas, seen, rowAt);
    }
  }

  #walk(
    schema: JsonObject,
    at: string,
    schemas: Schemas,
    seen: Set<JsonObject>,
    rowAt: ReadonlyMap<string, string>,
  ): void {
    const own = schemas.resolve(schema);
    if (seen.has(own)) return;
    seen.add(own);
    for (const view of schemas.views(own)) {
      for (const { name, owner, schema: inner } of view.properties.values()) {
        const place = `${at}.${name}`;
        const source = typeof inner["x-source"] === "string" ? inner["x-source"] : "";
        const key = this.#counted(owner, name);
        if (key) this.#field(this.#explained.get(owner)?.has(name) === true, place, name, source, rowAt);
        this.#walk(inner, place, schemas, seen, rowAt);
      }
      if (view.additional) this.#walk(view.additional, `${at}.*`, schemas, seen, rowAt);
    }
    const item = schemas.itemOf(own);
    if (item) this.#walk(item, `${at}[]`, schemas, seen, rowAt);
  }

  readonly #counts = new Map<JsonObject, Set<string>>();

  #counted(owner: JsonObject, name: string): boolean {
    const names = this.#counts.get(owner) ?? new Set();
    this.#counts.set(owner, names);
    if (names.has(name)) return false;
    names.add(name);
    return true;
  }

  #field(
    explained: boolean,
    place: string,
    name: string,
    source: string,
    rowAt: ReadonlyMap<string, string>,
  ): void {
    this.#fields.of += 1;
    if (explained) {
      this.#fields.right += 1;
      return;
    }
    const elsewhere = rowAt.get(source) === name;
    if (elsewhere) this.#misplaced += 1;
    this.#tell("extra", source || place, elsewhere ? "a row of another place" : "no such row", place);
  }

  /** The figures, once closed. */
  figures(): Figures {
    const placed = [...this.#rows].filter(([row]) => !this.#loose.has(row)).map(([, state]) => state);
    const loose = [...this.#rows].filter(([row]) => this.#loose.has(row)).map(([, state]) => state);
    const isFound = (state: RowState): boolean => state.found && state.missed === null;
    const found = placed.filter(isFound);
    const references = [...this.#references.values()];
    return {
      operations: this.#operations,
      rows: { right: found.length, of: placed.length },
      loose: { right: loose.filter(isFound).length, of: loose.length },
      types: { right: found.filter(({ type }) => type === null).length, of: found.length },
      mandatory: { right: found.filter(({ flag }) => flag === null).length, of: found.length },
      references: { right: references.filter(Boolean).length, of: references.length },
      fields: this.#fields,
      misplaced: this.#misplaced,
    };
  }

  #state(row: ParameterRow): RowState {
    const state = this.#rows.get(row) ?? { found: false, missed: null, type: null, flag: null };
    this.#rows.set(row, state);
    return state;
  }

  #tell(kind: Kind, source: string, expected: string, found: string): void {
    this.differences.push({ kind, source, expected, found });
  }
}
