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
    last === undefined
      ? null
      : (brokenEnd(last) ??
        (isWhole(page, last) ? openEnd(last, heading?.text ?? "", role, vocabulary) : null));
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
function brokenEnd(last: Block): string | null {
  switch (last.kind) {
    case "code":
      return /^[{[]|[\n]\s*[{[]/u.test(last.text) && unclosed(last.text) > 0 ? "inside an example" : null;
    case "table": {
      const row = last.rows.at(-1);
      if (!row) return "below the header of a table";
      const isOpen =
        row.cells.length < last.header.length || row.cells.at(-1)?.blocks.at(-1)?.kind === "lost-list";
      return isOpen ? "inside a row of a table" : null;
    }
    default:
      return null;
  }
}

/** True for a page as a site publishes it; an excerpt of one may be short, and end anywhere. */
function isWhole(page: Page, last: Block): boolean {
  return page.updatedOn !== null || last.line > shortest;
}

/** No excerpt has more lines. */
const shortest = 120;

/** What a page of an operation lacks that ends so; null where it may end there. */
function openEnd(
  last: Block,
  heading: string,
  role: SectionRole | undefined,
  vocabulary: Vocabulary,
): string | null {
  if (role === "errors") return null;
  if (last.kind === "heading") return `with the heading "${last.text}"`;
  const isOfFields = last.kind === "table" && columnOf(last.header[0] ?? "", vocabulary) === "name";
  if (isOfFields) return "inside a table of fields";
  // Statuses are a table, or a sentence that says where they are told.
  if (role === "statuses" && last.kind === "paragraph" && /^[a-z]+$/iu.test(last.text))
    return `in the word "${last.text}"`;
  // A page that says no more than method and path may be a short one.
  const mayEnd = role === undefined || role === "uri" || lastRoles.has(role);
  return mayEnd ? null : `in its section "${heading}"`;
}
