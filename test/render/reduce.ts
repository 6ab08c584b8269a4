/** A page's HTML without what a dump of it has lost, so that what remains must read the same. */
import { wordsOf, type HtmlElement, type HtmlNode } from "../oracle/html.js";
import { boilerplate, content } from "./content.js";

export type Style = "blank-line" | "pipe";

/**
 * Both styles lose bold, links to other documents and the frame of the page; pipe dumps also the lists in cells and lines
 * that look like boilerplate. Captions and links inside the page stay: a dump has to find nested tables without them.
 */
export function reduce(html: string, style: Style): string {
  return content(html)
    .children.map((node) => serialise(node, style, false))
    .join("");
}

const voidTags = /^(?:br|img|hr)$/;
const marks = /^(?:strong|b|em|i|span)$/;

function serialise(node: HtmlNode, style: Style, inCell: boolean): string {
  if (node.kind === "text") return escape(node.text);
  const inner = inCell || node.tag === "td";
  const children = (): string => node.children.map((child) => serialise(child, style, inner)).join("");
  if (marks.test(node.tag) || leadsAway(node)) return children();
  if (style === "pipe" && inCell && /^(?:ul|ol)$/.test(node.tag)) return "\n";
  if (style === "pipe" && node.tag === "p" && boilerplate.test(wordsOf(node))) return "";
  if (voidTags.test(node.tag)) return startTag(node);
  return `${startTag(node)}${children()}</${node.tag}>`;
}

function leadsAway({ tag, attributes }: HtmlElement): boolean {
  const target = attributes.get("href");
  return tag === "a" && target !== undefined && !target.startsWith("#");
}

function startTag({ tag, attributes }: HtmlElement): string {
  const written = [...attributes].map(
    ([name, value]) => ` ${name}="${escape(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${tag}${written.join("")}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
