import type { Vocabulary } from "../family/vocabulary.js";
import { readBlankLine } from "./blank-line-dump.js";
import { detectFormat } from "./detect.js";
import { readHtml } from "./html.js";
import type { Format, Page } from "./page.js";
import { readPipe } from "./pipe-dump.js";

type Reader = (document: string, text: string, vocabulary: Vocabulary) => Page;

/** One reader a format. */
const readers: Readonly<Record<Format, Reader>> = {
  html: readHtml,
  "blank-line": readBlankLine,
  pipe: readPipe,
};

/**
 * Reads a document, whatever its format.
 * @throws InputError where the document cannot be read at all.
 */
export function readPage(document: string, text: string, vocabulary: Vocabulary): Page {
  return readers[detectFormat(text, vocabulary)](document, text, vocabulary);
}
