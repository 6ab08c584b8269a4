import type { Format } from "./page.js";

const html = /<(?:table|h[1-6]|html|body|!doctype)\b/iu;
const pipeRule = /^(?:---\|)+\s*$/mu;
/** A bare word of a table's header between two others: only a dump has one on a line of its own. */
const headerWord = /^(?:Parameter|Status Code|API)\n\n(?:Mandatory|Type|Description)$/mu;

/** Stands between the blocks of a blank-line dump, and nowhere in a pipe dump. */
const blankLine = /\n[^\S\n]*\n/u;

/** Tells a document's format by what is in it, never by its extension. A dump may show HTML in an example. */
export function detectFormat(text: string): Format {
  if (pipeRule.test(text)) return "pipe";
  if (html.test(text) && !headerWord.test(text)) return "html";
  const lines = text.trim();
  return blankLine.test(lines) || !lines.includes("\n") ? "blank-line" : "pipe";
}
