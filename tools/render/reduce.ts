/** A page's HTML without what a dump of it has lost, so that what remains must read the same. */
import { elementsBelow, wordsOf, type HtmlElement, type HtmlNode } from "../oracle/html.js";
import { boilerplate, content } from "./content.js";

export type Style = "blank-line" | "pipe";

/**
 * Both styles lose bold, links to other documents, the frame of the page, names of tables that no link uses (the names of
 * schemas without a caption), the frame of a note that has no words of its own ("NOTE:"), and the rows and columns of a table
 * in a list, save the tables of fields; pipe dumps also the lists in cells and lines that look like boilerplate. Captions
 * and links inside the page stay: a dump has to find nested tables without them.
 */
export function reduce(html: string, style: Style): string {
  const page = content(html);
  const targets = [...elementsBelow(page)].map(({ attributes }) => attributes.get("href") ?? "");
  const reducer = new Reducer(style, new Set(targets));
  return page.children.map((node) => reducer.write(node, { cell: false, list: false })).join("");
}

/** What a node stands in. */
interface Inside {
  readonly cell: boolean;
  readonly list: boolean;
}

const voidTags = /^(?:br|img|hr)$/;
const marks = /^(?:strong|b|em|i|span)$/;

class Reducer {
  readonly #style: Style;
  readonly #targets: ReadonlySet<string>;

  constructor(style: Style, targets: ReadonlySet<string>) {
    this.#style = style;
    this.#targets = targets;
  }

  write(node: HtmlNode, inside: Inside): string {
    if (node.kind === "text") return escape(node.text);
    if (this.#style === "pipe" && this.#isLost(node, inside)) return "\n";
    if (node.tag === "table" && inside.list && !isTableOfFields(node)) return this.#flattened(node, inside);
    const inner = {
      cell: inside.cell || node.tag === "td",
      list: inside.list || node.tag === "li",
    };
    const children = (): string => node.children.map((child) => this.write(child, inner)).join("");
    if (marks.test(node.tag) || leadsAway(node) || isUnnamedNote(node)) return children();
    return voidTags.test(node.tag) ? this.#start(node) : `${this.#start(node)}${children()}</${node.tag}>`;
  }

  #isLost(node: HtmlElement, inside: Inside): boolean {
    if (inside.cell && /^(?:ul|ol)$/.test(node.tag)) return true;
    return node.tag === "p" && boilerplate.test(wordsOf(node));
  }

  /** The caption (which pipe dumps lose) and the cells of a table as paragraphs. */
  #flattened(table: HtmlElement, inside: Inside): string {
    const parts = [...elementsBelow(table)].filter(({ tag }) =>
      (this.#style === "pipe" ? /^(?:th|td)$/ : /^(?:caption|th|td)$/).test(tag),
    );
    return parts
      .map((part) => part.children.map((child) => this.write(child, inside)).join(""))
      .map((text) => `<div>${text}</div>`)
      .join("");
  }

  #start({ tag, attributes }: HtmlElement): string {
    const kept = [...attributes].filter(
      ([name, value]) => !/^(?:id|name)$/.test(name) || this.#targets.has(`#${value}`),
    );
    const written = kept.map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', "&quot;")}"`);
    return `<${tag}${written.join("")}>`;
  }
}

function leadsAway({ tag, attributes }: HtmlElement): boolean {
  const target = attributes.get("href");
  return tag === "a" && target !== undefined && !target.startsWith("#");
}

function isUnnamedNote({ tag, attributes, children }: HtmlElement): boolean {
  const title = children.find(
    (child) => child.kind === "element" && child.attributes.get("class") === "notetitle",
  );
  return (
    tag === "div" &&
    attributes.get("class") === "note" &&
    (title?.kind !== "element" || wordsOf(title) === "")
  );
}

function isTableOfFields(table: HtmlElement): boolean {
  const first = [...elementsBelow(table)].find(({ tag }) => tag === "th");
  return first !== undefined && /^(?:parameter|attribute)$/i.test(wordsOf(first));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
