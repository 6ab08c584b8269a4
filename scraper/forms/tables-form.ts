/** The tables of a page, with the role of each column and the fields that were read, as JSON: `schemas/read/tables.schema.json`. */
import type { Finding } from "../../core/findings/finding.js";
import type { Column, Vocabulary } from "../family/vocabulary.js";
import { flatten, type Page, type Table } from "../page/page.js";
import { columnOf } from "../family/column.js";
import type { TableId } from "../tables/field.js";
import { PageIds } from "../tables/page-ids.js";
import { readPageTables } from "../tables/page-tables.js";
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
  readonly columns: readonly { readonly heading: string; readonly role: Column | "unknown" }[];
  /** Null where the table is none of fields: it lacks a column of names or of descriptions. */
  readonly fields: readonly FieldForm[] | null;
}

/** Every table of a page, whatever it is for. */
export function tablesForm(page: Page, vocabulary: Vocabulary): TablesForm {
  const { document } = page;
  const read = readPageTables(page, vocabulary);
  const ids = new PageIds(document);
  const tables = flatten(page.blocks)
    .filter((block): block is Table => block.kind === "table")
    .map((table): TableForm => {
      const { line, number, title, anchors, header } = table;
      const columns = header.map((heading) => {
        const role: Column | "unknown" = columnOf(heading, vocabulary) ?? "unknown";
        return { heading, role };
      });
      const fields = read.byBlock.get(table)?.value?.fields.map(fieldForm) ?? null;
      return { id: ids.table(line), line, number, title, anchors, columns, fields };
    });
  return { $schema: schemaId("tables"), document, tables, findings: read.findings };
}
