/** What of an operation's page reached no part of the contract: tables in the wrong place, what only looks like tables, sections. */
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { columnOf } from "../family/column.js";
import type { SectionRole, Vocabulary } from "../family/vocabulary.js";
import { headingRole } from "../page/headings.js";
import { flatten, plainText, type Block, type Page, type Table } from "../page/page.js";
import { looksLikeFields, tableRuns } from "../tables/likeness.js";
import type { TablesByBlock } from "./own-tables.js";
import type { Sections } from "./sections.js";
import { namesUris } from "./uri-texts.js";

/** Sections whose tables are those of fields. */
const withFields: ReadonlySet<SectionRole> = new Set<SectionRole>(["uri", "request", "response"]);

/** All that is to be said of the parts of a page, beside what is said of the tables of its sections. */
export function unreadParts(
  page: Page,
  sections: Sections,
  tables: readonly TablesByBlock[],
  vocabulary: Vocabulary,
): readonly Finding[] {
  const lost = [
    ...tablesElsewhere(page, sections, vocabulary),
    ...runsOf(page, vocabulary),
    ...unreadSections(page, vocabulary),
  ];
  const rows = tables
    .flatMap((each) => [...each.values()])
    .reduce((sum, { fields }) => sum + fields.length, 0);
  return rows > 0 ? lost : [...lost, ...nothingRead(page, vocabulary)];
}

/** Tables of fields that stand in no section that is read for them: below an unknown heading, or below that of another part. */
function tablesElsewhere(page: Page, sections: Sections, vocabulary: Vocabulary): readonly Finding[] {
  const read = new Set<Block>();
  const elsewhere = new Map<Block, SectionRole>();
  for (const [role, { blocks }] of sections) {
    for (const block of flatten(blocks)) {
      if (withFields.has(role)) read.add(block);
      else elsewhere.set(block, role);
    }
  }
  return flatten(page.blocks).flatMap((block) => {
    if (block.kind !== "table" || read.has(block) || !isOfFields(block, vocabulary)) return [];
    const what = block.title === null ? "a table of fields" : `the table "${block.title}"`;
    const role = elsewhere.get(block);
    const where =
      role === undefined
        ? "stands below a heading that no template of operation pages has"
        : `stands in the section on ${role.replaceAll("-", " ")}, where no fields are read`;
    const rule = looksLikeFields(block, vocabulary) ? "unread-fields" : "unread-table";
    return [finding(rule, at(page.document, block.line), `${what} ${where}`)];
  });
}

function isOfFields({ header }: Table, vocabulary: Vocabulary): boolean {
  const columns = header.map((word) => columnOf(word, vocabulary));
  return columns.includes("name") && columns.includes("description");
}

function runsOf({ document, blocks }: Page, vocabulary: Vocabulary): readonly Finding[] {
  return tableRuns(blocks, vocabulary).map(({ line, lines, words }) => {
    const look = lines === 1 ? "1 line looks like a row" : `${lines} lines look like rows`;
    const message = `${look} of a table that was not read as one: ${words}`;
    return finding("unread-fields", at(document, line), message);
  });
}

/** Headings that open no section, with something below them. */
function unreadSections({ document, blocks }: Page, vocabulary: Vocabulary): readonly Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "heading" || headingRole(block.text, vocabulary) !== undefined) return [];
    const next = blocks[index + 1];
    if (next === undefined || next.kind === "heading" || plainText([next]).trim() === "") return [];
    const message = `"${block.text}" is a heading that no template of operation pages has; what stands below it is not read`;
    return [finding("unread-section", at(document, block.line), message)];
  });
}

/** An operation whose tables give no row at all: what the contract says of it is not what the page says. */
function nothingRead(page: Page, vocabulary: Vocabulary): readonly Finding[] {
  const tables = flatten(page.blocks).filter(
    (block): block is Table => block.kind === "table" && mayHoldFields(block, vocabulary),
  );
  const [first] = tables;
  if (!first) return [];
  const headers = [...new Set(tables.map(({ header }) => header.join(", ") || "no columns"))].join("; ");
  const count = tables.length === 1 ? "1 table" : `${tables.length} tables`;
  const message = `${count}, 0 rows read: no table of this page has columns that are known (${headers})`;
  return [finding("unread-operation", at(page.document, first.line), message)];
}

/** Tables of statuses, error codes and URIs hold no fields, nor do those without a row. */
function mayHoldFields(table: Table, vocabulary: Vocabulary): boolean {
  const { statusColumns, errorColumns } = vocabulary;
  const others = [statusColumns.status, errorColumns.code];
  const isOther = table.header.some((word) => others.some((column) => column.test(word.trim())));
  const header = columnOf(table.header[0] ?? "", vocabulary);
  return table.rows.length > 0 && !isOther && header !== "status" && !namesUris(table, vocabulary);
}
