/** What a page says of its answers beside their tables: statuses, and the JSON of its examples. Read by means of the oracle's own. */
import { elementsBelow, parseHtml, rawText, wordsOf, type HtmlElement } from "./html.js";

export interface OracleAnswers {
  readonly document: string;
  /** Statuses that the page itself names. */
  readonly statuses: readonly NamedStatus[];
  /** Documents that its section on statuses points to. */
  readonly statusPages: readonly string[];
  readonly examples: readonly OracleExample[];
}

export interface NamedStatus {
  readonly status: string;
  readonly line: number;
}

export interface OracleExample {
  /** Null where nothing above it tells. */
  readonly side: "request" | "response" | null;
  readonly line: number;
  readonly value: unknown;
}

const statusLine = /^Status code:\s*(\d{3})$/i;
const statusSection = /^(?:Status Codes?|Returned Values?)$/i;
const statusHeader = /\b(?:status code|returned value|response code)\b/i;
const uriSection = /^URI$/i;

/** Reads the statuses and examples of one page. */
export function readAnswers(document: string, text: string): OracleAnswers {
  const reading = new Reading();
  reading.walk(parseHtml(text));
  return {
    document,
    statuses: [...new Map(reading.statuses.map((each) => [each.status, each])).values()],
    statusPages: reading.statusPages,
    examples: reading.examples,
  };
}

/** The statuses that a page lists in its tables, whatever it is about. */
export function listedStatuses(text: string): Set<string> {
  const tables = [...elementsBelow(parseHtml(text))].filter(({ tag }) => tag === "table");
  return new Set(tables.flatMap(statusesOf).map(({ status }) => status));
}

class Reading {
  readonly statuses: NamedStatus[] = [];
  readonly statusPages: string[] = [];
  readonly examples: OracleExample[] = [];
  #heading = "";
  #side: OracleExample["side"] = null;

  walk(node: HtmlElement): void {
    for (const child of node.children) if (child.kind === "element") this.#element(child);
  }

  #element(node: HtmlElement): void {
    if (/^h[1-4]$/.test(node.tag)) this.#section(wordsOf(node));
    else if (node.tag === "pre") this.#code(node);
    else if (node.tag === "table") this.#table(node);
    else if (node.tag === "p" || node.tag === "strong") this.#label(node);
    else if (node.tag === "a" && statusSection.test(this.#heading)) this.#link(node);
    this.walk(node);
  }

  #section(heading: string): void {
    this.#heading = heading;
    this.#side = sideIn(heading);
  }

  #label(node: HtmlElement): void {
    const words = wordsOf(node);
    if (words === "URI") this.#section(words);
    const status = statusLine.exec(words)?.[1];
    if (status !== undefined) this.statuses.push({ status, line: node.line });
    if (/\b(?:example|sample)\b/i.test(words)) this.#side = sideIn(words) ?? this.#side;
  }

  #link(node: HtmlElement): void {
    const [target = ""] = (node.attributes.get("href") ?? "").split("#");
    if (target !== "") this.statusPages.push(target);
  }

  #table(node: HtmlElement): void {
    if (statusSection.test(this.#heading)) this.statuses.push(...statusesOf(node));
  }

  #code(node: HtmlElement): void {
    if (uriSection.test(this.#heading)) return;
    const lines = rawText(node).split("\n");
    const first = lines.findIndex((each) => /^\s*[{[]/.test(each));
    const value = first < 0 ? undefined : parsed(lines.slice(first).join("\n"));
    if (value !== undefined) this.examples.push({ side: this.#side, line: node.line, value });
  }
}

function sideIn(words: string): OracleExample["side"] {
  if (/\brequests?\b/i.test(words)) return "request";
  return /\bresponses?\b/i.test(words) ? "response" : null;
}

/** The codes in the first column of a table of statuses; none of another table. */
function statusesOf(table: HtmlElement): NamedStatus[] {
  const below = [...elementsBelow(table)];
  const header = below.find(({ tag }) => tag === "th");
  if (!header || !statusHeader.test(wordsOf(header))) return [];
  return below
    .filter(({ tag }) => tag === "tr")
    .flatMap((row) => {
      const first = row.children.find((child) => child.kind === "element" && child.tag === "td");
      const status = first && /^\d{3}\b/.exec(wordsOf(first))?.[0];
      return first && status ? [{ status, line: first.line }] : [];
    });
}

/** Undefined for what is no JSON: the oracle repairs nothing. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.trim());
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
