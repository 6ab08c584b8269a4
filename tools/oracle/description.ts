/** The text of a description cell with its structure visible: a paragraph a line, bullets, bold words, notes, literal text. */
import { elementsBelow, rawText, wordsOf, type HtmlElement, type HtmlNode } from "./html.js";

/** The lines of a cell: bullets as `- `, bold as `**bold**`, notes below `[NOTE]`, literal text below `[PRE]`. */
export function structuredLines(cell: HtmlElement): string[] {
  const lines: string[] = [];
  let inline = "";
  const flush = (): void => {
    lines.push(
      ...inline
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter((line) => line !== ""),
    );
    inline = "";
  };
  for (const child of cell.children) {
    const block = child.kind === "element" ? blockLines(child) : null;
    if (block === null) inline += inlineText(child);
    else {
      flush();
      lines.push(...block);
    }
  }
  flush();
  return lines;
}

/** Null for an element that stands within a line. */
function blockLines(element: HtmlElement): string[] | null {
  switch (element.tag) {
    case "ul":
    case "ol":
      return element.children.flatMap((child) => (child.kind === "element" ? itemLines(child) : []));
    case "pre":
      return ["[PRE]", ...rawText(element).trim().split("\n").map(indent), "[/PRE]"];
    case "table":
      return ["[TABLE]", ...tableLines(element).map(indent), "[/TABLE]"];
    case "p":
      return structuredLines(element);
    case "div":
      return /\b(?:note|notice|important)\b/.test(element.attributes.get("class") ?? "")
        ? ["[NOTE]", ...structuredLines(element).map(indent), "[/NOTE]"]
        : structuredLines(element);
    default:
      return null;
  }
}

function itemLines(item: HtmlElement): string[] {
  const [first = "", ...rest] = structuredLines(item);
  return [`- ${first}`, ...rest.map(indent)];
}

function tableLines(table: HtmlElement): string[] {
  const rows = [...elementsBelow(table)].filter(({ tag }) => tag === "tr");
  return rows.map((row) =>
    row.children
      .filter((cell) => cell.kind === "element")
      .map(wordsOf)
      .join(" | "),
  );
}

function inlineText(node: HtmlNode): string {
  if (node.kind === "text") return node.text.replace(/\s+/g, " ");
  if (node.tag === "br") return "\n";
  const text = node.children.map(inlineText).join("");
  const bold = (node.tag === "b" || node.tag === "strong") && text.trim() !== "";
  return bold ? text.replace(/^(\s*)(.*?)(\s*)$/s, "$1**$2**$3") : text;
}

function indent(line: string): string {
  return `  ${line}`;
}
