import { english } from "../family/english.js";
import { readBlankLine } from "./blankline.js";
import { detectFormat } from "./detect.js";
import { readHtml } from "./html.js";
import type { Format, Page } from "./page.js";
import { readPipe } from "./pipe.js";

/** One reader a format. */
const readers: Readonly<Record<Format, (document: string, text: string) => Page>> = {
  html: readHtml,
  "blank-line": (document, text) => readBlankLine(document, text, english),
  pipe: (document, text) => readPipe(document, text, english),
};

/**
 * Reads a document, whatever its format.
 * @throws InputError where the document cannot be read at all.
 */
export function readPage(document: string, text: string): Page {
  return readers[detectFormat(text)](document, text);
}
