import type { Vocabulary } from "../family/vocabulary.js";
import { detectFormat } from "./detect.js";
import { withoutFrame } from "./dump-frame.js";
import { readBlankLine, readPipe } from "./dump.js";
import { readHtml } from "./html.js";
import type { Format, Page } from "./page.js";

type Reader = (document: string, text: string, vocabulary: Vocabulary) => Page;

/** One reader a format of dumps. */
const readers: Readonly<Record<Exclude<Format, "html">, Reader>> = {
  "blank-line": readBlankLine,
  pipe: readPipe,
};

/**
 * Reads a document, whatever its format.
 * @throws InputError where the document cannot be read at all.
 */
export function readPage(document: string, text: string, vocabulary: Vocabulary): Page {
  const format = detectFormat(text, vocabulary);
  if (format === "html") return readHtml(document, text, vocabulary);
  const dump = withoutFrame(text, vocabulary);
  const page = readers[format](document, dump.text, vocabulary);
  return { ...page, updatedOn: page.updatedOn ?? dump.updatedOn };
}
