/** The same pages as HTML and as dumps: what differs between their contracts. */
import type { Json, JsonObject } from "../../core/base/json.js";
import { scrape, type Document } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { renderBlankLine } from "./blankline.js";
import {
  firstDifference,
  lostValues,
  normalOperations,
  runsOn,
  type FirstDifference,
  type Forgiving,
} from "./normal.js";
import { renderPipe } from "./pipe.js";
import { reduce, type Style } from "./reduce.js";

export interface Equality {
  readonly operations: number;
  /** Operations that are equal save for text behind a table, which a blank-line dump does not tell from its last row. */
  readonly runOn: readonly string[];
  readonly unequal: readonly { readonly operation: string; readonly difference: FirstDifference }[];
}

/** What a style of dump cannot keep, and what a page without its losses cannot show. */
const unavoidable: Readonly<Record<Style, Forgiving>> = { "blank-line": () => false, pipe: lostValues };

/** The dump of a page; a document that is no HTML (a table of contents, say) is the same in every form. */
export function asDump(document: Document, style: Style, apart = true): Document {
  if (!document.name.endsWith(".html")) return document;
  const text = style === "pipe" ? renderPipe(document.text) : renderBlankLine(document.text, { apart });
  return { name: document.name.replace(/\.html$/, ".txt"), text };
}

function asReduced(document: Document, style: Style): Document {
  return document.name.endsWith(".html") ? { ...document, text: reduce(document.text, style) } : document;
}

/** Compares the contract of pages, without what a dump has lost, with the contract of their dumps. */
export function compareForms(documents: readonly Document[], style: Style, apart = true): Equality {
  const pages = operationsOf(documents.map((each) => asReduced(each, style)));
  const dumps = operationsOf(documents.map((each) => asDump(each, style, apart)));
  const keys = [...new Set([...pages.keys(), ...dumps.keys()])];
  const unequal = keys.flatMap((operation) => {
    const difference = firstDifference(pages.get(operation), dumps.get(operation), unavoidable[style]);
    return difference ? [{ operation, difference }] : [];
  });
  const forgiven = unequal.filter(
    ({ operation }) => !firstDifference(pages.get(operation), dumps.get(operation), runsOn),
  );
  const isForgiven = new Set(style === "blank-line" ? forgiven.map(({ operation }) => operation) : []);
  return {
    operations: keys.length,
    unequal: unequal.filter(({ operation }) => !isForgiven.has(operation)),
    runOn: [...isForgiven],
  };
}

function operationsOf(documents: readonly Document[]): Map<string, Json> {
  const contract: JsonObject = scrape(documents, defaultService("service")).contract;
  return normalOperations(contract);
}

/** A difference on one line: where, in the pages, in the dumps; long texts from a little before the place. */
export function describe({ at, left, right }: FirstDifference): string {
  const [page, dump] = [left, right].map((value) =>
    value === undefined ? "nothing" : JSON.stringify(value),
  );
  const a = page ?? "";
  const b = dump ?? "";
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const from = Math.max(0, same - 40);
  const short = (text: string): string => (from > 0 ? "…" : "") + text.slice(from, from + 120);
  return `${at.join("/")}: ${short(a)} ↔ ${short(b)}`;
}

/** What kind of difference it is: the keyword, and which side has it. */
export function causeOf({ at, left, right }: FirstDifference): string {
  const keyword =
    at.findLast((key, index) => !/^\d+$/.test(key) && at[index - 1] !== "properties") ?? "operation";
  const field = at.at(-2) === "properties" ? "a field" : keyword;
  const side = left === undefined ? "only in the dump" : right === undefined ? "lost in the dump" : "differs";
  return `${field} ${side}`;
}
