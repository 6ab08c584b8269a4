import type { Page } from "./page.js";
import type { SectionHeading, SectionRole, Vocabulary } from "../family/vocabulary.js";

/** What a heading's words say stands below it; undefined for words that no operation page has. */
export function headingRole(text: string, vocabulary: Vocabulary): SectionRole | undefined {
  return headingOf(text, vocabulary)?.role;
}

/** A heading by its words: as they are, else without the case that they are for. */
function headingOf(text: string, { headings }: Vocabulary): SectionHeading | undefined {
  if (text.length > longest) return undefined;
  const whole = plainHeading(text);
  const fits = (words: string): SectionHeading | undefined => headings.find((each) => each.words.test(words));
  return fits(whole) ?? (isQualified(whole) ? fits(withoutCase(whole)) : undefined);
}

/** Words that a heading has at most, its case included. */
const longest = 150;

/** A heading without the number of its chapter and the colon behind it. */
function plainHeading(text: string): string {
  return text
    .trim()
    .replace(/^\d+(?:\.\d+)*\.? /u, "")
    .replace(/ ?[:\uff1a]$/u, "");
}

/** A heading without the case that it is for: "Example Request (Opening a Door)". */
function withoutCase(heading: string): string {
  const open = heading.endsWith(")") ? heading.lastIndexOf("(") : -1;
  return open > 0 && heading[open - 1] === " " ? heading.slice(0, open).trimEnd() : heading;
}

function isQualified(heading: string): boolean {
  return withoutCase(heading) !== heading;
}

/**
 * The headings of one page of a dump, where a heading is a bare line like any other. Of each role only the wording counts that the
 * page has and that can least be anything else, and only in the order of a page, so that a field that is called like a section,
 * or the word "Examples" in a description, stays what it is.
 */
export class PageHeadings {
  #reached = -1;
  readonly #vocabulary: Vocabulary;
  /** The words of the page's own headings, each with its place among them. */
  readonly #order: ReadonlyMap<string, number>;
  /** Headings that some pages have in another place, until they have come. */
  readonly #anywhere: Set<string>;

  constructor(own: readonly OwnHeading[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#order = new Map(own.map(({ text }, index) => [text, index]));
    this.#anywhere = new Set(own.filter(({ role }) => role === "constraints").map(({ text }) => text));
  }

  /** True if `text` is a heading that can come next. */
  opens(text: string): boolean {
    return (
      this.#anywhere.has(text) ||
      (this.#order.get(text) ?? -1) > this.#reached ||
      // Examples of several cases, request and response in turn.
      (isQualified(text) && headingRole(text, this.#vocabulary)?.endsWith("examples") === true)
    );
  }

  /** Goes on to a heading: those before it cannot come any more. */
  enter(text: string): void {
    const at = this.#order.get(text) ?? this.#order.get(withoutCase(text)) ?? -1;
    this.#reached = Math.max(this.#reached, at);
    this.#anywhere.delete(text);
  }
}

interface OwnHeading {
  readonly role: SectionRole;
  readonly text: string;
}

/** The headings among the lines of a page of a dump. */
export function pageHeadings(lines: readonly string[], vocabulary: Vocabulary): PageHeadings {
  const first = new Map<SectionHeading, { readonly text: string; readonly at: number }>();
  for (const [at, text] of lines.entries()) {
    const heading = opensUpper.test(text) ? headingOf(text, vocabulary) : undefined;
    if (!heading || first.has(heading) || isQualified(text)) continue;
    if (!opensTable(text, lines[at + 1] ?? "", vocabulary)) first.set(heading, { text, at });
  }
  const byRole = new Map<SectionRole, { readonly text: string; readonly at: number }>();
  for (const heading of vocabulary.headings) {
    const found = first.get(heading);
    if (found && !byRole.has(heading.role)) byRole.set(heading.role, found);
  }
  const own = [...byRole].map(([role, { text, at }]) => ({ role, text, at }));
  return new PageHeadings(inPageOrder(own), vocabulary);
}

/** A name of a field in small letters is no heading. */
const opensUpper = /^\d*[\d. ]*\p{Lu}|^[^\p{ASCII}]/u;

/** "Status Code" above "Description" is the first column of a table; a heading may have the words of the column below it. */
function opensTable(text: string, next: string, { columns }: Vocabulary): boolean {
  return text !== next && Object.hasOwn(columns, text.toLowerCase()) && Object.hasOwn(columns, next.toLowerCase());
}

/** Pages tell of the request with its examples first, or of request and response before the examples of both. */
function inPageOrder(own: readonly (OwnHeading & { readonly at: number })[]): readonly OwnHeading[] {
  const examples = own.find(({ role }) => role === "request-examples");
  const response = own.find(({ role }) => role === "response");
  if (!examples || !response || response.at < examples.at) return own;
  return own.flatMap((each) => (each === examples ? [] : each === response ? [examples, response] : [each]));
}

/** True for the heading of the section that names method and path, by which a page is one of an operation. */
export function isUriHeading(text: string, vocabulary: Vocabulary): boolean {
  return headingRole(text, vocabulary) === "uri";
}

/** The name of the template that an operation page follows most closely. */
export function templateName(page: Page, { templates }: Vocabulary): string {
  const texts = page.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  const shared = templates.map(({ headings }) =>
    texts.reduce((count, text) => count + (headings.some((words) => words.test(text)) ? 1 : 0), 0),
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? "unknown" : (templates[shared.indexOf(most)]?.name ?? "unknown");
}

/** True for a heading that opens a section of operation pages. */
export function isSectionHeading(text: string, vocabulary: Vocabulary): boolean {
  return headingRole(text, vocabulary) !== undefined;
}
