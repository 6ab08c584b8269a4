import type { CellText, Field, FieldTable, Mandatory } from "./field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { readType, unknownIn, type TypeExpression } from "../family/type-expression.js";
import { plainText, type Cell, type Row, type Table } from "../page/page.js";
import type { Column, Vocabulary } from "../family/vocabulary.js";
import type { PageIds } from "./page-ids.js";

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
  if (columns.name < 0 || columns.description < 0) return withFindings(null);
  const fields = new Map<string, Field>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const field = readField(row, columns, ids, vocabulary);
    findings.push(...typeFaults(field, row, columns, document));
    if (field.name === "") continue;
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

/** Where a table has the columns that matter; -1 for one that it lacks. */
type Columns = Readonly<Record<"name" | "mandatory" | "type" | "description", number>>;

function columnsOf(header: readonly string[], vocabulary: Vocabulary): Columns {
  const columns = header.map((word) => columnOf(word, vocabulary));
  return {
    name: columns.indexOf("name"),
    mandatory: columns.indexOf("mandatory"),
    type: columns.indexOf("type"),
    description: columns.indexOf("description"),
  };
}

/** What a header word stands for. */
export function columnOf(word: string, vocabulary: Vocabulary): Column {
  const key = word.trim().toLowerCase();
  return (Object.hasOwn(vocabulary.columns, key) ? vocabulary.columns[key] : undefined) ?? "other";
}

function readField(row: Row, columns: Columns, ids: PageIds, vocabulary: Vocabulary): Field {
  const nameCell = row.cells[columns.name];
  const typeCell = columns.type < 0 ? undefined : row.cells[columns.type];
  const typeText = cellText(typeCell);
  const type: TypeExpression =
    columns.type < 0 ? { kind: "string" } : readType(typeText?.text ?? "", vocabulary.types);
  const line = nameCell?.line ?? row.line;
  const mandatoryText = columns.mandatory < 0 ? null : cellText(row.cells[columns.mandatory]);
  return {
    id: ids.row(line),
    name: words(nameCell),
    line,
    mandatory: columns.mandatory < 0 ? "unstated" : readMandatory(mandatoryText?.text ?? "", vocabulary),
    type,
    typeTarget: linkTarget(typeCell),
    description: row.cells[columns.description]?.blocks ?? [],
    origin: { kind: "row", type: typeText, mandatory: mandatoryText },
  };
}

function typeFaults({ name, type }: Field, row: Row, columns: Columns, document: string): readonly Finding[] {
  const words = unknownIn(type);
  if (words === null) return [];
  const message = `the type of "${name}" is ${words === "" ? "empty" : `"${words}"`}, which names no type`;
  return [finding("unknown-type", at(document, row.cells[columns.type]?.line ?? row.line), message)];
}

/** `Yes (If …, this parameter is optional.)` is not a plain yes. */
function readMandatory(text: string, vocabulary: Vocabulary): Mandatory {
  if (vocabulary.yes.test(text))
    return text.replace(vocabulary.yes, "").trim() === "" ? "yes" : "conditional";
  return "no";
}

/** The text of a cell on one line; empty where there is none. */
export function words(cell: Cell | undefined): string {
  return cell
    ? plainText(cell.blocks)
        .replace(/\s{2,}|[^\S ]/gu, " ")
        .trim()
    : "";
}

function cellText(cell: Cell | undefined): CellText | null {
  return cell ? { text: words(cell), line: cell.line } : null;
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
