/**
 * A page's HTML as a pipe dump: a line a block, a line a cell, a rule after the header. Captions are lost; of a list in a cell
 * only a line break is left; code stands on one line.
 */
import { elementsBelow, wordsOf, type HtmlElement, type HtmlNode } from "../oracle/html.js";
import { boilerplate, content } from "./content.js";

/** Renders a page. */
export function renderPipe(html: string): string {
  const lines: string[] = [];
  new Writer(lines).children(content(html), false);
  return `${lines.join("\n")}\n`;
}

const blockTags = /^(?:p|h[1-6]|div|ul|ol|li|pre|table|caption|thead|tbody|tr|td|th|br)$/;

class Writer {
  readonly #lines: string[];
  #inline = "";
  #mark = "";

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  children(node: HtmlElement, inList: boolean): void {
    for (const child of node.children) this.#node(child, inList);
    this.#flush();
  }

  #node(node: HtmlNode, inList: boolean): void {
    if (node.kind === "text") this.#inline += node.text;
    else if (!blockTags.test(node.tag)) for (const child of node.children) this.#node(child, inList);
    else {
      this.#flush();
      this.#block(node, inList);
    }
  }

  #block(node: HtmlElement, inList: boolean): void {
    if (node.tag === "caption") return;
    if (node.tag === "table" && !inList) this.#table(node);
    else if (node.tag === "li") {
      this.#mark = "- ";
      this.children(node, true);
      this.#mark = "";
    } else {
      // Only text of the item itself has a mark; a paragraph in it stands as it is.
      if (node.tag === "p" || node.tag === "pre") this.#mark = "";
      this.children(node, inList);
    }
  }

  #flush(): void {
    const text = this.#inline.replace(/\s+/g, " ").trim();
    this.#inline = "";
    if (text === "" || boilerplate.test(text)) return;
    this.#lines.push(this.#mark + text);
    this.#mark = "";
  }

  #table(node: HtmlElement): void {
    const below = [...elementsBelow(node)];
    const header = below.filter(({ tag }) => tag === "th").map((cell) => `${wordsOf(cell)} |`);
    if (header.length > 0) this.#lines.push(...header, "---|".repeat(header.length));
    for (const cell of below.filter(({ tag }) => tag === "td")) this.#lines.push(...cellLines(cell));
  }
}

/** The lines of a cell; the last one ends in the mark that closes it. */
function cellLines(cell: HtmlElement): string[] {
  const lines = [""];
  const add = (text: string): void => {
    const words = text.replace(/\s+/g, " ").trim();
    if (words === "" || boilerplate.test(words)) return;
    const last = lines.pop() ?? "";
    lines.push(last === "" ? words : `${last} ${words}`);
  };
  const walk = (node: HtmlElement): void => {
    let inline = "";
    for (const child of node.children) {
      if (child.kind === "text") inline += child.text;
      else if (!blockTags.test(child.tag)) inline += wordsWithEdges(child);
      else {
        add(inline);
        inline = "";
        if (child.tag === "ul" || child.tag === "ol") {
          if (lines.at(-1) !== "") lines.push("");
        } else walk(child);
      }
    }
    add(inline);
  };
  walk(cell);
  const last = lines.pop() ?? "";
  return [...lines, last === "" ? "|" : `${last} |`];
}

/** Inline words with the blanks at their ends. */
function wordsWithEdges(node: HtmlElement): string {
  return node.children
    .map((child) => (child.kind === "text" ? child.text : child.tag === "br" ? " " : wordsWithEdges(child)))
    .join("");
}
