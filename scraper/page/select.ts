import { createRequire } from "node:module";
import type * as Cheerio from "cheerio/slim";
import { InputError } from "../../core/base/input-error.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { PageSelectors, Selector } from "../service/service.js";
import type { Document } from "../source/document.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { detectFormat } from "./detect.js";

const load = createRequire(import.meta.url);
const options = { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } };

/** A part of a text, from its first character to the one behind its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * HTML documents with nothing left of them but what service.yaml selects. Everything else is made blank, so that lines stay those of the
 * document. A page that has no such part is read whole; a part to drop that no page has is told once.
 * @throws InputError at the line of service.yaml whose selector is none.
 */
export function selectContent(
  documents: readonly Document[],
  { content, drop }: PageSelectors,
  vocabulary: Vocabulary,
): WithFindings<readonly Document[]> {
  // Loaded only here: nothing else asks for selectors.
  const { load: parse } = load("cheerio/slim") as typeof Cheerio;
  const unused = new Set(drop);
  const findings: Finding[] = [];
  const selected = documents.map((document) => {
    if (detectFormat(document.text, vocabulary) !== "html") return document;
    const page = parse(document.text, options);
    const kept = content === null ? [] : spansOf(page, content);
    if (content !== null && kept.length === 0) {
      const message = `pages.content of service.yaml, "${content.selector}", matches nothing here: the whole page was read`;
      findings.push(finding("unused-setting", at(document.name, 1), message));
    }
    const dropped = drop.flatMap((selector) => {
      const spans = spansOf(page, selector);
      if (spans.length > 0) unused.delete(selector);
      return spans;
    });
    return { ...document, text: only(document.text, kept, dropped) };
  });
  const never = [...unused].map(({ selector, source }) =>
    finding("unused-setting", source, `pages.drop has "${selector}", which matches nothing on any page`),
  );
  return withFindings(selected, [...findings, ...never]);
}

function spansOf(page: Cheerio.CheerioAPI, { selector, source }: Selector): Span[] {
  try {
    return page(selector)
      .toArray()
      .map(({ startIndex, endIndex }) => ({ start: startIndex ?? 0, end: (endIndex ?? -1) + 1 }));
  } catch {
    const colon = source.lastIndexOf(":");
    const line = Number(source.slice(colon + 1));
    throw new InputError(source.slice(0, colon), line, `"${selector}" is no CSS selector`);
  }
}

/** A text of which only some spans are kept, all where none is given, without others; what goes is made blank, line by line. */
function only(text: string, kept: readonly Span[], dropped: readonly Span[]): string {
  const inside = kept.length === 0 ? text : between(text, kept, blank, (part) => part);
  return between(inside, dropped, (part) => part, blank);
}

function between(
  text: string,
  spans: readonly Span[],
  outside: (part: string) => string,
  within: (part: string) => string,
): string {
  let done = 0;
  let result = "";
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += outside(text.slice(done, from)) + within(text.slice(from, end));
    done = end;
  }
  return result + outside(text.slice(done));
}

function blank(part: string): string {
  return part.replace(/[^\n]+/gu, (line) => " ".repeat(line.length));
}
