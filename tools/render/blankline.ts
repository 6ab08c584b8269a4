/**
 * A page's HTML as a blank-line dump: paragraphs and headings stand apart, other blocks on lines of their own, lists keep
 * bullets and numbers, code its lines. Bold, links and the frame of the page are lost.
 */
import { rawText, type HtmlElement, type HtmlNode } from "../oracle/html.js";
import { content } from "./content.js";

export interface BlankLineOptions {
  /** First line, as the pages of the site carry it; none by default. */
  readonly updatedOn?: string;
  /** Whether text that is no paragraph stands apart too, so that every block has a blank line before it. */
  readonly apart?: boolean;
}

/** Renders a page. */
export function renderBlankLine(html: string, options: BlankLineOptions = {}): string {
  const writer = new Writer(options.apart ?? true);
  if (options.updatedOn !== undefined) writer.line(`Updated on ${options.updatedOn}`);
  writer.children(content(html));
  return `${writer.finish()}\n`;
}

interface List {
  readonly ordered: boolean;
  items: number;
}

interface Line {
  readonly text: string;
  readonly apart: boolean;
}

const blockTags = /^(?:p|h[1-6]|div|ul|ol|li|pre|table|caption|thead|tbody|tr|td|th|br)$/;
const paragraphs = /^(?:p|h[1-6])$/;

class Writer {
  readonly #apart: boolean;
  readonly #lines: Line[] = [];
  readonly #lists: List[] = [];
  #inline = "";
  /** The mark of an item that has no text yet. */
  #mark: string | null = null;
  #afterParagraph = false;
  #markAfterParagraph = false;

  constructor(apart: boolean) {
    this.#apart = apart;
  }

  line(text: string): void {
    this.#lines.push({ text, apart: true });
    this.#afterParagraph = true;
  }

  children(node: HtmlElement): void {
    for (const child of node.children) this.#node(child);
  }

  finish(): string {
    this.#flush(false);
    return this.#lines
      .map(({ text, apart }, index) => (index === 0 ? "" : apart ? "\n\n" : "\n") + text)
      .join("");
  }

  #node(node: HtmlNode): void {
    if (node.kind === "text") this.#inline += node.text;
    else if (!blockTags.test(node.tag)) this.children(node);
    else {
      this.#flush(false);
      this.#block(node);
    }
  }

  #block(node: HtmlElement): void {
    if (node.tag === "pre") this.#code(rawText(node));
    else if (node.tag === "ul" || node.tag === "ol") this.#list(node);
    else if (node.tag === "li") this.#item(node);
    else {
      this.children(node);
      this.#flush(paragraphs.test(node.tag));
    }
  }

  #list(node: HtmlElement): void {
    this.#lists.push({ ordered: node.tag === "ol", items: 0 });
    this.children(node);
    this.#flush(false);
    this.#lists.pop();
  }

  #item(node: HtmlElement): void {
    const list = this.#lists.at(-1);
    if (list) list.items += 1;
    this.#mark = list?.ordered === true ? `${list.items}. ` : "• ";
    this.#markAfterParagraph = this.#afterParagraph;
    this.children(node);
    this.#flush(false);
    this.#mark = null;
  }

  #flush(paragraph: boolean): void {
    const text = this.#inline.replace(/\s+/g, " ").trim();
    this.#inline = "";
    if (text === "") return;
    const marked = this.#mark !== null;
    const apart = marked ? this.#markAfterParagraph : paragraph || this.#afterParagraph || this.#apart;
    this.#lines.push({ text: this.#indent() + text, apart });
    this.#mark = null;
    this.#afterParagraph = paragraph;
  }

  #code(text: string): void {
    const lines = text.split("\n").map((line) => line.trimEnd());
    const start = lines.findIndex((line) => line !== "");
    if (start < 0) return;
    const kept = lines.slice(start, lines.findLastIndex((line) => line !== "") + 1);
    const first = this.#indent();
    const rest = " ".repeat(first.length);
    const apart = this.#afterParagraph || this.#apart;
    this.#lines.push({
      text: kept.map((line, index) => (index === 0 ? first : rest) + line).join("\n"),
      apart,
    });
    this.#mark = null;
    this.#afterParagraph = false;
  }

  /** What stands before the first line of a block. */
  #indent(): string {
    const depth = this.#lists.length;
    if (this.#mark !== null) return " ".repeat(2 * depth) + this.#mark;
    return depth === 0 ? "" : " ".repeat(2 * depth + 2);
  }
}
