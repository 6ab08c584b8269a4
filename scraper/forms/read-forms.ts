/** The intermediates of reading, document by document: what a person looks at where a new reference is read wrongly. */
import { compareText } from "../../core/base/source.js";
import { InputError } from "../../core/base/input-error.js";
import type { Finding } from "../../core/findings/finding.js";
import { unreadPages } from "../../core/findings/unread-pages.js";
import { withFindings } from "../../core/findings/with-findings.js";
import { vocabularyFor } from "../family/vocabularies.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { meaningReader } from "../meaning/memo.js";
import type { DocumentedOperation } from "../operation/operation.js";
import { readOperations } from "../operation/read-operations.js";
import { readSections } from "../operation/sections.js";
import { readPage } from "../page/index.js";
import type { Page } from "../page/page.js";
import { Reference } from "../reference/reference.js";
import { isContents, type Document } from "../source/document.js";
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

type Reader<Form> = (pages: readonly Page[], vocabulary: Vocabulary) => readonly Form[];

const readers: { readonly [Name in Intermediate]: Reader<Forms[Name]> } = {
  page: (pages) => pages.map(pageForm),
  tables: (pages, vocabulary) => pages.map((page) => tablesForm(page, vocabulary)),
  operation: (pages, vocabulary) =>
    readAll(pages, vocabulary).map(({ page, operations, findings }) =>
      operationForm(page, readSections(page, vocabulary), operations, findings),
    ),
  meaning: (pages, vocabulary) => {
    const reading = { read: meaningReader(vocabulary), naming: vocabulary.naming };
    return readAll(pages, vocabulary).map(({ page, operations }) => meaningForm(page, operations, reading));
  },
};

/**
 * Reads documents as far as one intermediate, all of them together, as a scrape does. Tables of contents have none and are left out.
 * @returns one form a page, in the order of the documents; what pages mean to one another does not depend on that order.
 * @throws InputError where a document cannot be read, or where none of them is a page.
 */
export function readForms<Name extends Intermediate>(
  documents: readonly Document[],
  name: Name,
  vocabulary: Vocabulary = vocabularyOf(documents),
): readonly Forms[Name][] {
  const pages = documents
    .filter(({ text }) => !isContents(text, vocabulary.contents))
    .map(({ name: document, text }) => readPage(document, text, vocabulary));
  const [first] = documents;
  if (pages.length === 0 && first) {
    throw new InputError(first.name, 1, "this is a table of contents, which lists pages and is none itself");
  }
  return readers[name](pages, vocabulary);
}

function vocabularyOf(documents: readonly Document[]): Vocabulary {
  const sorted = documents.toSorted((a, b) => compareText(a.name, b.name));
  return vocabularyFor(
    sorted.map(({ text }) => text),
    null,
  );
}

interface ReadOperations {
  readonly page: Page;
  readonly operations: readonly DocumentedOperation[];
  readonly findings: readonly Finding[];
}

function readAll(pages: readonly Page[], vocabulary: Vocabulary): ReadOperations[] {
  // As in a scrape: the first of several answers is the same one, whatever the order.
  const sorted = pages.toSorted((a, b) => compareText(a.document, b.document));
  const read = readOperations(sorted, { vocabulary, reference: new Reference(sorted, vocabulary) });
  const refusal = unreadPages(read.flatMap(({ findings }) => findings));
  if (refusal) throw refusal;
  const byPage = new Map(sorted.map((page, index) => [page, read[index]]));
  return pages.map((page) => {
    const { value, findings } = byPage.get(page) ?? withFindings([]);
    return { page, operations: value, findings };
  });
}
