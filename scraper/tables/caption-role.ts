import type { FieldTable } from "./field.js";
import type { CaptionRole, Vocabulary } from "../family/vocabulary.js";

const wellKnownHeader =
  /^(?:x-[\w-]+|accept|authorization|content-(?:type|length|md5|encoding)|date|host|if-match|if-none-match|location|retry-after|etag)$/iu;

/** The role that a table's caption states; null for the name of a schema, and for a table without a caption. */
export function captionRole(table: FieldTable, vocabulary: Vocabulary): CaptionRole | null {
  const title = table.title;
  if (title === null) return null;
  return vocabulary.captions.find(({ words }) => words.test(title))?.role ?? null;
}

/** True if every name in the table is one of an HTTP header. */
export function listsHeaders(table: FieldTable): boolean {
  return table.fields.length > 0 && table.fields.every((field) => wellKnownHeader.test(field.name));
}
