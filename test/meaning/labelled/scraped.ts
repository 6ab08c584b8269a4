/** The fields that the scraper reads from a reference, found by document, line and name. */
import type { Finding } from "../../../contract/finding.js";
import { readOperations } from "../../../scraper/operation/index.js";
import { Library } from "../../../scraper/operation/library.js";
import type { DocumentedOperation, Field, FieldTable } from "../../../scraper/operation/operation.js";
import { readPage } from "../../../scraper/page/index.js";
import { english } from "../../../scraper/vocabulary/english.js";
import { readHtml } from "../../corpus/corpus.js";
import { rowId } from "./sample.js";

/** A field where it stands. */
export interface ScrapedField {
  readonly field: Field;
  readonly table: FieldTable;
  readonly operation: DocumentedOperation;
}

/** Every field of the operation pages of a reference, by {@link rowId}. */
export async function readScraped(reference: string): Promise<Map<string, ScrapedField>> {
  const findings: Finding[] = [];
  const pages = (await readHtml(reference)).map(({ name, text }) => readPage(name, text));
  const context = { vocabulary: english, library: new Library(pages, english, findings), findings };
  const operations = pages.flatMap((page) => readOperations(page, context));
  return new Map(
    operations.flatMap((operation) =>
      operation.tables.flatMap((table) =>
        table.fields.map((field): [string, ScrapedField] => [
          rowId({ document: table.document, line: field.line, name: field.name }),
          { field, table, operation },
        ]),
      ),
    ),
  );
}
