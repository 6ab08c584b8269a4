import { finding, type Finding } from "../../contract/finding.js";
import { readType, type TypeExpression } from "../meaning/type.js";
import { plainText, type Cell, type Row, type Table } from "../page/page.js";
import type { Column, Vocabulary } from "../vocabulary/vocabulary.js";
import type { Field, FieldTable, Mandatory } from "./operation.js";

/**
 * Reads a table of fields, its columns found by their headings. Null where the table has no column of names
 * (a status table, a table inside prose).
 */
export function readFields(
  table: Table,
  document: string,
  vocabulary: Vocabulary,
  findings: Finding[],
): FieldTable | null {
  const columns = table.header.map((word) => columnOf(word, vocabulary));
  if (!columns.includes("name") || !columns.includes("description")) return null;
  const fields = new Map<string, Field>();
  for (const row of table.rows) {
    const field = readField(row, columns, document, vocabulary, findings);
    if (field.name === "") continue;
    if (fields.has(field.name)) {
      const first = fields.get(field.name)?.line ?? 0;
      findings.push(
        finding(
          "duplicate-field",
          at(document, row.line),
          `"${field.name}" stands in this table already (line ${first})`,
        ),
      );
    } else fields.set(field.name, field);
  }
  const { line, number, title, anchors } = table;
  return { document, line, number, title, anchors, fields: [...fields.values()] };
}

/** What a header word stands for. */
export function columnOf(word: string, vocabulary: Vocabulary): Column {
  const key = word.trim().toLowerCase();
  return (Object.hasOwn(vocabulary.columns, key) ? vocabulary.columns[key] : undefined) ?? "other";
}

function readField(
  row: Row,
  columns: readonly Column[],
  document: string,
  vocabulary: Vocabulary,
  findings: Finding[],
): Field {
  const cell = (column: Column): Cell | undefined => row.cells[columns.indexOf(column)];
  const name = words(cell("name"));
  const typeCell = cell("type");
  const type: TypeExpression = columns.includes("type") ? readType(words(typeCell)) : { kind: "string" };
  if (type.kind === "unknown") {
    const message = `the type of "${name}" is ${type.words === "" ? "empty" : `"${type.words}"`}, which names no type`;
    findings.push(finding("unknown-type", at(document, typeCell?.line ?? row.line), message));
  }
  return {
    name,
    line: cell("name")?.line ?? row.line,
    mandatory: columns.includes("mandatory")
      ? readMandatory(words(cell("mandatory")), vocabulary)
      : "unstated",
    type,
    typeTarget: linkTarget(typeCell),
    description: cell("description")?.blocks ?? [],
  };
}

/** `Yes (If …, this parameter is optional.)` is not a plain yes. */
function readMandatory(text: string, vocabulary: Vocabulary): Mandatory {
  if (vocabulary.yes.test(text))
    return text.replace(vocabulary.yes, "").trim() === "" ? "yes" : "conditional";
  return "no";
}

function words(cell: Cell | undefined): string {
  return cell ? plainText(cell.blocks).replace(/\s+/gu, " ").trim() : "";
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

/** A place in a document, as findings and `x-source` write it. */
export function at(document: string, line: number): string {
  return `${document}:${line}`;
}
