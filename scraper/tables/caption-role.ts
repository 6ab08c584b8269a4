import type { FieldTable } from "./field.js";
import type { CaptionRole, Vocabulary } from "../family/vocabulary.js";
import { isHeaderName } from "../http/header-names.js";

/** The role that a table's caption states; null for the name of a schema, and for a table without a caption. */
export function captionRole(table: FieldTable, vocabulary: Vocabulary): CaptionRole | null {
  const title = table.title;
  if (title === null) return null;
  return vocabulary.captions.find(({ words }) => words.test(title))?.role ?? null;
}

/** True if every name in the table is one of an HTTP header. */
export function listsHeaders(table: FieldTable): boolean {
  return table.fields.length > 0 && table.fields.every((field) => isHeaderName(field.name));
}
