import { load, type CheerioAPI } from "cheerio/slim";
import { InputError } from "../../contract/input-error.js";
import { assertComplete } from "./html-complete.js";
import { InlineText } from "./html-inline.js";
import { expandSpans, type SpannedCell } from "./html-spans.js";
import { Lines } from "./lines.js";
import { readCaption, type Block, type Item, type Page, type Row, type Table } from "./page.js";

type Root = ReturnType<CheerioAPI["root"]>[number];
export type Node = Root["children"][number];
export type Element = Extract<Node, { attribs: unknown }>;

const blockTags = new Set([
  "p",
  "ul",
  "ol",
  "li",
  "table",
  "pre",
  "div",
  "section",
  "article",
  "main",
  "body",
  "html",
]);
const heading = /^h[1-6]$/u;
const skipped = new Set(["script", "style", "head", "img", "colgroup", "template", "noscript"]);
/** Nesting that no page has; a deeper one would exhaust the stack. */
const deepest = 200;

/**
 * Reads an HTML page, with or without a repository viewer's lines before the markup.
 * Lines are those of the file as it is.
 * @throws InputError where the markup ends inside an element, or is nested beyond all reason.
 */
export function readHtml(document: string, text: string): Page {
  const start = Math.max(text.indexOf("<"), 0);
  assertComplete(document, text);
  const root = load(
    text.slice(start),
    { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } },
    false,
  ).root()[0];
  const reader = new HtmlReader(document, new Lines(text), start);
  const blocks = root ? reader.blocks(root.children, 0) : [];
  const titleAt = blocks.findIndex((block) => block.kind === "heading");
  const title = blocks[titleAt];
  return {
    document,
    format: "html",
    title: title?.kind === "heading" ? title.text : "",
    titleLine: title?.line ?? 1,
    updatedOn: null,
    blocks: titleAt < 0 ? blocks : blocks.toSpliced(titleAt, 1),
  };
}

class HtmlReader {
  /** Anchors that stand before a table, waiting for it. */
  #anchors: string[] = [];

  readonly document: string;
  readonly lines: Lines;
  readonly start: number;

  constructor(document: string, lines: Lines, start: number) {
    this.document = document;
    this.lines = lines;
    this.start = start;
  }

  blocks(nodes: readonly Node[], depth: number): Block[] {
    if (depth > deepest) {
      throw new InputError(
        this.document,
        this.line(nodes[0]),
        `elements are nested more than ${deepest} deep`,
      );
    }
    const found: Block[] = [];
    let inline = new InlineText();
    const flush = (): void => {
      const block = inline.paragraph(inline.line);
      inline = new InlineText();
      if (!block) return;
      found.push(block);
      this.#anchors = [];
    };
    for (const node of nodes) {
      if (isElement(node) && isBlock(node)) {
        flush();
        for (const block of this.#block(node, depth + 1)) pushMerged(found, block);
      } else if (!(isElement(node) && skipped.has(node.name))) {
        if (isElement(node) && node.attribs.name !== undefined) this.#anchors.push(node.attribs.name);
        inline.add(node, this.line(node));
      }
    }
    flush();
    return found;
  }

  line(node: Node | undefined): number {
    return this.lines.at(this.start + (node?.startIndex ?? 0));
  }

  #block(element: Element, depth: number): readonly Block[] {
    const line = this.line(element);
    if (heading.test(element.name)) {
      const text = new InlineText().addAll(element.children, line).paragraph(line)?.text ?? "";
      const anchors = this.#anchors;
      this.#anchors = [];
      return text === "" ? [] : [{ kind: "heading", line, text, anchors }];
    }
    switch (element.name) {
      case "pre":
        this.#anchors = [];
        return [{ kind: "code", line, text: rawText(element).replace(/^\n|\s+$/gu, "") }];
      case "ul":
      case "ol":
        return this.#list(element, line, depth);
      case "table":
        return [this.#table(element, line, depth)];
      default:
        return this.#container(element, line, depth);
    }
  }

  #container(element: Element, line: number, depth: number): readonly Block[] {
    if (!/(?:^|\s)note(?:\s|$)/u.test(element.attribs.class ?? ""))
      return this.blocks(element.children, depth);
    const body = element.children.filter(
      (child) => !(isElement(child) && child.attribs.class === "notetitle"),
    );
    return [{ kind: "note", line, blocks: this.blocks(body, depth) }];
  }

  #list(element: Element, line: number, depth: number): readonly Block[] {
    const items: Item[] = element.children
      .filter(isElement)
      .filter((child) => child.name === "li")
      .map((child) => ({ line: this.line(child), blocks: this.blocks(child.children, depth) }));
    return items.length === 0 ? [] : [{ kind: "list", line, ordered: element.name === "ol", items }];
  }

  #table(element: Element, line: number, depth: number): Table {
    const anchors = [...this.#anchors, ...(element.attribs.id === undefined ? [] : [element.attribs.id])];
    this.#anchors = [];
    const rows: { line: number; header: boolean; cells: SpannedCell[] }[] = [];
    let caption: string | null = null;
    for (const child of descend(element, ["thead", "tbody", "tfoot"])) {
      if (child.name === "caption") caption = rawText(child);
      else if (child.name === "tr") rows.push(this.#row(child, depth));
    }
    const { number, title } = readCaption((caption ?? "").replace(/\s+/gu, " "));
    const expanded = expandSpans(rows.map((row) => row.cells));
    const all = rows.map((row, index) => ({ ...row, cells: expanded[index] ?? [] }));
    const header = all[0]?.header === true ? all[0].cells.map(cellWords) : [];
    const body: Row[] = all
      .slice(header.length > 0 ? 1 : 0)
      .map((row) => ({ line: row.line, cells: row.cells }));
    return { kind: "table", line, number, title: title === "" ? null : title, anchors, header, rows: body };
  }

  #row(element: Element, depth: number): { line: number; header: boolean; cells: SpannedCell[] } {
    const cells = element.children
      .filter(isElement)
      .filter((child) => child.name === "td" || child.name === "th");
    return {
      line: this.line(element),
      header: cells.length > 0 && cells.every((cell) => cell.name === "th"),
      cells: cells.map((cell) => ({
        cell: { line: this.line(cell), blocks: this.blocks(cell.children, depth + 1) },
        rowspan: span(cell.attribs.rowspan),
        colspan: span(cell.attribs.colspan),
      })),
    };
  }
}

/** Adds a block; a list right after a list of its kind goes on with it, as it does on the page. */
function pushMerged(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}

/** Elements of a table, seen through its row groups. */
function descend(element: Element, through: readonly string[]): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (through.includes(child.name) ? child.children.filter(isElement) : [child]));
}

export function isElement(node: Node): node is Element {
  return "attribs" in node;
}

function isBlock(element: Element): boolean {
  return blockTags.has(element.name) || heading.test(element.name);
}

/** The text below an element, white space and all. */
export function rawText(node: Node): string {
  if (isElement(node)) return node.name === "br" ? "\n" : node.children.map(rawText).join("");
  return node.nodeType === 3 && "data" in node ? node.data : "";
}

function cellWords(cell: { readonly blocks: readonly Block[] }): string {
  return cell.blocks
    .map((block) => (block.kind === "paragraph" || block.kind === "heading" ? block.text : ""))
    .join(" ")
    .trim();
}

function span(value: string | undefined): number {
  const count = Number(value ?? "1");
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 1000) : 1;
}
