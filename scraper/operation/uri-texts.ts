import type { Vocabulary } from "../family/vocabulary.js";
import { readUris, type Words } from "../http/uri.js";
import { plainText, type Block, type Table } from "../page/page.js";
import { columnOf } from "../family/column.js";

/** The texts of a URI section that may name a method and path, in order, wherever in its lists and tables they stand. */
export function uriTexts(blocks: readonly Block[], vocabulary: Vocabulary): Words[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "code":
        return [block];
      case "list":
        return block.items.flatMap((item) => uriTexts(item.blocks, vocabulary));
      case "table":
        return tableTexts(block, vocabulary);
      case "note":
      case "heading":
      case "lost-list":
        return [];
    }
  });
}

/** True for a table that names methods and paths. */
export function namesUris(table: Table, vocabulary: Vocabulary): boolean {
  const { uris, refused } = readUris(tableTexts(table, vocabulary), vocabulary);
  return uris.length + refused.length > 0;
}

/**
 * The texts of a table: of each row its method and its path on one line, where it has columns of these, else what its first cell
 * says of the second (`Method | GET`), else each cell. A table of fields names none.
 */
function tableTexts({ header, line, rows }: Table, vocabulary: Vocabulary): Words[] {
  const { uriLabels: labels } = vocabulary;
  const method = header.findIndex((word) => labels.method.test(word.trim()));
  const target = header.findIndex((word) => labels.target.test(word.trim()));
  const isLed = method >= 0 && target >= 0;
  if (!isLed && header.some((word) => columnOf(word, vocabulary) === "name")) return [];
  const texts = rows.map((row) => ({
    line: row.line,
    cells: row.cells.map(({ blocks }) => plainText(blocks).trim()),
  }));
  if (isLed)
    return texts.map(({ line: at, cells }) => ({
      line: at,
      text: `${cells[method] ?? ""} ${cells[target] ?? ""}`,
    }));
  return [{ line, cells: header }, ...texts].flatMap(({ line: at, cells }) => {
    const [label = "", value = ""] = cells;
    const isLabelled = labels.method.test(label) || labels.target.test(label);
    return isLabelled
      ? [{ line: at, text: `${label}: ${value}` }]
      : cells.map((text) => ({ line: at, text }));
  });
}
