import type { Vocabulary } from "../family/vocabulary.js";
import type { Format } from "./page.js";

const html = /<(?:table|h[1-6]|html|body|!doctype)\b/i;
const pipeRule = /^(?:---\|)+\s*$/mu;
/** Stands between the blocks of a blank-line dump, and nowhere in a pipe dump. */
const blankLine = /\n[^\S\n]*\n/u;

/** Tells a document's format by what is in it, never by its extension. A dump may show HTML in an example. */
export function detectFormat(text: string, { dumpHeader }: Vocabulary): Format {
  if (pipeRule.test(text)) return "pipe";
  if (html.test(text) && !dumpHeader.test(text)) return "html";
  const lines = text.trim();
  return blankLine.test(lines) || !lines.includes("\n") ? "blank-line" : "pipe";
}
