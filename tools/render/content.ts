/** The part of a page that a text extractor keeps. */
import { parseHtml, type HtmlElement } from "../oracle/html.js";

/** Lines that the extractors of pipe dumps take for boilerplate. */
export const boilerplate = /^OK$/;

/** The tree of a page without the links to its relatives, which stand in the frame of the site. */
export function content(html: string): HtmlElement {
  return without(parseHtml(html.slice(Math.max(0, html.indexOf("<")))));
}

function without(node: HtmlElement): HtmlElement {
  const kept = node.children.filter(
    (child) => child.kind === "text" || child.attributes.get("class") !== "familylinks",
  );
  return { ...node, children: kept.map((child) => (child.kind === "text" ? child : without(child))) };
}
