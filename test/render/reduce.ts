/** A page's HTML without what a dump of it has lost, so that what remains must read the same. */
import { elementsBelow, wordsOf, type HtmlElement, type HtmlNode } from "../oracle/html.js";
import { boilerplate, content } from "./content.js";

export type Style = "blank-line" | "pipe";

/**
 * Both styles lose bold, links to other documents, the frame of the page, and names of tables that no link uses (the names of
 * schemas without a caption); pipe dumps also the lists in cells and lines that look like boilerplate. Captions and links
 * inside the page stay: a dump has to find nested tables without them.
 */
export function reduce(html: string, style: Style): string {
  const page = content(html);
  const targets = [...elementsBelow(page)].map(({ attributes }) => attributes.get("href") ?? "");
  const reducer = new Reducer(style, new Set(targets));
  return page.children.map((node) => reducer.write(node, false)).join("");
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

  write(node: HtmlNode, inCell: boolean): string {
    if (node.kind === "text") return escape(node.text);
    if (this.#style === "pipe" && this.#isLost(node, inCell)) return "\n";
    const inner = inCell || node.tag === "td";
    const children = (): string => node.children.map((child) => this.write(child, inner)).join("");
    if (marks.test(node.tag) || leadsAway(node)) return children();
    return voidTags.test(node.tag) ? this.#start(node) : `${this.#start(node)}${children()}</${node.tag}>`;
  }

  #isLost(node: HtmlElement, inCell: boolean): boolean {
    if (inCell && /^(?:ul|ol)$/.test(node.tag)) return true;
    return node.tag === "p" && boilerplate.test(wordsOf(node));
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

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
