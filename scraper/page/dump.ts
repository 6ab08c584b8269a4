import { columnOf } from "../family/column.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { blankLineChunks } from "./blank-line-chunks.js";
import { headingText, type Chunk } from "./chunk.js";
import { dumpLines } from "./dump-lines.js";
import { DumpReader } from "./dump-reader.js";
import { isSectionHeading, pageHeadings } from "./headings.js";
import type { Block, Page } from "./page.js";
import { pipeChunks } from "./pipe-chunks.js";

/**
 * Reads a text dump in which every block (heading, caption, header cell, paragraph of a cell, list item) is set
 * apart by a blank line.
 */
export function readBlankLine(document: string, text: string, vocabulary: Vocabulary): Page {
  const chunks = blankLineChunks(dumpLines(text), endOfCode(vocabulary), vocabulary);
  return { document, format: "blank-line", ...readChunks(chunks, vocabulary) };
}

/** Reads a text dump in which every block is a line, and cells of tables end with `|`. */
export function readPipe(document: string, text: string, vocabulary: Vocabulary): Page {
  const chunks = pipeChunks(dumpLines(text), endOfCode(vocabulary), vocabulary);
  const page = readChunks(chunks, vocabulary);
  return { document, format: "pipe", ...page, blocks: numbered(page.blocks, vocabulary) };
}

type Content = Pick<Page, "title" | "titleLine" | "updatedOn" | "blocks">;

function readChunks(chunks: readonly Chunk[], vocabulary: Vocabulary): Content {
  const dated = vocabulary.updatedOn.exec(chunks[0]?.text ?? "");
  const titleAt = dated ? 1 : 0;
  const title = chunks[titleAt];
  const body = chunks.slice(titleAt + 1);
  const headings = pageHeadings(body.map(headingText), vocabulary);
  return {
    title: title?.text ?? "",
    titleLine: title?.line ?? 1,
    updatedOn: dated?.[1] ?? null,
    blocks: new DumpReader(body, headings, vocabulary).read(),
  };
}

/** No example goes on over a heading. */
function endOfCode(vocabulary: Vocabulary): (chunk: Chunk) => boolean {
  return (chunk) => {
    const text = headingText(chunk);
    return text !== "" && (isSectionHeading(text, vocabulary) || vocabulary.statusLead.test(text));
  };
}

/**
 * Tables with the numbers that their lost captions had: these references number their tables from 1, without gaps, save those of
 * statuses, which have no caption; and captions are what a dump has lost, not the sentences that name a number.
 */
function numbered(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  let tables = 0;
  const walk = (inner: readonly Block[]): readonly Block[] =>
    inner.map((block) => {
      if (block.kind === "list")
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: walk(item.blocks) })) };
      if (block.kind !== "table" || columnOf(block.header[0] ?? "", vocabulary) === "status") return block;
      tables = block.number ?? tables + 1;
      return { ...block, number: tables };
    });
  return walk(blocks);
}
