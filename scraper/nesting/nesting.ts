import type { Field, FieldTable, NamedTable, RowId, TableId } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { innerObject } from "../family/type-expression.js";
import { isName } from "../tables/caption.js";
import { bindByExample, type Binding } from "./by-example.js";
import type { DocumentedBody } from "./body.js";
import type { KnownSchemas } from "./known-schemas.js";
import { bindOnlyLeft } from "./only-left.js";
import type { Side } from "./side.js";
import { assignTables, type Assignment } from "./uncaptioned/choice.js";

/** The tables without a caption of a side of which their place alone, and what is known of schemas, tells the name. */
export function recognisedTables(side: Side, schemas: KnownSchemas): readonly NamedTable[] {
  return assign(side, schemas).value.recognised;
}

/**
 * Links the fields of one side to the tables that describe their objects: those that the page leads to; for tables
 * without a caption, those that their place tells; and for what is left over, what the examples alone show.
 */
export function linkTables(side: Side, schemas: KnownSchemas): WithFindings<DocumentedBody> {
  const { root, name, others, wrapper, pointers } = side;
  const { value: assigned, findings } = assign(side, schemas);
  const links = new Links(root, (field) => pointers.get(field.id) ?? assigned.tablesOf(field));
  const inferred: Finding[] = [];
  for (;;) {
    const { nested, reached } = links.follow();
    const left = others.filter(({ id }) => !reached.has(id));
    const progress = { nested, reached: [...reached.values()], left };
    const shown = bindByExample(side, progress);
    const bound = shown.length > 0 ? shown : bindOnlyLeft(side, progress);
    if (bound.length === 0) {
      const body = { root, name, nested, wrapper };
      return withFindings(body, [...findings, ...inferred, ...left.map(unread)]);
    }
    const why = shown.length > 0 ? byExample : asOnlyOne;
    for (const each of bound) inferred.push(inferredTable(each, why(each.field)));
    for (const { field, table } of bound) links.add(field, [table]);
  }
}

function assign(
  { root, others, examples, wrapper, pointers }: Side,
  schemas: KnownSchemas,
): WithFindings<Assignment> {
  const pointedTo = new Set([...pointers.values()].flat().map(({ id }) => id));
  const tables = others.filter((table) => isUntitled(table) && !pointedTo.has(table.id));
  const linked = (field: Field): readonly FieldTable[] => pointers.get(field.id) ?? [];
  return assignTables({ root, tables, linked }, { examples, wrapper, schemas });
}

function isUntitled(table: FieldTable): boolean {
  return table.title === null && table.anchors.length === 0;
}

/** The links from fields to tables, and the tables that they reach from a root. */
class Links {
  readonly #tablesOf: (field: Field) => readonly FieldTable[];
  readonly #nested = new Map<RowId, readonly NamedTable[]>();
  readonly #reached: Map<TableId, FieldTable>;

  constructor(root: FieldTable, tablesOf: (field: Field) => readonly FieldTable[]) {
    this.#tablesOf = tablesOf;
    this.#reached = new Map([[root.id, root]]);
  }

  add(field: Field, tables: readonly FieldTable[]): void {
    const name = innerObject(field.type)?.name ?? field.name;
    this.#nested.set(
      field.id,
      tables.map((table) => ({ name: schemaName(table, name), table })),
    );
    for (const table of tables) if (!this.#reached.has(table.id)) this.#reached.set(table.id, table);
  }

  /** Goes from all tables that are reached as far as their fields lead. */
  follow(): {
    readonly nested: ReadonlyMap<RowId, readonly NamedTable[]>;
    readonly reached: ReadonlyMap<TableId, FieldTable>;
  } {
    // A map goes on over what is added to it.
    for (const { fields } of this.#reached.values()) {
      for (const field of fields) {
        const tables = this.#nested.has(field.id) ? [] : this.#tablesOf(field);
        if (tables.length > 0) this.add(field, tables);
      }
    }
    return { nested: this.#nested, reached: this.#reached };
  }
}

/** A caption that is a name is the schema's name; other captions describe the field's object. */
function schemaName({ title }: FieldTable, fallback: string): string {
  return title !== null && isName(title) ? title : fallback;
}

function byExample({ name }: Field): string {
  return `the example's "${name}" has its fields`;
}

function asOnlyOne({ name }: Field): string {
  return `"${name}" is the only object without a table, and the caption begins with its name`;
}

function inferredTable({ table }: Binding, why: string): Finding {
  const message = `no field leads to this table; ${why}, so it was read as that object`;
  return finding("inferred-table", at(table.document, table.line), message);
}

function unread(table: FieldTable): Finding {
  const what = table.title === null ? "a table without a caption" : `the table "${table.title}"`;
  const rows = table.fields.map((field) => field.name).join(", ");
  return finding("unreferenced-table", at(table.document, table.line), `no field leads to ${what} (${rows})`);
}
