import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { flatten, type Block, type Page, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { columnOf } from "../family/column.js";
import type { PageTables } from "../tables/page-tables.js";
import type { Sections } from "./sections.js";
import { namesUris } from "./uri-texts.js";

/** Tables of fields, each by the block that it was read from. */
export type TablesByBlock = ReadonlyMap<Block, FieldTable>;

/** The tables of fields among blocks of a page; tables of another kind that should hold fields are reported. */
export function tablesAmong(
  blocks: readonly Block[],
  { byBlock }: PageTables,
  document: string,
  vocabulary: Vocabulary,
): WithFindings<TablesByBlock> {
  const tables = new Map<Block, FieldTable>();
  const findings: Finding[] = [];
  for (const block of flatten(blocks)) {
    if (block.kind !== "table") continue;
    const { value: table, findings: own } = byBlock.get(block) ?? withFindings(null);
    findings.push(...own);
    if (table && table.fields.length > 0) tables.set(block, table);
    else findings.push(...unreadTable(block, table, document, vocabulary));
  }
  return withFindings(tables, findings);
}

function unreadTable(
  block: Table,
  table: FieldTable | null,
  document: string,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const source = at(document, block.line);
  if (table) return [finding("unread-table", source, "no row of this table could be read")];
  if (columnOf(block.header[0] ?? "", vocabulary) === "status" || namesUris(block, vocabulary)) return [];
  const columns = block.header.join(", ") || "none";
  return [finding("unread-table", source, `a table with the columns ${columns} lists no parameters`)];
}

/** What is to be said of tables of fields that stand below no heading of a template, and so are in no section that is read. */
export function tablesElsewhere(page: Page, sections: Sections, vocabulary: Vocabulary): readonly Finding[] {
  const inSections = new Set([...sections.values()].flatMap((section) => flatten(section.blocks)));
  return flatten(page.blocks).flatMap((block) => {
    if (block.kind !== "table" || inSections.has(block)) return [];
    const columns = block.header.map((word) => columnOf(word, vocabulary));
    if (!columns.includes("name") || !columns.includes("description")) return [];
    const what = block.title === null ? "a table of fields" : `the table "${block.title}"`;
    const message = `${what} stands below a heading that no template of operation pages has`;
    return [finding("unread-table", at(page.document, block.line), message)];
  });
}
