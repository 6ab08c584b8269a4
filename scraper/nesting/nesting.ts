import type { Field, FieldTable, NamedTable, RowId } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import type { Json } from "../../core/base/json.js";
import { innerObject } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { assignTables } from "./uncaptioned/choice.js";
import { bindLeftOver } from "./by-example.js";
import { isName, type Library } from "../reference/reference.js";
import type { Wrapper } from "../operation/operation.js";
import { pointersOf } from "./pointers.js";

/** The tables of one side: a request, or one status of the responses. */
export interface Side {
  readonly document: string;
  readonly root: FieldTable;
  readonly others: readonly FieldTable[];
  /** Documented values of the root, as evidence. */
  readonly examples: readonly Json[];
}

/** What every reading of an operation needs beside the page. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly library: Library;
  readonly findings: Finding[];
}

/**
 * Links the fields of one side to the tables that describe their objects: those that the page leads to; for tables
 * without a caption, those that their place tells; and for what is left over, what the examples alone show.
 */
export function linkTables(
  side: Side,
  wrapper: Wrapper | null,
  context: Context,
): ReadonlyMap<RowId, readonly NamedTable[]> {
  const { root, others, examples } = side;
  const { findings, library } = context;
  const pointers = pointersOf(side, context);
  const linked = (field: Field): readonly FieldTable[] => pointers.get(field.id) ?? [];
  const pointedTo = new Set([...pointers.values()].flat().map(({ id }) => id));
  const tables = others.filter((table) => isUntitled(table) && !pointedTo.has(table.id));
  const { value: assigned, findings: told } = assignTables(
    { root, tables, linked },
    { examples, wrapper, schemas: library.schemas },
  );
  findings.push(...told);
  library.recognised.push(...assigned.recognised);
  const tablesOf = (field: Field): readonly FieldTable[] =>
    pointers.get(field.id) ?? assigned.tablesOf(field);

  const nested = new Map<RowId, readonly NamedTable[]>();
  const reached = new Map([[root.id, root]]);
  const link = (field: Field, targets: readonly FieldTable[]): void => {
    const name = innerObject(field.type)?.name ?? field.name;
    nested.set(
      field.id,
      targets.map((table) => ({ name: schemaName(table, name), table })),
    );
    for (const table of targets) if (!reached.has(table.id)) reached.set(table.id, table);
  };
  let left = others;
  do {
    // A map goes on over what is added to it.
    for (const { fields } of reached.values()) {
      for (const field of fields.filter(({ id }) => !nested.has(id))) {
        const targets = tablesOf(field);
        if (targets.length > 0) link(field, targets);
      }
    }
    left = others.filter(({ id }) => !reached.has(id));
  } while (bindLeftOver({ ...side, reached, left, nested, wrapper }, link, findings));
  for (const table of left) reportUnread(table, findings);
  return nested;
}

function isUntitled(table: FieldTable): boolean {
  return table.title === null && table.anchors.length === 0;
}

/** A caption that is a name is the schema's name; other captions describe the field's object. */
function schemaName({ title }: FieldTable, fallback: string): string {
  return title !== null && isName(title) ? title : fallback;
}

function reportUnread(table: FieldTable, findings: Finding[]): void {
  const what = table.title === null ? "a table without a caption" : `the table "${table.title}"`;
  const rows = table.fields.map((field) => field.name).join(", ");
  findings.push(
    finding("unreferenced-table", at(table.document, table.line), `no field leads to ${what} (${rows})`),
  );
}

/** Generated pages name the root in the table's id: `…_response_NotebookResp`. */
export function rootName(root: FieldTable, { markup }: Vocabulary): string | null {
  for (const anchor of root.anchors) {
    const match = markup.rootAnchor.exec(anchor);
    if (match) return match[1] ?? null;
  }
  return null;
}
