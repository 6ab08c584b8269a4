/** Parameter tables of a page, straight from its HTML: where each stands, its rows, and what its cells point to. */
import { elementsBelow, parseHtml, wordsOf, type HtmlElement, type HtmlNode } from "./html.js";

export type Side = "uri" | "request" | "response";

export interface OraclePage {
  readonly document: string;
  readonly title: string;
  /** Lines of the URI section that start with a method. */
  readonly uris: readonly OracleUri[];
  readonly tables: readonly ParameterTable[];
  /** The headings of its sections, in order. */
  readonly headings: readonly string[];
  /** Other documents that the response section links to, where it has no table of its own. */
  readonly responseLinks: readonly string[];
  /** Names that a paragraph gives a value, as headers have one: `X-Version: 2.26`. */
  readonly proseHeaders: ReadonlySet<string>;
}

export interface OracleUri {
  readonly method: string;
  /** Without query string. */
  readonly path: string;
  /** Names in the query string, `?a={a}&b={b}` and `{?a,b}` alike. */
  readonly query: readonly string[];
  readonly line: number;
}

export interface ParameterTable {
  readonly document: string;
  readonly line: number;
  readonly side: Side | null;
  /** NNN of the `Status code: NNN` that it stands below. */
  readonly status: string | null;
  readonly number: number | null;
  readonly caption: string | null;
  readonly anchors: ReadonlySet<string>;
  readonly rows: readonly ParameterRow[];
}

export interface ParameterRow {
  readonly document: string;
  /** Line of the cell with the name. */
  readonly line: number;
  readonly name: string;
  /** Null where the table has no such column. */
  readonly type: string | null;
  readonly mandatory: string | null;
  readonly description: string;
  /** The cell of the description; null where the table has no such column. */
  readonly descriptionCell: HtmlElement | null;
  /** Targets of the links of the type cell, then of the description. */
  readonly typeLinks: readonly string[];
  readonly links: readonly OracleLink[];
}

export interface OracleLink {
  readonly target: string;
  readonly words: string;
}

const methodLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s*(\/\S*)/;
const headerLine = /\b([A-Z]\w*(?:-\w+)+): ?\w/g;
const statusLine = /^Status code:\s*(\d{3})$/;

/** Reads one page. A page without a method and a path has no `uris`; its tables are read all the same. */
export function readOraclePage(document: string, text: string): OraclePage {
  const reading = new Reading(document);
  reading.walk(parseHtml(text));
  const answered = reading.tables.some(({ side }) => side === "response");
  return {
    document,
    title: reading.title,
    uris: reading.uris,
    tables: reading.tables,
    headings: reading.headings,
    responseLinks: answered ? [] : reading.responseLinks,
    proseHeaders: reading.proseHeaders,
  };
}

class Reading {
  readonly document: string;
  title = "";
  readonly uris: OracleUri[] = [];
  readonly tables: ParameterTable[] = [];
  readonly headings: string[] = [];
  readonly responseLinks: string[] = [];
  readonly proseHeaders = new Set<string>();
  #side: Side | null = null;
  #status: string | null = null;
  #anchors: string[] = [];

  constructor(document: string) {
    this.document = document;
  }

  walk(node: HtmlElement): void {
    for (const child of node.children) if (child.kind === "element") this.#element(child);
  }

  #element(node: HtmlElement): void {
    const own = node.attributes.get("name");
    if (node.tag === "a" && own !== undefined) this.#anchors.push(own);
    // A link to a section means its first table.
    const id = node.attributes.get("id");
    if (node.tag === "span" && id !== undefined) this.#anchors.push(id);
    if (node.tag === "section" || node.attributes.get("class") === "section")
      this.#anchors = id === undefined ? [] : [id];
    if (node.tag === "table") {
      this.#table(node);
      this.#anchors = [];
      return;
    }
    if (node.tag === "h1") this.title = wordsOf(node);
    else if (node.tag === "h2" || node.tag === "h4") this.#section(wordsOf(node));
    else if (node.tag === "p" || node.tag === "pre" || node.attributes.get("class") === "p")
      this.#paragraph(node);
    if (node.tag === "a" && this.#side === "response") this.#responseLink(node);
    this.walk(node);
  }

