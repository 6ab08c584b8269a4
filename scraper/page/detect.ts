import type { Vocabulary } from "../family/vocabulary.js";
import type { Format } from "./page.js";
import { ruleColumns } from "./pipe-header.js";

const html = /<(?:table|h[1-6]|html|body|!doctype)\b/i;
/** Stands between the blocks of a blank-line dump, and nowhere in a pipe dump. */
const blankLine = /\n[^\S\n]*\n/u;

/** Tells a document's format by what is in it, never by its extension. A dump may show HTML in an example. */
export function detectFormat(text: string, { dumpHeader }: Vocabulary): Format {
  if (/^\s*<(?:[a-z!?])/i.test(text)) return "html";
  if (hasRule(text)) return "pipe";
  if (html.test(text) && !dumpHeader.test(text)) return "html";
  const lines = text.trim();
  return blankLine.test(lines) || !lines.includes("\n") ? "blank-line" : "pipe";
}

/** True for a dump with the line that stands below the header of a table, in whichever dialect. */
function hasRule(text: string): boolean {
  return text.includes("---") && text.split("\n").some((line) => ruleColumns(line.trim()) > 0);
}
