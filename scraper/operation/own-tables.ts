import type { FieldTable } from "../tables/field.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { flatten, type Block, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { columnOf } from "../family/column.js";
import { looksLikeFields } from "../tables/likeness.js";
import type { PageTables } from "../tables/page-tables.js";
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
    for (const each of own) findings.push(each);
    if (table && table.fields.length > 0) tables.set(block, table);
    else for (const each of unreadTable(block, table, document, vocabulary)) findings.push(each);
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
  // Rows of fields that are lost leave a hole in the contract; a table of another kind may have its own reasons.
  const isOfFields = block.rows.length > 0 && (table !== null || looksLikeFields(block, vocabulary));
  const rule = isOfFields ? "unread-fields" : "unread-table";
  if (table) return [finding(rule, source, "no row of this table could be read")];
  if (columnOf(block.header[0] ?? "", vocabulary) === "status" || namesUris(block, vocabulary)) return [];
  const columns = block.header.join(", ") || "none";
  return [finding(rule, source, `a table with the columns ${columns} lists no parameters`)];
}
