import type { Page } from "./page.js";
import type { SectionRole, Template, Vocabulary } from "../family/vocabulary.js";

/**
 * The headings of one page of a dump, where a heading is a bare line like any other.
 * Only words of the page's own template count, and only in the template's order, so that a field that is called
 * like a section, or the word "Examples" in a description, stays what it is.
 */
export class PageHeadings {
  #reached = -1;
  readonly #order: ReadonlyMap<string, number>;
  readonly #examples: ReadonlySet<string>;
  /** Headings that some pages have in another place, until they have come. */
  readonly #anywhere: Set<string>;

  constructor(headings: readonly (readonly [string, SectionRole])[]) {
    this.#order = new Map(headings.map(([heading], index) => [heading, index]));
    this.#examples = new Set(
      headings.filter(([, role]) => role.endsWith("examples")).map(([heading]) => heading),
    );
    this.#anywhere = new Set(
      headings.filter(([, role]) => role === "constraints").map(([heading]) => heading),
    );
  }

  /** True if `text` is a heading that can come next. */
  opens(text: string): boolean {
    return (
      this.#anywhere.has(text) ||
      (this.#order.get(text) ?? -1) > this.#reached ||
      // Examples of several cases, request and response in turn.
      (isQualified(text) && this.#examples.has(withoutCase(text)))
    );
  }

  /** Goes on to a heading: those before it cannot come any more. */
  enter(text: string): void {
    this.#reached = Math.max(this.#reached, this.#order.get(withoutCase(text)) ?? -1);
    this.#anywhere.delete(text);
  }
}

/** A heading without the case that it is for: "Example Request (Opening a Door)". */
export function withoutCase(heading: string): string {
  return heading.replace(/\s+\([^()]*\)$/u, "");
}

function isQualified(heading: string): boolean {
  return withoutCase(heading) !== heading;
}

/** A heading that the page lacks, as another template of the family calls it, where the page has that. */
function borrowed(
  entry: readonly [string, SectionRole],
  present: ReadonlySet<string>,
  { templates }: Vocabulary,
): readonly [string, SectionRole] {
  if (present.has(entry[0])) return entry;
  const others = templates.flatMap(({ headings }) => headings.filter(([, role]) => role === entry[1]));
  return others.find(([heading]) => present.has(heading)) ?? entry;
}

/** True for the heading of the section that names method and path, by which a page is one of an operation. */
export function isUriHeading(text: string, { templates }: Vocabulary): boolean {
  const words = text.toLowerCase();
  return templates.some(({ headings }) =>
    headings.some(([heading, role]) => role === "uri" && heading.toLowerCase() === words),
  );
}

/** The name of the template that an operation page follows most closely. */
export function templateName(page: Page, vocabulary: Vocabulary): string {
  const headings = page.blocks.map((block) => (block.kind === "heading" ? block.text : ""));
  return bestTemplate(new Set(headings), vocabulary)?.name ?? "unknown";
}

function bestTemplate(present: ReadonlySet<string>, { templates }: Vocabulary): Template | undefined {
  const shared = (template: Template): number =>
    template.headings.filter(([heading]) => present.has(heading)).length;
  return templates.reduce<Template | undefined>((a, b) => (a && shared(a) >= shared(b) ? a : b), undefined);
}

/** The headings of the template that shares most lines with the page. */
export function pageHeadings(lines: readonly string[], vocabulary: Vocabulary): PageHeadings {
  const present = new Set(lines);
  const headings = bestTemplate(present, vocabulary)?.headings ?? [];
  return new PageHeadings(headings.map((entry) => borrowed(entry, present, vocabulary)));
}

/** True for a heading that opens a section of operation pages. */
export function isSectionHeading(text: string, { templates }: Vocabulary): boolean {
  const words = withoutCase(text).toLowerCase();
  return templates.some(({ headings }) => headings.some(([heading]) => heading.toLowerCase() === words));
}
