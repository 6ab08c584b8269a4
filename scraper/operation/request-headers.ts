import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { isContentType, mediaTypeIn } from "../http/media-type.js";
import { plainText } from "../page/page.js";
import type { Field } from "../tables/field.js";
import type { MediaType } from "./operation.js";

/** Parts the headers of a request: parameters of the operation, and those that the contract states in another way. */
export function partHeaders(
  headers: readonly Field[],
  { credentials }: Vocabulary,
): { readonly parameters: readonly Field[]; readonly others: readonly Field[] } {
  const isOther = ({ name }: Field): boolean =>
    credentials.some(({ header }) => header.test(name)) || isContentType(name);
  return { parameters: headers.filter((header) => !isOther(header)), others: headers.filter(isOther) };
}

/** The media type that a `Content-Type` row names, else JSON; a row that names none is reported. */
export function readMediaType(document: string, headers: readonly Field[]): WithFindings<MediaType> {
  const row = headers.find(({ name }) => isContentType(name));
  if (!row) return withFindings({ name: "application/json", line: null });
  const { line } = row;
  const name = mediaTypeIn(plainText(row.description));
  if (name !== null) return withFindings({ name, line });
  const message = `the row "${row.name}" names no media type; JSON was taken`;
  return withFindings({ name: "application/json", line }, [
    finding("unknown-media-type", at(document, line), message),
  ]);
}
