import type { FieldTable, NamedTable } from "../tables/field.js";
import type { Finding } from "../../core/findings/finding.js";
import type { Block, Page } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { fieldTables, readPageTables, type PageTables } from "../tables/page-tables.js";
import { knownSchemas, type KnownSchemas } from "../nesting/known-schemas.js";
import { StatusPages } from "./status-pages.js";
import type { StatusRow } from "./statuses.js";

/** The pages of a reference by document, and their tables, for fields that are described on another page. */
export class Library {
  readonly recognised: NamedTable[] = [];
  #schemas: KnownSchemas | null = null;
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #read = new Map<Page, PageTables>();
  readonly #tables = new Map<Page, readonly FieldTable[]>();
  readonly #vocabulary: Vocabulary;
  readonly #findings: Finding[];
  readonly #uriHeadings: ReadonlySet<string>;
  #statusPages: StatusPages | null = null;

  constructor(pages: readonly Page[], vocabulary: Vocabulary, findings: Finding[]) {
    this.#findings = findings;
    this.#pages = new Map(pages.map((page) => [baseName(page.document), page]));
    this.#vocabulary = vocabulary;
    this.#uriHeadings = new Set(
      vocabulary.templates.flatMap(({ headings }) =>
        headings.filter(([, role]) => role === "uri").map(([heading]) => heading),
      ),
    );
  }

  get schemas(): KnownSchemas {
    this.#schemas ??= knownSchemas(this.#schemaTables().map((table) => ({ name: table.title ?? "", table })));
    return this.#schemas;
  }

  settle(): void {
    const captioned = this.#schemaTables().map((table) => ({ name: table.title ?? "", table }));
    this.#schemas = knownSchemas([...captioned, ...this.recognised]);
  }

  /** The page that a link target such as `Other.html#anchor` leads to. */
  page(target: string): Page | undefined {
    return this.#pages.get(baseName(target.replace(/#.*$/u, "")));
  }

  /** What the statuses mean to which a section of an operation's page points, as the reference tells it elsewhere. */
  statuses(section: readonly Block[]): readonly StatusRow[] {
    this.#statusPages ??= new StatusPages(
      [...this.#pages.values()].filter((page) => !this.#isOperation(page)),
      this.#vocabulary,
    );
    return this.#statusPages.rowsFor(section, (target) => this.page(target));
  }

  /** True for a page whose statuses an operation has pointed to. */
  describesStatuses(page: Page): boolean {
    return this.#statusPages?.isUsed(page) ?? false;
  }

  /** True for a page of tables that is no operation's: its tables are there for others to use. */
  isShared(page: Page): boolean {
    return !this.#isOperation(page) && this.tables(page).length > 0;
  }

  #isOperation(page: Page): boolean {
    return page.blocks.some((block) => block.kind === "heading" && this.#uriHeadings.has(block.text));
  }

  /** The table that a link target leads to: its own anchor, or that of the section which it opens. */
  table(target: string): FieldTable | undefined {
    const page = this.page(target);
    if (!page) return undefined;
    const anchor = target.replace(/^[^#]*#/u, "");
    const leads = (anchors: readonly string[]): boolean => anchors.some((each) => sameAnchor(each, anchor));
    const tables = this.tables(page);
    const direct = tables.find((table) => leads(table.anchors));
    if (direct) return direct;
    const section = page.blocks.find((block) => block.kind === "heading" && leads(block.anchors));
    return section && tables.find((table) => table.line > section.line);
  }

  /** The tables of operation pages whose captions are names, as those of schemas are. */
  #schemaTables(): readonly FieldTable[] {
    return [...this.#pages.values()]
      .filter((page) => this.#isOperation(page))
      .flatMap((page) => this.tables(page).filter(({ title }) => title !== null && isName(title)));
  }

  /**
   * The tables of fields of a page, wherever on it they stand. What is wrong with those of an operation's page is told
   * where that is read, what is wrong with others here, once.
   */
  tables(page: Page): readonly FieldTable[] {
    const known = this.#tables.get(page);
    if (known) return known;
    const read = this.readTables(page);
    const tables = fieldTables(read);
    if (!this.#isOperation(page)) for (const { findings } of read.values()) this.#findings.push(...findings);
    this.#tables.set(page, tables);
    return tables;
  }

  /** The tables of a page by their blocks, each read once. */
  readTables(page: Page): PageTables {
    const known = this.#read.get(page);
    if (known) return known;
    const read = readPageTables(page, this.#vocabulary);
    this.#read.set(page, read);
    return read;
  }
}

/** True for a caption that is the name of a schema. */
export function isName(caption: string): boolean {
  return /^[\w.:@-]+$/u.test(caption);
}

/** File names in links differ in case and prefix from those in ids: `EN-US_TOPIC_0167957246__table1`. */
function sameAnchor(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function baseName(document: string): string {
  return document.replace(/^.*\//u, "").toLowerCase();
}
