import { InputError } from "../base/input-error.js";
import { splitSource } from "../base/source.js";
import type { Finding } from "./finding.js";

/** The refusal of a reading that has to be whole: at the first page that could not be read; null where all were. */
export function unreadPages(findings: readonly Finding[]): InputError | null {
  const [first, ...others] = findings.filter(({ rule }) => rule === "unread-page");
  if (!first) return null;
  const [document, line] = splitSource(first.source);
  const places = others.map(({ source }) => source).join(", ");
  const hint = others.length === 0 ? null : `neither could these be read: ${places}`;
  return new InputError(document, line, first.message, { hint });
}
