import type { Field, FieldTable } from "./field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { readType, type TypeExpression } from "../family/type-expression.js";
import { paragraph, type Block, type Cell, type Row, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { cellText, words } from "./cell-text.js";
import { columnsOf, type Columns } from "./columns.js";
import { rowMandatory } from "./mandatory-cell.js";
import { readName, type NameCell } from "./name-cell.js";
import type { PageIds } from "./page-ids.js";
import { acrossRow, cellFaults, unreadColumns, unreadRow } from "./row-faults.js";

/**
 * Reads a table of fields, its columns found by their headings. Null where the table has no column of names
 * (a status table, a table inside prose).
 */
export function readFields(
  table: Table,
  document: string,
  ids: PageIds,
  vocabulary: Vocabulary,
): WithFindings<FieldTable | null> {
  const { line, number, title, anchors } = table;
  const id = ids.table(line);
  const columns = columnsOf(table.header, vocabulary);
  if (columns.name < 0 || columns.descriptions.length === 0) return withFindings(null);
  const context = { document, columns, vocabulary };
  const fields = new Map<string, Field>();
  const findings: Finding[] = [...unreadColumns(table, context)];
  for (const row of table.rows) {
    const name = readName(row.cells[columns.name], vocabulary);
    // Each row has an id, whether it can be read or not: that of the others does not depend on it.
    const rowId = ids.row(row.cells[columns.name]?.line ?? row.line);
    if (row.cells.length === 1 && table.header.length > 1) {
      findings.push(acrossRow(row, context));
      continue;
    }
    if (name.kind === "nothing" || name.kind === "unreadable") {
      findings.push(...unreadRow(row, name, context));
      continue;
    }
    const field = { id: rowId, ...readField(row, name, columns, vocabulary) };
    findings.push(...cellFaults(row, name, field, context));
    const first = fields.get(field.name);
    if (first === undefined) {
      fields.set(field.name, field);
      continue;
    }
    const message = `"${field.name}" stands in this table already (line ${first.line})`;
    findings.push(finding("duplicate-field", at(document, row.line), message));
  }
  return withFindings({ id, document, line, number, title, anchors, fields: [...fields.values()] }, findings);
}

type ReadName = Extract<NameCell, { readonly kind: "name" | "any-key" }>;

function readField(row: Row, name: ReadName, columns: Columns, vocabulary: Vocabulary): Omit<Field, "id"> {
  const nameCell = row.cells[columns.name];
  const typeCell = columns.type < 0 ? undefined : row.cells[columns.type];
  const typeText = cellText(typeCell);
  const type: TypeExpression =
    columns.type < 0 ? { kind: "string" } : readType(typeText?.text ?? "", vocabulary.types);
  const line = nameCell?.line ?? row.line;
  return {
    name: name.name,
    line,
    mandatory: rowMandatory(row, name, columns, vocabulary).mandatory,
    type,
    typeTarget: linkTarget(typeCell),
    description: [...notesOf(name, line), ...descriptionOf(row, columns, vocabulary)],
    origin: { kind: "row", type: typeText, mandatory: cellText(row.cells[columns.mandatory]) },
  };
}

/** What stands beside a name is said of the field too: "(deprecated)". */
function notesOf(name: ReadName, line: number): readonly Block[] {
  return name.kind === "name" ? name.notes.map((text) => paragraph(line, text)) : [];
}

/** The cells that describe a field, one after the other; those of a column for one part of a description below its label. */
function descriptionOf(
  row: Row,
  { descriptions, labelled }: Columns,
  vocabulary: Vocabulary,
): readonly Block[] {
  const own = descriptions.map((index) => row.cells[index]);
  const parts = labelled.flatMap(({ label, at: index }) => {
    const cell = row.cells[index];
    if (!cell || vocabulary.nothing.test(words(cell))) return [];
    return [paragraph(cell.line, vocabulary.labelTitles[label]), ...cell.blocks];
  });
  return [...own.flatMap((cell) => cell?.blocks ?? []), ...parts];
}

function linkTarget(cell: Cell | undefined): string | null {
  for (const block of cell?.blocks ?? []) {
    if (block.kind !== "paragraph") continue;
    for (const mark of block.marks) {
      if (mark.kind === "link" && mark.target.includes("#")) return mark.target;
    }
  }
  return null;
}
