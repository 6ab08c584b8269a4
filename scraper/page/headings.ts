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
  const found = candidatesAmong(lines, vocabulary);
  const [first = [], ...others] = pageOrders.map((order) => longestChain(found, order));
  const chain = others.reduce((best, each) => (worth(each) > worth(best) ? each : best), first);
  const anywhere = found.filter(({ role }) => role === "constraints").slice(0, 1);
  return new PageHeadings([...anywhere, ...chain], vocabulary);
}

/** A line that may be a heading. */
interface Candidate extends OwnHeading {
  readonly at: number;
  /** How many wordings of its role can less be anything else. */
  readonly rank: number;
}

/** Wordings alike of one page, of which the first are looked at. */
const mostAlike = 4;

function candidatesAmong(lines: readonly string[], vocabulary: Vocabulary): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const counts = new Map<SectionHeading, number>();
  let last: Candidate | null = null;
  for (const [at, line] of lines.entries()) {
    const heading = opensUpper.test(line) && !line.endsWith(":") ? headingOf(line, vocabulary) : undefined;
    if (!heading || isColumn(line, [lines[at - 1], lines[at + 1]], vocabulary)) continue;
    const text = withoutCase(line);
    const count = counts.get(heading) ?? 0;
    // Right below a heading of its kind it is a label.
    const isLabel: boolean = last?.role === heading.role && last.at === at - 1;
    if (found.has(text) || count >= mostAlike || isLabel) continue;
    counts.set(heading, count + 1);
    last = { role: heading.role, text, at, rank: rankOf(heading, vocabulary) };
    found.set(text, last);
  }
  return [...found.values()];
}

function rankOf(heading: SectionHeading, { headings }: Vocabulary): number {
  return headings.filter(({ role }) => role === heading.role).indexOf(heading);
}

const rolesBefore: readonly SectionRole[] = ["function", "debugging", "authorization", "uri", "request"];
const rolesAfter: readonly SectionRole[] = ["response-examples", "statuses", "errors"];

/** Pages tell of request and response before the examples of both, or of the request with its examples first. */
const pageOrders: readonly (readonly SectionRole[])[] = [
  [...rolesBefore, "response", "request-examples", ...rolesAfter],
  [...rolesBefore, "request-examples", "response", ...rolesAfter],
];

/** The most candidates that stand in an order; of as many, those that can least be anything else. */
function longestChain(candidates: readonly Candidate[], order: readonly SectionRole[]): readonly Candidate[] {
  const chains: (readonly Candidate[])[] = [[]];
  for (const candidate of candidates) {
    const place = order.indexOf(candidate.role);
    if (place < 0) continue;
    const before = chains.filter((chain) => order.indexOf(chain.at(-1)?.role ?? "constraints") < place);
    const best = before.reduce((a, b) => (worth(b) > worth(a) ? b : a), []);
    chains.push([...best, candidate]);
  }
  return chains.reduce((a, b) => (worth(b) > worth(a) ? b : a), []);
}

/** More than all ranks of a chain together. */
const aHeading = 10_000;

function worth(chain: readonly Candidate[]): number {
  return chain.reduce((sum, { rank }) => sum + aHeading - rank, 0);
}

/** A name of a field in small letters is no heading. */
const opensUpper = /^\d*[\d. ]*\p{Lu}|^[^\p{ASCII}]/u;

/** "Status Code" beside "Description" is a column of a table; a heading may have the words of the column below it. */
function isColumn(text: string, beside: readonly (string | undefined)[], { columns }: Vocabulary): boolean {
  const has = (words: string): boolean => Object.hasOwn(columns, words.toLowerCase());
  return has(text) && beside.some((other) => other !== undefined && other !== text && has(other));
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
