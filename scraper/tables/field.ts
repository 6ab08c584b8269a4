/** Tables of fields, still in the documents' own words. */
import type { TypeExpression } from "../family/type-expression.js";
import type { Block } from "../page/page.js";

/** Names a row by its place, never by an object's identity: `document:line`, and more where rows share a line. */
export type RowId = `${string}:${string}`;

/** Names a table by its place. */
export type TableId = `${string}:${string}`;

export interface FieldTable {
  readonly id: TableId;
  /** The document that it stands in: not always the operation's own. */
  readonly document: string;
  readonly line: number;
  readonly number: number | null;
  readonly title: string | null;
  readonly anchors: readonly string[];
  readonly fields: readonly Field[];
}

/** A table, and the name of the schema that it describes. */
export interface NamedTable {
  readonly name: string;
  readonly table: FieldTable;
}

/** One row of a documented table. */
export interface Field {
  readonly id: RowId;
  readonly name: string;
  readonly line: number;
  readonly mandatory: Mandatory;
  readonly type: TypeExpression;
  /** Where the type cell links to: `#anchor`, or `document#anchor`. */
  readonly typeTarget: string | null;
  readonly description: readonly Block[];
  readonly origin: Origin;
}

/** What a field was read from: the cells of a row (null for a column that its table lacks), or a line that no row describes. */
export type Origin =
  | { readonly kind: "row"; readonly type: CellText | null; readonly mandatory: CellText | null }
  | { readonly kind: "line"; readonly line: number; readonly text: string };

/** The words of a cell on one line, and where it stands. */
export interface CellText {
  readonly text: string;
  readonly line: number;
}

/** What the Mandatory column says; `unstated` where the table has none. */
export type Mandatory = "yes" | "no" | "conditional" | "unstated";

/** True for a row that stands for any key ("Name of the network"): field names have no spaces. */
export function isPlaceholder(field: Field): boolean {
  return /\s/u.test(field.name);
}

/** The id of the row at a place; `ordinal` counts the rows of one line from 0, and `name` tells what no row describes. */
export function rowId(document: string, line: number, ordinal = 0, name = ""): RowId {
  return `${document}:${line}${ordinal === 0 ? "" : `+${ordinal}`}${name === "" ? "" : `/${name}`}`;
}

/** The id of the table at a place; `ordinal` counts the tables of one line from 0. */
export function tableId(document: string, line: number, ordinal = 0): TableId {
  return `${document}:${line}${ordinal === 0 ? "" : `+${ordinal}`}`;
}
