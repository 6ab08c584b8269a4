import { InputError } from "../../core/base/input-error.js";
import type { Finding } from "../../core/findings/finding.js";
import { unreadPages } from "../../core/findings/unread-pages.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { Page } from "../page/page.js";
import type { Document } from "../source/document.js";
import { wayToHtml } from "../source/other-formats.js";

/** How many of the headings that were found a message names. */
const named = 12;

/**
 * Why documents without an operation are refused: at the first page that could not be read, else at the one that is most like the
 * page of an operation, with what was looked for, what was found and what to do.
 */
export function noOperation(
  documents: readonly Document[],
  pages: readonly Page[],
  findings: readonly Finding[],
  vocabulary: Vocabulary,
): InputError | null {
  const unread = unreadPages(findings);
  if (unread) return unread;
  const most = mostHeadings(pages);
  const document = most?.document ?? documents[0]?.name;
  if (document === undefined) return null;
  const found = most ? headingsOf(most) : [];
  const more = found.length > named ? ` and ${found.length - named} more` : "";
  const message = [
    "no document has a section on a URI, so there is no operation to read",
    `looked for a heading ${vocabulary.uriHeadings.map((heading) => `"${heading}"`).join(" or ")}`,
    `found ${found.length === 0 ? "no heading" : found.slice(0, named).join(", ")}${more}`,
  ].join("; ");
  const hint =
    wayToHtml(document) ??
    `README, "Your first service", says what pages are read; docs2sdk read ${document} --as page shows what was made of this one`;
  return new InputError(document, most?.titleLine ?? 1, message, { hint });
}

/** The page that is most like one of an operation. */
function mostHeadings(pages: readonly Page[]): Page | null {
  let most: Page | null = null;
  for (const page of pages) {
    if (!most || headingsOf(page).length > headingsOf(most).length) most = page;
  }
  return most;
}

function headingsOf({ blocks }: Page): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [shortened(block.text)] : []));
  return [...new Set(headings)];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
