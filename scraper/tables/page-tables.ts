import type { FieldTable } from "./field.js";
import type { Finding } from "../../core/findings/finding.js";
import type { WithFindings } from "../../core/findings/with-findings.js";
import { flatten, type Block, type Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { readFields } from "./field-table.js";
import { PageIds } from "./page-ids.js";

/** What the tables of a page hold, each with what is to be said of it. */
export interface PageTables {
  /** By the block that each was read from: null for one that has no column of names. */
  readonly byBlock: ReadonlyMap<Block, WithFindings<FieldTable | null>>;
  /** The tables of fields, in the page's order. */
  readonly all: readonly FieldTable[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every table of a page, each once, wherever on the page it stands. This is the only reader of tables of fields: what
 * others need of a table, they look up.
 */
export function readPageTables(page: Page, vocabulary: Vocabulary): PageTables {
  const ids = new PageIds(page.document);
  const byBlock = new Map<Block, WithFindings<FieldTable | null>>();
  for (const block of flatten(page.blocks)) {
    if (block.kind === "table") byBlock.set(block, readFields(block, page.document, ids, vocabulary));
  }
  const read = [...byBlock.values()];
  return {
    byBlock,
    all: read.flatMap(({ value }) => (value === null ? [] : [value])),
    findings: read.flatMap(({ findings }) => findings),
  };
}
