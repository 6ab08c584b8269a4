/** A look inside: what reading makes of documents before there is a contract. */
import type { Forms } from "../scraper/forms/read-forms.js";
import type { Intermediate } from "../scraper/forms/schema-id.js";
import type { Document } from "../scraper/scrape.js";

export { intermediates } from "../scraper/forms/schema-id.js";
export type { Intermediate } from "../scraper/forms/schema-id.js";
export type { Forms } from "../scraper/forms/read-forms.js";
export type { MeaningForm } from "../scraper/forms/meaning-form.js";
export type { OperationForm } from "../scraper/forms/operation-form.js";
export type { PageForm } from "../scraper/forms/page-form.js";
export type { TablesForm } from "../scraper/forms/tables-form.js";

/**
 * Reads documents as far as one intermediate: `page` (blocks in order, whatever the format), `tables` (columns and rows), `operation`
 * (method, path, parameters, bodies, examples) or `meaning` (the facts that descriptions state). All documents are read together,
 * as a scrape does, since pages refer to one another.
 * @returns one JSON value a page, which fits `docs2sdk/schemas/read/<intermediate>.schema.json`; tables of contents have none.
 * @throws InputError where a document cannot be read, or where none of them is a page.
 */
export async function read<Name extends Intermediate>(
  documents: readonly Document[],
  intermediate: Name,
): Promise<readonly Forms[Name][]> {
  const { readForms } = await import("../scraper/forms/read-forms.js");
  return readForms(documents, intermediate);
}
