import { plainText, type Cell } from "../page/page.js";
import type { CellText } from "./field.js";

/** The text of a cell on one line; empty where there is none. */
export function words(cell: Cell | undefined): string {
  return cell
    ? plainText(cell.blocks)
        .replace(/\s{2,}|[^\S ]/gu, " ")
        .trim()
    : "";
}

/** The words of a cell, and where it stands; null where there is none. */
export function cellText(cell: Cell | undefined): CellText | null {
  return cell ? { text: words(cell), line: cell.line } : null;
}
