import { flatten, type Block, type Page, type Table } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { linkTargets } from "../nesting/pointers.js";
import { readStatusTable, type StatusRow } from "./statuses.js";

interface StatusPage {
  readonly page: Page;
  readonly rows: readonly StatusRow[];
}

/** The pages that tell what statuses mean, for operations whose own pages do not. */
export class StatusPages {
  readonly #pages: readonly StatusPage[];
  readonly #used = new Set<Page>();

  /** @param pages those of a reference that document no operation. */
  constructor(pages: readonly Page[], vocabulary: Vocabulary) {
    this.#pages = pages
      .map((page) => ({ page, rows: readRows(page, vocabulary) }))
      .filter(({ rows }) => rows.length > 0)
      // The longest title first: one title may stand in another.
      .sort((a, b) => b.page.title.length - a.page.title.length);
  }

  /**
   * The statuses of the page that a section links to or, in a dump, names by its title; of the only such page where the
   * section points to none.
   */
  rowsFor(section: readonly Block[], pageOf: (target: string) => Page | undefined): readonly StatusRow[] {
    if (this.#pages.length === 0) return [];
    const found =
      this.#linked(section, pageOf) ??
      this.#named(section) ??
      (this.#pages.length === 1 ? this.#pages[0] : undefined);
    if (!found) return [];
    this.#used.add(found.page);
    return found.rows;
  }

  #linked(section: readonly Block[], pageOf: (target: string) => Page | undefined): StatusPage | undefined {
    for (const target of linkTargets(section)) {
      const page = pageOf(target);
      const found = this.#pages.find((each) => each.page === page);
      if (found) return found;
    }
    return undefined;
  }

  #named(section: readonly Block[]): StatusPage | undefined {
    const texts = section.map((block) => (block.kind === "paragraph" ? block.text.toLowerCase() : ""));
    return this.#pages.find(({ page }) => {
      const title = page.title.toLowerCase();
      return title !== "" && texts.some((text) => text.includes(title));
    });
  }

  /** True for a page that a section has pointed to. */
  isUsed(page: Page): boolean {
    return this.#used.has(page);
  }
}

/** The statuses of a page: of its tables, and of lines that a dump has made of one. The first row counts where two describe one. */
function readRows(page: Page, vocabulary: Vocabulary): StatusRow[] {
  const rows = [
    ...flatten(page.blocks).flatMap((block) =>
      block.kind === "table" && isStatusTable(block, vocabulary) ? readStatusTable(block, vocabulary) : [],
    ),
    ...readLines(page.blocks, vocabulary),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.status, row])).values()].toReversed();
}

/** Tables of error codes have statuses too. */
function isStatusTable({ header }: Table, { statusColumns, errorColumns }: Vocabulary): boolean {
  const words = header.map((word) => word.trim());
  return statusColumns.status.test(words[0] ?? "") && !words.some((word) => errorColumns.code.test(word));
}

/**
 * Rows of tables without a frame: the words of a header stand one below the other, then the cells of each row, which starts
 * with a status. What follows the cell before the last is the last.
 */
function readLines(blocks: readonly Block[], vocabulary: Vocabulary): StatusRow[] {
  const rows: StatusRow[] = [];
  let columns = 0;
  let row: { status: string; line: number; cells: string[] } | null = null;
  const close = (): void => {
    if (row)
      rows.push({ status: row.status, line: row.line, description: row.cells.slice(columns - 2).join("\n") });
    row = null;
  };
  for (const block of blocks) {
    if (block.kind === "list")
      rows.push(...block.items.flatMap((item) => readLines(item.blocks, vocabulary)));
    // A page may be called like the column that heads its table.
    const text = block.kind === "paragraph" || block.kind === "heading" ? block.text.trim() : "- ";
    const status = columns < 2 ? undefined : statusCell.exec(text)?.[1];
    if (status !== undefined) {
      close();
      row = { status, line: block.line, cells: [] };
    } else if (vocabulary.statusColumns.status.test(text)) {
      close();
      columns = 1;
    } else if (bullet.test(text) || vocabulary.errorColumns.code.test(text)) {
      close();
      columns = 0;
    } else if (row) row.cells.push(text);
    else if (columns > 0) columns += 1;
  }
  close();
  return rows;
}

/** In a dump an item stands outside the table that follows it. */
const bullet = /^[-•] /u;

/** `400` or `400 Bad Request`: a sentence may begin with a number too, and ends in a stop. */
const statusCell = /^([1-5]\d\d)(?: [A-Za-z][A-Za-z -]*)?$/u;
