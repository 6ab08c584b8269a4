import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { columnOf } from "../family/column.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import { headingRole } from "./headings.js";
import { unclosed } from "./joined-code.js";
import type { Block, Page } from "./page.js";

/** Sections with which a page of an operation may end. */
const lastRoles: ReadonlySet<SectionRole> = new Set(["response-examples", "statuses", "errors"]);

/** Sections that only pages of operations have, before they name method and path. */
const firstRoles: ReadonlySet<SectionRole> = new Set(["constraints", "debugging", "authorization"]);

/**
 * What shows that the dump of an operation's page breaks off: it ends in a row, in an example, right below a heading or in a table of
 * fields, or before anything is said of answers. Pages that end in an element are told by the reader of HTML.
 */
export function cutOffs(page: Page, vocabulary: Vocabulary): readonly Finding[] {
  if (page.format === "html") return [];
  const last = innermost(page.blocks);
  const headings = page.blocks.filter((block) => block.kind === "heading");
  const roles = new Set(headings.map(({ text }) => headingRole(text, vocabulary)));
  const heading = headings.at(-1);
  const role = heading ? headingRole(heading.text, vocabulary) : undefined;
  if (!roles.has("uri") && !(role !== undefined && roles.has("function") && firstRoles.has(role))) return [];
  const inside =
    last === undefined ? null : (brokenEnd(last, role, vocabulary) ?? openEnd(heading?.text ?? "", role));
  if (last === undefined || inside === null) return [];
  const message = `the dump ends ${inside}: the file seems to be cut off; fetch it again`;
  return [finding("cut-off-page", at(page.document, last.line), message)];
}

/** The last block of a page, or of the last item of the list that it is. */
function innermost(blocks: readonly Block[]): Block | undefined {
  const last = blocks.at(-1);
  const inner = last?.kind === "list" ? innermost(last.items.at(-1)?.blocks ?? []) : undefined;
  return inner ?? last;
}

/** Where in its last block a page breaks off; null where that is whole. */
function brokenEnd(last: Block, role: SectionRole | undefined, vocabulary: Vocabulary): string | null {
  switch (last.kind) {
    case "code":
      return /^[{[]|[\n]\s*[{[]/u.test(last.text) && unclosed(last.text) > 0 ? "inside an example" : null;
    case "heading":
      return role === "errors" ? null : `with the heading "${last.text}"`;
    case "table": {
      const row = last.rows.at(-1);
      if (!row) return "below the header of a table";
      const isOpen =
        row.cells.length < last.header.length || row.cells.at(-1)?.blocks.at(-1)?.kind === "lost-list";
      if (isOpen) return "inside a row of a table";
      const isOfFields = columnOf(last.header[0] ?? "", vocabulary) === "name";
      return isOfFields && role !== "errors" ? "inside a table of fields" : null;
    }
    case "paragraph":
      // Statuses are a table, or a sentence that says where they are told.
      return role === "statuses" && /[a-z]$/iu.test(last.text) && !/\s/u.test(last.text.trim())
        ? `in the word "${last.text}"`
        : null;
    default:
      return null;
  }
}

/** What a page of an operation lacks that ends in its last section; null where it may end there. */
function openEnd(heading: string, role: SectionRole | undefined): string | null {
  return role === undefined || lastRoles.has(role) ? null : `in its section "${heading}"`;
}
