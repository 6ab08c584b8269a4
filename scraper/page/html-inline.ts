import { isPermalink } from "./permalink.js";
import type { Mark, Paragraph } from "./page.js";

/** Where the lines of a text are asked for: an offset, turned into a line only where it is needed. */
type LineAt = (offset: number) => number;

/** An inline element that is still open; null for one that leaves no mark. */
type OpenMark = {
  readonly kind: "bold" | "code" | "raised" | "link";
  readonly target: string;
  start: number;
} | null;

/** Most texts have no marks; they share this one list. */
const noMarks: readonly Mark[] = [];

/**
 * Collects inline content into one text: runs of white space become one space, `<br>` a line break,
 * and bold, code and links stay as marks on it. One collector serves a whole page.
 */
export class InlineText {
  #text = "";
  #marks: Mark[] = [];
  readonly #open: OpenMark[] = [];
  #line = 1;
  readonly #lineAt: LineAt;

  constructor(lineAt: LineAt) {
    this.#lineAt = lineAt;
  }

  /** True while an inline element is open. */
  get nested(): boolean {
    return this.#open.length > 0;
  }

  /** Adds text that begins, or whose outermost inline element begins, at `offset`. */
  append(data: string, offset: number): void {
    const words = data.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/gu, " ");
    const last = this.#text.at(-1);
    const added = last === undefined || last === " " || last === "\n" ? words.trimStart() : words;
    if (added === "") return;
    if (last === undefined) this.#line = this.#lineAt(offset);
    this.#text += added;
  }

  breakLine(): void {
    this.#text = `${this.#text.trimEnd()}\n`;
  }

  openElement(tag: string, href: string): void {
    this.#open.push(markOf(tag, href, this.#text.length));
  }

  closeElement(): void {
    const mark = this.#open.pop();
    if (!mark) return;
    const { kind, target, start } = mark;
    if (kind !== "link" || !isPermalink(target, this.#text.slice(start))) this.#mark(mark);
    else {
      this.#text = this.#text.slice(0, start);
      this.#marks = this.#marks.filter((each) => each.start < start);
    }
  }

  /** What was collected, or null where it is only white space. Elements that are open go on in the next text. */
  take(): Paragraph | null {
    if (this.#text === "") return null;
    for (const mark of this.#open) if (mark) this.#mark(mark);
    const text = this.#text.trimEnd();
    const marks = this.#marks.length === 0 ? noMarks : within(this.#marks, text.length);
    this.#reset();
    return text === "" ? null : { kind: "paragraph", line: this.#line, text, marks };
  }

  #reset(): void {
    this.#text = "";
    if (this.#marks.length > 0) this.#marks = [];
    for (const mark of this.#open) if (mark) mark.start = 0;
  }

  #mark({ kind, target, start: from }: NonNullable<OpenMark>): void {
    const text = this.#text.slice(from);
    const start = from + (text.length - text.trimStart().length);
    const end = from + text.trimEnd().length;
    if (start >= end) return;
    this.#marks.push(kind === "link" ? { kind, start, end, target } : { kind, start, end });
  }
}

function markOf(tag: string, href: string, start: number): OpenMark {
  switch (tag) {
    case "strong":
    case "b":
      return { kind: "bold", target: "", start };
    case "code":
    case "tt":
      return { kind: "code", target: "", start };
    case "sup":
      return { kind: "raised", target: "", start };
    case "a":
      return href === "" ? null : { kind: "link", target: href, start };
    default:
      return null;
  }
}

/** Marks cut at the end of the text. */
function within(marks: readonly Mark[], length: number): Mark[] {
  return marks
    .map((mark) => (mark.end <= length ? mark : { ...mark, end: length }))
    .filter((mark) => mark.start < mark.end);
}
