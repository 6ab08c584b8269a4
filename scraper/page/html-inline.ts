import { isElement, type Node } from "./html.js";
import type { Mark, Paragraph } from "./page.js";

/**
 * Collects inline content into one text: runs of white space become one space, `<br>` a line break,
 * and bold, code and links stay as marks on it.
 */
export class InlineText {
  #text = "";
  readonly #marks: Mark[] = [];
  /** The line of the first text; 1 while there is none. */
  line = 1;

  addAll(nodes: readonly Node[], line: number): this {
    for (const node of nodes) this.add(node, line);
    return this;
  }

  /** Adds a node that starts on `line`. */
  add(node: Node, line: number): void {
    if (!isElement(node)) {
      if (node.nodeType === 3 && "data" in node) this.#append(node.data, line);
      return;
    }
    if (node.name === "br") {
      this.#text = `${this.#text.trimEnd()}\n`;
      return;
    }
    const start = this.#text.length;
    for (const child of node.children) this.add(child, line);
    this.#mark(node.name, node.attribs.href, start);
  }

  /** What was collected, or null where it is only white space. */
  paragraph(line: number): Paragraph | null {
    const text = this.#text.trimEnd();
    if (text === "") return null;
    const marks = this.#marks
      .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
      .filter((mark) => mark.start < mark.end);
    return { kind: "paragraph", line, text, marks };
  }

  #append(data: string, line: number): void {
    const words = data.replace(/[ \t\r\n\f]+/gu, " ");
    const atStart = this.#text === "" || this.#text.endsWith(" ") || this.#text.endsWith("\n");
    const added = atStart ? words.trimStart() : words;
    if (added === "") return;
    if (this.#text === "") this.line = line;
    this.#text += added;
  }

  #mark(tag: string, href: string | undefined, from: number): void {
    const text = this.#text.slice(from);
    const start = from + (text.length - text.trimStart().length);
    const end = from + text.trimEnd().length;
    if (start >= end) return;
    if (tag === "strong" || tag === "b") this.#marks.push({ kind: "bold", start, end });
    else if (tag === "code" || tag === "tt") this.#marks.push({ kind: "code", start, end });
    else if (tag === "a" && href !== undefined) this.#marks.push({ kind: "link", start, end, target: href });
  }
}
