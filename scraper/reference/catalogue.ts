import { plainText, type Page, type Table } from "../page/page.js";
import { columnOf } from "../family/column.js";
import { linkTargets } from "../page/links.js";
import type { Vocabulary } from "../family/vocabulary.js";

/** The APIs that exist, as an overview page lists them. */
export interface Catalogue {
  readonly document: string;
  readonly title: string;
  readonly categories: readonly Category[];
}

export interface Category {
  readonly name: string;
  readonly line: number;
  readonly apis: readonly Api[];
}

export interface Api {
  readonly title: string;
  readonly line: number;
  /** The document that the title links to; null in dumps, which have lost links. */
  readonly target: string | null;
}

/** The categories and APIs of an overview page; null where the page has no table of APIs. */
export function readCatalogue(page: Page, vocabulary: Vocabulary): Catalogue | null {
  const categories: Category[] = [];
  for (const block of page.blocks) {
    if (block.kind === "table") for (const each of readCategories(block, vocabulary)) categories.push(each);
  }
  return categories.length > 0 ? { document: page.document, title: page.title, categories } : null;
}

/** A table of APIs is one category, named by its caption, or several, named by a column before the titles. */
function readCategories(table: Table, vocabulary: Vocabulary): Category[] {
  const columns = table.header.map((word) => columnOf(word, vocabulary));
  const titleAt = columns.indexOf("api");
  if (titleAt < 0) return [];
  const byName = new Map<string, { line: number; apis: Api[] }>();
  for (const row of table.rows) {
    const cell = (index: number): string => plainText(row.cells[index]?.blocks ?? []).trim();
    const target = linkTargets(row.cells[titleAt]?.blocks ?? [])[0] ?? null;
    const name = titleAt > 0 ? cell(0) : (table.title ?? "");
    const category = byName.get(name) ?? { line: titleAt > 0 ? row.line : table.line, apis: [] };
    category.apis.push({ title: cell(titleAt), line: row.line, target });
    byName.set(name, category);
  }
  return [...byName].map(([name, category]) => ({ name, ...category }));
}

/** A title as titles are compared: case, spaces and a final stop do not count. */
export function normalTitle(title: string): string {
  return title.toLowerCase().replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
}
