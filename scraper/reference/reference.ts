import type { FieldTable, NamedTable } from "../tables/field.js";
import { isUriHeading } from "../page/headings.js";
import type { Block, Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { isName } from "../tables/caption.js";
import { LinkIndex } from "./link-index.js";
import { readPageTables, type PageTables } from "../tables/page-tables.js";
import { statusPageFor, statusPages, type FoundStatusPage, type StatusPage } from "./status-pages.js";

/** The pages of a reference by document, and their tables, for what is described on another page. Nothing changes it. */
export class Reference {
  readonly #pages: readonly Page[];
  readonly #links: LinkIndex<Page>;
  readonly #tables: ReadonlyMap<string, PageTables>;
  readonly #operationPages: ReadonlySet<string>;
  readonly #statusPages: readonly StatusPage[];

  constructor(pages: readonly Page[], vocabulary: Vocabulary) {
    this.#pages = pages;
    this.#links = new LinkIndex(pages.map((page) => [page.document, page]));
    this.#tables = new Map(pages.map((page) => [page.document, readPageTables(page, vocabulary)]));
    this.#operationPages = new Set(
      pages.filter((page) => hasUri(page, vocabulary)).map(({ document }) => document),
    );
    this.#statusPages = statusPages(
      pages.filter((page) => !this.isOperation(page)),
      vocabulary,
    );
  }

  /** The page that a link target such as `Other.html#anchor` leads to, from the document that it stands in. */
  page(target: string, from: string): Page | undefined {
    return this.#links.follow(target, from);
  }

  /** The tables of a document's page. */
  tables(document: string): PageTables {
    return this.#tables.get(document) ?? { byBlock: new Map(), all: [], findings: [] };
  }

  /** The page that says what the statuses mean to which a section of an operation's page points; null where none does. */
  statusPage(section: readonly Block[], from: string): FoundStatusPage | null {
    return statusPageFor(section, this.#statusPages, (target) => this.page(target, from));
  }

  /** True for a page of an operation: it has a heading for the URI. */
  isOperation({ document }: Page): boolean {
    return this.#operationPages.has(document);
  }

  /** True for a page of tables that is no operation's: its tables are there for others to use. */
  isShared(page: Page): boolean {
    return !this.isOperation(page) && this.tables(page.document).all.length > 0;
  }

  /** The table that a link target leads to: its own anchor, or that of the section which it opens. */
  table(target: string, from: string): FieldTable | undefined {
    const page = this.page(target, from);
    if (!page) return undefined;
    const anchor = target.replace(/^[^#]*#/u, "");
    const leads = (anchors: readonly string[]): boolean => anchors.some((each) => isSameAnchor(each, anchor));
    const tables = this.tables(page.document).all;
    const direct = tables.find((table) => leads(table.anchors));
    if (direct) return direct;
    const section = page.blocks.find((block) => block.kind === "heading" && leads(block.anchors));
    return section && tables.find((table) => table.line > section.line);
  }

  /** The tables of operation pages whose captions are names, as those of schemas are. */
  namedTables(): readonly NamedTable[] {
    return this.#pages
      .filter((page) => this.isOperation(page))
      .flatMap(({ document }) => this.tables(document).all)
      .flatMap((table) =>
        table.title !== null && isName(table.title) ? [{ name: table.title, table }] : [],
      );
  }
}

function hasUri({ blocks }: Page, vocabulary: Vocabulary): boolean {
  return blocks.some((block) => block.kind === "heading" && isUriHeading(block.text, vocabulary));
}

/** File names in links differ in case and prefix from those in ids: `EN-US_TOPIC_0167957246__table1`. */
function isSameAnchor(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
