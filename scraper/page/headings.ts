import type { SectionRole, Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * The headings of one page of a dump, where a heading is a bare line like any other.
 * Only words of the page's own template count, and only in the template's order, so that a field that is called
 * like a section, or the word "Examples" in a description, stays what it is.
 */
export class PageHeadings {
  #reached = -1;
  readonly #order: ReadonlyMap<string, number>;

  constructor(headings: readonly (readonly [string, SectionRole])[]) {
    this.#order = new Map(headings.map(([heading], index) => [heading, index]));
  }

  /** True if `text` is a heading that can come next. */
  opens(text: string): boolean {
    return (this.#order.get(text) ?? -1) > this.#reached;
  }

  /** Goes on to a heading: those before it cannot come any more. */
  enter(text: string): void {
    this.#reached = this.#order.get(text) ?? this.#reached;
  }
}

/** The headings of the template that shares most lines with the page. */
export function pageHeadings(lines: readonly string[], vocabulary: Vocabulary): PageHeadings {
  const present = new Set(lines);
  const ranked = vocabulary.templates.map((template) => ({
    headings: template.headings,
    shared: template.headings.filter(([heading]) => present.has(heading)).length,
  }));
  const best = ranked.reduce((a, b) => (b.shared > a.shared ? b : a), { headings: [], shared: 0 });
  return new PageHeadings(best.headings);
}
