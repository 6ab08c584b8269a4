/** The part of a page that a text extractor keeps. */
import { elementsBelow, parseHtml, type HtmlElement } from "../oracle/html.js";

/** Lines that the extractors of pipe dumps take for boilerplate. */
export const boilerplate = /^OK$/;

/** The tree of a page's content, without the links to its relatives, which stand in the frame of the site. */
export function content(html: string): HtmlElement {
  const page = parseHtml(html.slice(Math.max(0, html.indexOf("<"))));
  return without(main(page) ?? page);
}

/** The part that a page says is its content. */
function main(page: HtmlElement): HtmlElement | undefined {
  for (const node of elementsBelow(page)) {
    if (node.tag === "main" || node.attributes.get("role") === "main") return node;
  }
  return undefined;
}

const frameTags = /^(?:head|script|style|nav|aside|footer|template)$/;
const frameClasses = /(?:^|\s)(?:familylinks|headerlink)(?:\s|$)/;

function without(node: HtmlElement): HtmlElement {
  const kept = node.children.filter(
    (child) =>
      child.kind === "text" ||
      !(frameTags.test(child.tag) || frameClasses.test(child.attributes.get("class") ?? "")),
  );
  return { ...node, children: kept.map((child) => (child.kind === "text" ? child : without(child))) };
}
