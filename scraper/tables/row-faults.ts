/** What is to be said of rows and columns that were not read, or not all of them. */
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { unknownIn } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { Row, Table } from "../page/page.js";
import { words } from "./cell-text.js";
import type { Columns } from "./columns.js";
import type { Field } from "./field.js";
import { rowMandatory } from "./mandatory-cell.js";
import { isKnownNote, type NameCell } from "./name-cell.js";

interface Context {
  readonly document: string;
  readonly columns: Columns;
  readonly vocabulary: Vocabulary;
}

/** Columns of which no cell is read although one says something, and those that a table of fields lacks. */
export function unreadColumns(table: Table, { document, columns, vocabulary }: Context): readonly Finding[] {
  return columns.unread.flatMap((index) => {
    const saying = table.rows.filter(({ cells }) => !vocabulary.nothing.test(words(cells[index])));
    if (saying.length === 0) return [];
    const heading = table.header[index] ?? "";
    const what = heading === "" ? "a column without a heading" : `the column "${heading}"`;
    const message = `${what} is not read: what its ${saying.length === 1 ? "cell says" : `${saying.length} cells say`} is not in the contract`;
    return [finding("unread-column", at(document, table.line), message)];
  });
}

/** What is to be said of a row across all columns, which is no field. */
export function acrossRow({ line, cells }: Row, { document }: Pick<Context, "document">): Finding {
  const message = `the row "${shortened(words(cells[0]))}" across all columns is no field`;
  return finding("unread-row", at(document, line), message);
}

/** What is to be said of a row whose name is not read; nothing of one that says nothing. */
export function unreadRow(
  row: Row,
  name: Extract<NameCell, { readonly kind: "nothing" | "unreadable" }>,
  { document, columns, vocabulary }: Context,
): readonly Finding[] {
  const line = row.cells[columns.name]?.line ?? row.line;
  if (name.kind === "unreadable") {
    const message = `"${shortened(name.text)}" names no field: the row is not in the contract`;
    return [finding("unread-name", at(document, line), message)];
  }
  const others = row.cells.filter((_, index) => index !== columns.name).map(words);
  const said = others.filter((text) => !vocabulary.nothing.test(text));
  if (said.length === 0) return [];
  const message = `a row without a name (${shortened(said.join(" | "))}) is not in the contract`;
  return [finding("unread-name", at(document, line), message)];
}

/** What is to be said of a row that is read, but not all of it. */
export function cellFaults(row: Row, name: NameCell, field: Field, context: Context): readonly Finding[] {
  return [
    ...nameFaults(name, field, context),
    ...mandatoryFaults(row, name, field, context),
    ...typeFaults(row, field, context),
  ];
}

function nameFaults(
  name: NameCell,
  { line }: Field,
  { document, columns, vocabulary }: Context,
): readonly Finding[] {
  const source = at(document, line);
  if (name.kind === "any-key") {
    const message = `"${name.name}" is no name, so the row stands for any key: its object takes fields of every name`;
    return [finding("any-key", source, message)];
  }
  if (name.kind !== "name") return [];
  const faults: string[] = [];
  if (name.others.length > 0)
    faults.push(
      `other names of "${name.name}" are not in the contract: ${shortened(name.others.join(", "))}`,
    );
  for (const note of name.notes) {
    if (!isKnownNote(note, vocabulary))
      faults.push(
        `"${shortened(note)}" beside the name "${name.name}" is not read; it stands in the description`,
      );
  }
  if (name.isStarred && columns.mandatory < 0 && columns.optional < 0)
    faults.push(`the asterisk beside the name "${name.name}" is not read`);
  return faults.map((message) => finding("unread-name", source, message));
}

function mandatoryFaults(row: Row, name: NameCell, field: Field, context: Context): readonly Finding[] {
  const { document, columns, vocabulary } = context;
  if (rowMandatory(row, name, columns, vocabulary).isRead) return [];
  const cell = row.cells[columns.mandatory < 0 ? columns.optional : columns.mandatory];
  const text = words(cell);
  const said = text === "" ? "is empty" : `says "${shortened(text)}", of which not all is read`;
  const message = `whether "${field.name}" must be there ${said}; it was read as optional`;
  return [finding("unread-mandatory", at(document, cell?.line ?? field.line), message)];
}

function typeFaults(row: Row, { name, type }: Field, { document, columns }: Context): readonly Finding[] {
  const unknown = unknownIn(type);
  if (unknown === null) return [];
  const message = `the type of "${name}" is ${unknown === "" ? "empty" : `"${unknown}"`}, which names no type`;
  return [finding("unknown-type", at(document, row.cells[columns.type]?.line ?? row.line), message)];
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