  #section(heading: string): void {
    this.headings.push(heading);
    this.#side = sideOf(heading);
    this.#status = null;
  }

  #paragraph(node: HtmlElement): void {
    const words = ownWords(node);
    if (words === "URI") this.#section(words);
    for (const [, name = ""] of words.matchAll(headerLine)) this.proseHeaders.add(name);
    this.#status = statusLine.exec(words)?.[1] ?? this.#status;
    if (this.#side !== "uri") return;
    const match = methodLine.exec(words);
    if (match) this.uris.push(uri(match[1] ?? "", match[2] ?? "", node.line));
  }

  #responseLink(node: HtmlElement): void {
    const target = node.attributes.get("href");
    if (target !== undefined && !target.includes("#")) this.responseLinks.push(target);
  }

  #table(node: HtmlElement): void {
    const header = columnsOf(node);
    if (header.name < 0) return;
    const id = node.attributes.get("id");
    const caption = [...elementsBelow(node)].find(({ tag }) => tag === "caption");
    const numbered = caption ? /^(?:Table (\d+)\s*)?(.*)$/.exec(wordsOf(caption)) : null;
    this.tables.push({
      document: this.document,
      line: node.line,
      side: this.#side,
      status: this.#side === "response" ? this.#status : null,
      number: numbered?.[1] === undefined ? null : Number(numbered[1]),
      caption: numbered?.[2] ?? null,
      anchors: new Set([...this.#anchors, ...(id === undefined ? [] : [id])]),
      rows: rowsOf(node, header, this.document),
    });
  }
}

/** The words of a paragraph before the first table or other block in it. */
function ownWords(node: HtmlElement): string {
  const block = node.children.findIndex(
    (child) => child.kind === "element" && /^(?:div|table|ul|ol|pre)$/.test(child.tag),
  );
  return wordsOf({ ...node, children: block < 0 ? node.children : node.children.slice(0, block) });
}

function sideOf(heading: string): Side | null {
  if (/^URI$/i.test(heading)) return "uri";
  if (/^Requests?(?: Parameters| Body| Message)?$/i.test(heading)) return "request";
  return /^Responses?(?: Parameters| Body| Message)?$/i.test(heading) ? "response" : null;
}

function uri(method: string, written: string, line: number): OracleUri {
  const [before = "", after = ""] = written.replace(/\{\?([^}]*)\}/, "?$1").split("?", 2);
  const query = after.split(/[&,]/).map((pair) => pair.split("=")[0] ?? "");
  return { method, path: before, query: query.filter((name) => name !== ""), line };
}

interface Columns {
  readonly name: number;
  readonly type: number;
  readonly mandatory: number;
  readonly description: number;
}

function columnsOf(table: HtmlElement): Columns {
  const head = [...elementsBelow(table)].filter(({ tag }) => tag === "th").map(wordsOf);
  const at = (words: RegExp): number => head.findIndex((heading) => words.test(heading));
  return {
    name: /^(?:Parameter|Attribute)$/.test(head[0] ?? "") ? 0 : -1,
    type: at(/^Type$/),
    mandatory: at(/^Mandatory$/),
    description: at(/^(?:Description|Remarks)$/),
  };
}

function rowsOf(table: HtmlElement, columns: Columns, document: string): ParameterRow[] {
  const rows = [...elementsBelow(table)].filter(({ tag }) => tag === "tr");
  return rows.flatMap((row): ParameterRow[] => {
    const cells = row.children.filter(isCell);
    const [first] = cells;
    if (!first) return [];
    const words = (index: number): string | null => {
      const cell = cells[index];
      return cell ? wordsOf(cell) : null;
    };
    const type = cells[columns.type];
    const description = cells[columns.description];
    return [
      {
        document,
        line: first.line,
        name: wordsOf(first),
        type: words(columns.type),
        mandatory: words(columns.mandatory),
        description: words(columns.description) ?? "",
        descriptionCell: description ?? null,
        typeLinks: type ? linksOf(type).map(({ target }) => target) : [],
        links: description ? linksOf(description) : [],
      },
    ];
  });
}

function isCell(node: HtmlNode): node is HtmlElement {
  return node.kind === "element" && node.tag === "td";
}

function linksOf(cell: HtmlElement): OracleLink[] {
  return [...elementsBelow(cell)].flatMap((node) => {
    const target = node.tag === "a" ? node.attributes.get("href") : undefined;
    return target === undefined ? [] : [{ target, words: wordsOf(node) }];
  });
}
