/** The intermediates of reading, document by document: what a person looks at where a new reference is read wrongly. */
import { InputError } from "../../core/base/input-error.js";
import type { Finding } from "../../core/findings/finding.js";
import { english } from "../family/english.js";
import { meaningReader } from "../meaning/memo.js";
import { learnSchemas } from "../operation/learn.js";
import type { DocumentedOperation } from "../operation/operation.js";
import { readOperations } from "../operation/read-operations.js";
import { readSections } from "../operation/sections.js";
import { readPage } from "../page/index.js";
import type { Page } from "../page/page.js";
import { isContents } from "../reference/contents.js";
import { Library } from "../reference/reference.js";
import type { Document } from "../scrape.js";
import { meaningForm, type MeaningForm } from "./meaning-form.js";
import { operationForm, type OperationForm } from "./operation-form.js";
import { pageForm, type PageForm } from "./page-form.js";
import type { Intermediate } from "./schema-id.js";
import { tablesForm, type TablesForm } from "./tables-form.js";

/** The form of each intermediate. */
export interface Forms {
  readonly page: PageForm;
  readonly tables: TablesForm;
  readonly operation: OperationForm;
  readonly meaning: MeaningForm;
}

type Reader<Form> = (pages: readonly Page[]) => readonly Form[];

const readers: { readonly [Name in Intermediate]: Reader<Forms[Name]> } = {
  page: (pages) => pages.map(pageForm),
  tables: (pages) => pages.map((page) => tablesForm(page, english)),
  operation: (pages) =>
    readAll(pages).map(({ page, operations, findings }) =>
      operationForm(page, readSections(page, english), operations, findings),
    ),
  meaning: (pages) => {
    const read = meaningReader(english);
    return readAll(pages).map(({ page, operations }) => meaningForm(page, operations, read));
  },
};

/**
 * Reads documents as far as one intermediate, all of them together, as a scrape does. Tables of contents have none and are left out.
 * @returns one form a page, in the order of the documents.
 * @throws InputError where a document cannot be read, or where none of them is a page.
 */
export function readForms<Name extends Intermediate>(
  documents: readonly Document[],
  name: Name,
): readonly Forms[Name][] {
  const pages = documents
    .filter(({ text }) => !isContents(text))
    .map(({ name: document, text }) => readPage(document, text));
  const [first] = documents;
  if (pages.length === 0 && first) {
    throw new InputError(first.name, 1, "this is a table of contents, which lists pages and is none itself");
  }
  return readers[name](pages);
}

interface ReadOperations {
  readonly page: Page;
  readonly operations: readonly DocumentedOperation[];
  readonly findings: readonly Finding[];
}

function readAll(pages: readonly Page[]): ReadOperations[] {
  const library = new Library(pages, english, []);
  learnSchemas(pages, { vocabulary: english, library, findings: [] });
  return pages.map((page) => {
    const findings: Finding[] = [];
    const operations = readOperations(page, { vocabulary: english, library, findings });
    return { page, operations, findings };
  });
}
