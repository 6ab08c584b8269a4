import { Parser } from "htmlparser2";
import { InputError } from "../../core/base/input-error.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { HtmlBlocks } from "./html-blocks.js";
import { contentOf, type Built } from "./html-content.js";
import { StartTag } from "./html-start-tag.js";
import { Lines } from "./lines.js";
import type { Page } from "./page.js";

/**
 * Reads an HTML page, with or without a repository viewer's lines before the markup. Blocks are built while the
 * parser goes through the text: no tree of elements is made. Lines are those of the file as it is.
 * @throws InputError where the markup ends inside an element, or is nested beyond all reason.
 */
export function readHtml(document: string, text: string, vocabulary: Vocabulary): Page {
  return { document, format: "html", ...contentOf(readBlocks(document, text, vocabulary), vocabulary) };
}

function readBlocks(document: string, text: string, vocabulary: Vocabulary): Built {
  const start = Math.max(text.indexOf("<"), 0);
  const lines = new Lines(text);
  const blocks = new HtmlBlocks(document, lines, vocabulary);
  /** The start tag that is being read; one object serves the whole page. */
  const tag = new StartTag();
  /** Where the run of text began that entities may have cut; negative where none is open. */
  let run = -1;
  const opened = (): void => {
    run = -1;
    if (tag.name !== "") blocks.open(tag);
    tag.name = "";
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        opened();
        tag.reset(name, start + parser.startIndex);
      },
      onattribute(name, value) {
        tag.set(name, value);
      },
      onclosetag() {
        opened();
        blocks.close();
      },
      oncomment: opened,
      ontext(data) {
        if (tag.name !== "") opened();
        if (run < 0) run = start + parser.startIndex;
        blocks.text(data, run);
      },
    },
    { decodeEntities: true },
  );
  parser.write(text.slice(start));
  assertComplete(document, text, blocks, lines);
  parser.end();
  return blocks.result();
}

/** Elements whose end tag HTML requires and whose absence means that a file was cut. */
const closed = new Set(["table", "div", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * Tells a page that was cut in the middle (a broken download) from one that is merely untidy:
 * at its end, no table, list, heading or code block is open, and no tag or comment is half written.
 */
function assertComplete(document: string, text: string, blocks: HtmlBlocks, lines: Lines): void {
  const comment = text.lastIndexOf("<!--");
  const half = text.lastIndexOf("<");
  const open = blocks.innermost(closed);
  if (comment >= 0 && !text.includes("-->", comment)) cutAt(comment, text.slice(comment));
  if (open) cutAt(open.offset, `<${open.tag}>`);
  if (half >= 0 && /^<\/?[a-z][^<>]*$/i.test(text.slice(half))) cutAt(half, text.slice(half));

  function cutAt(offset: number, what: string): never {
    const inside = what.slice(0, 40).replace(/\s+/gu, " ");
    const message = `the page ends inside ${inside}: the file seems to be cut off; fetch it again`;
    throw new InputError(document, lines.at(offset), message);
  }
}
