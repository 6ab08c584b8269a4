import { at } from "../../core/base/source.js";
import { finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { TypeExpression } from "../family/type-expression.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { formType, formTypeIn, isContentType, mediaTypeIn } from "../http/media-type.js";
import { plainText } from "../page/page.js";
import type { Field, FieldTable } from "../tables/field.js";
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

/**
 * The media type that a `Content-Type` row names, else that of a form where the table of the body is called so or lists a file, else
 * JSON; a row that names none is reported.
 */
export function readMediaType(
  document: string,
  headers: readonly Field[],
  body: FieldTable,
): WithFindings<MediaType> {
  const row = headers.find(({ name }) => isContentType(name));
  const named = row ? mediaTypeIn(plainText(row.description)) : null;
  if (row && named !== null) return withFindings({ name: named, line: row.line });
  const form = formOf(body);
  if (form !== null) return withFindings(form);
  if (!row) return withFindings({ name: "application/json", line: null });
  const { line } = row;
  const message = `the row "${row.name}" names no media type; JSON was taken`;
  return withFindings({ name: "application/json", line }, [
    finding("unknown-media-type", at(document, line), message),
  ]);
}

/** JSON holds no file, so that a body with one is a form. */
function formOf({ title, line, fields }: FieldTable): MediaType | null {
  const called = formTypeIn(title ?? "");
  if (called !== null) return { name: called, line };
  const file = fields.find(({ type }) => holdsFile(type));
  return file ? { name: formType, line: file.line } : null;
}

function holdsFile(type: TypeExpression | null): boolean {
  if (type === null) return false;
  return type.kind === "binary" || (type.kind === "array" && type.items.kind === "binary");
}
