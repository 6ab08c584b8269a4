/** A row of a table as JSON: `schemas/read/tables.schema.json#/$defs/field`. */
import type { CellText, Field, Mandatory, Origin, RowId } from "../tables/field.js";
import type { TypeExpression } from "../family/type-expression.js";
import { plainText } from "../page/page.js";

export interface FieldForm {
  readonly id: RowId;
  readonly name: string;
  readonly line: number;
  readonly mandatory: Mandatory;
  readonly type: TypeExpression;
  readonly typeTarget: string | null;
  /** The words alone; their blocks are in the page. */
  readonly description: string;
  readonly origin: Origin;
}

/** A row, with the cells that it was read from. */
export function fieldForm(field: Field): FieldForm {
  const { id, name, line, mandatory, type, typeTarget, description, origin } = field;
  return {
    id,
    name,
    line,
    mandatory,
    type,
    typeTarget,
    description: plainText(description),
    origin: originForm(origin),
  };
}

function originForm(origin: Origin): Origin {
  return origin.kind === "row"
    ? { kind: "row", type: cellForm(origin.type), mandatory: cellForm(origin.mandatory) }
    : { kind: "line", line: origin.line, text: origin.text };
}

function cellForm(cell: CellText | null): CellText | null {
  return cell === null ? null : { text: cell.text, line: cell.line };
}
