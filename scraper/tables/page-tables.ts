import type { FieldTable } from "./field.js";
import type { WithFindings } from "../../core/findings/with-findings.js";
import { flatten, type Block, type Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readFields } from "./field-table.js";
import { PageIds } from "./page-ids.js";

/** The tables of a page, by the block that each was read from: null for one that has no column of names. */
export type PageTables = ReadonlyMap<Block, WithFindings<FieldTable | null>>;

/**
 * Reads every table of a page, each once, wherever on the page it stands; in the page's order. This is the only reader
 * of tables of fields: what others need of a table, they look up here.
 */
export function readPageTables(page: Page, vocabulary: Vocabulary): PageTables {
  const ids = new PageIds(page.document);
  const tables = new Map<Block, WithFindings<FieldTable | null>>();
  for (const block of flatten(page.blocks)) {
    if (block.kind === "table") tables.set(block, readFields(block, page.document, ids, vocabulary));
  }
  return tables;
}

/** The tables of fields among those of a page, in the page's order. */
export function fieldTables(tables: PageTables): readonly FieldTable[] {
  return [...tables.values()].flatMap(({ value }) => (value === null ? [] : [value]));
}
