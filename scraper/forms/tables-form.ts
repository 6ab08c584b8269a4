/** The tables of a page, with the role of each column and the fields that were read, as JSON: `schemas/read/tables.schema.json`. */
import type { Finding } from "../../core/findings/finding.js";
import type { Column, Vocabulary } from "../family/vocabulary.js";
import { flatten, type Page, type Table } from "../page/page.js";
import { columnOf, readFields } from "../tables/field-table.js";
import { tableId, type TableId } from "../tables/field.js";
import { fieldForm, type FieldForm } from "./field-form.js";
import { schemaId, type SchemaId } from "./schema-id.js";

export interface TablesForm {
  readonly $schema: SchemaId<"tables">;
  readonly document: string;
  readonly tables: readonly TableForm[];
  readonly findings: readonly Finding[];
}

export interface TableForm {
  readonly id: TableId;
  readonly line: number;
  readonly number: number | null;
  readonly title: string | null;
  readonly anchors: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly role: Column }[];
  /** Null where the table is none of fields: it lacks a column of names or of descriptions. */
  readonly fields: readonly FieldForm[] | null;
}

/** Every table of a page, whatever it is for. */
export function tablesForm(page: Page, vocabulary: Vocabulary): TablesForm {
  const findings: Finding[] = [];
  const tables = flatten(page.blocks)
    .filter((block): block is Table => block.kind === "table")
    .map((table): TableForm => {
      const { line, number, title, anchors, header } = table;
      const read = readFields(table, page.document, vocabulary, findings);
      return {
        id: read?.id ?? tableId(page.document, line),
        line,
        number,
        title,
        anchors,
        columns: header.map((heading) => ({ heading, role: columnOf(heading, vocabulary) })),
        fields: read?.fields.map(fieldForm) ?? null,
      };
    });
  return { $schema: schemaId("tables"), document: page.document, tables, findings };
}
