import { InputError } from "../../core/base/input-error.js";
import { InlineText } from "./html-inline.js";
import { roleOf, type Role } from "./html-roles.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { closeTable, spanOf, type OpenRow, type OpenTable } from "./html-table.js";
import type { StartTag } from "./html-start-tag.js";
import type { Lines } from "./lines.js";
import { isPermalink } from "./permalink.js";
import type { Block, Item } from "./page.js";

/** What an open element collects, and where what it holds stands. */
type Frame = { readonly line: number } & (
  | { readonly place: "flow" | "note"; readonly blocks: Block[] }
  | { readonly place: "heading"; readonly anchors: readonly string[] }
  | { readonly place: "list"; readonly ordered: boolean; readonly items: Item[] }
  | { readonly place: "table"; readonly table: OpenTable }
  | { readonly place: "row"; readonly row: OpenRow }
  | { readonly place: "text"; text: string; link: { readonly target: string; readonly start: number } | null }
);

const none: readonly string[] = [];

/** Nesting that no page has; a deeper one would exhaust the stack of those who walk down it. */
const deepest = 200;

/** Builds the blocks of a page from its elements and texts, in the order in which they come. */
export class HtmlBlocks {
  readonly #document: string;
  readonly #lines: Lines;
  readonly #vocabulary: Vocabulary;
  readonly #inline: InlineText;
  readonly #page: Block[] = [];
  /** What collects now, and what collects around it, the innermost last. */
  #frame: Frame = { place: "flow", line: 1, blocks: this.#page };
  readonly #around: Frame[] = [];
  /** One a kept open element, the innermost last, each with its offset. */
  readonly #open: { readonly role: Role; readonly tag: string; readonly offset: number }[] = [];
  /** Anchors that stand before a heading or table, waiting for it. */
  #anchors: string[] = [];
  /** How many elements are open inside a skipped one, itself included. */
  #skipped = 0;
  /** Offset of the outermost open inline element. */
  #inlineStart = 0;

  constructor(document: string, lines: Lines, vocabulary: Vocabulary) {
    this.#document = document;
    this.#lines = lines;
    this.#vocabulary = vocabulary;
    this.#inline = new InlineText((offset) => lines.at(offset));
  }

  /** The innermost open element with one of these tags; undefined where none is open. */
  innermost(tags: ReadonlySet<string>): { readonly tag: string; readonly offset: number } | undefined {
    return this.#open.findLast(({ tag }) => tags.has(tag));
  }

  /** The blocks of the page, when all elements are closed. */
  blocks(): readonly Block[] {
    this.#flush();
    return this.#page;
  }

  open(tag: StartTag): void {
    const role =
      this.#skipped > 0 ? "skipped" : roleOf(tag.name, tag.className, this.#frame.place, this.#vocabulary);
    if (role === "skipped") {
      this.#skipped += 1;
      return;
    }
    this.#open.push({ role, tag: tag.name, offset: tag.offset });
    if (this.#open.length > deepest) {
      const message = `elements are nested more than ${deepest} deep`;
      throw new InputError(this.#document, this.#lines.at(tag.offset), message);
    }
    this.#start(role, tag);
  }

  text(data: string, offset: number): void {
    if (this.#skipped > 0) return;
    const frame = this.#frame;
    if (frame.place === "text") frame.text += data;
    else if (frame.place === "flow" || frame.place === "heading" || frame.place === "note")
      this.#inline.append(data, this.#inline.nested ? this.#inlineStart : offset);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const role = this.#open.pop()?.role;
    switch (role) {
      case undefined:
      case "break":
      case "group":
      case "skipped":
        break;
      case "inline":
        this.#closeInline();
        break;
      case "block":
        this.#flush();
        break;
      default:
        this.#finish();
    }
  }

  #start(role: Role, tag: StartTag): void {
    switch (role) {
      case "inline":
        this.#startInline(tag);
        break;
      case "break":
        this.#breakLine();
        break;
      case "block":
        this.#flush();
        break;
      case "group":
      case "skipped":
        break;
      default:
        this.#flush();
        this.#enter(this.#frameOf(role, tag, this.#lines.at(tag.offset)));
    }
  }

  #startInline({ name, anchor, href, offset }: StartTag): void {
    const frame = this.#frame;
    const { place } = frame;
    if (frame.place === "text") {
      if (href !== "") frame.link = { target: href, start: frame.text.length };
      return;
    }
    if (!this.#inline.nested) this.#inlineStart = offset;
    if (place !== "heading" && anchor !== "") this.#anchors.push(anchor);
    this.#inline.openElement(name, href);
  }

  #closeInline(): void {
    const frame = this.#frame;
    if (frame.place !== "text") this.#inline.closeElement();
    else if (frame.link) {
      const { target, start } = frame.link;
      if (isPermalink(target, frame.text.slice(start))) frame.text = frame.text.slice(0, start);
      frame.link = null;
    }
  }

  #breakLine(): void {
    const frame = this.#frame;
    if (frame.place === "text") frame.text += "\n";
    else this.#inline.breakLine();
  }

  #frameOf(
    role: Exclude<Role, "inline" | "break" | "block" | "group" | "skipped">,
    tag: StartTag,
    line: number,
  ): Frame {
    switch (role) {
      case "heading":
        return { place: "heading", line, anchors: this.#takeAnchors() };
      case "note":
        return { place: "note", line, blocks: [] };
      case "item":
        return { place: "flow", line, blocks: [] };
      case "cell":
        return this.#openCell(tag, line);
      case "list":
        return { place: "list", line, ordered: tag.name === "ol", items: [] };
      case "table":
        return { place: "table", line, table: this.#openTable(tag.id, line) };
      case "row":
        return this.#openRow(line);
      case "code":
      case "caption":
        return { place: "text", line, text: "", link: null };
    }
  }

  #takeAnchors(): readonly string[] {
    const anchors = this.#anchors;
    if (anchors.length === 0) return none;
    this.#anchors = [];
    return anchors;
  }

  #openTable(id: string, line: number): OpenTable {
    const anchors = id === "" ? this.#takeAnchors() : [...this.#takeAnchors(), id];
    return { line, anchors, rows: [], caption: "" };
  }

  #openRow(line: number): Frame {
    const row: OpenRow = { line, cells: [], header: true };
    const frame = this.#frame;
    if (frame.place === "table") frame.table.rows.push(row);
    return { place: "row", line, row };
  }

  #openCell({ name, rowspan, colspan }: StartTag, line: number): Frame {
    const blocks: Block[] = [];
    const frame = this.#frame;
    if (frame.place === "row") {
      const { row } = frame;
      row.cells.push({ cell: { line, blocks }, rowspan: spanOf(rowspan), colspan: spanOf(colspan) });
      row.header &&= name === "th";
    }
    return { place: "flow", line, blocks };
  }

  #enter(frame: Frame): void {
    this.#around.push(this.#frame);
    this.#frame = frame;
  }

  /** Ends the innermost frame, and gives what it holds to the one around it. */
  #finish(): void {
    this.#flush();
    const around = this.#around.pop();
    if (!around) throw new Error("more elements were closed than opened");
    const frame = this.#frame;
    this.#frame = around;
    this.#add(frame, around);
  }

  #add(frame: Frame, to: Frame): void {
    const { line } = frame;
    if (to.place === "list") {
      if (frame.place === "flow") to.items.push({ line, blocks: frame.blocks });
      return;
    }
    if (to.place === "table") {
      if (frame.place === "text") to.table.caption = frame.text;
      return;
    }
    if (to.place !== "flow" && to.place !== "note") return;
    const block = this.#blockOf(frame);
    if (block) pushMerged(to.blocks, block);
  }

  #blockOf(frame: Frame): Block | null {
    const { line } = frame;
    switch (frame.place) {
      case "note":
        return { kind: "note", line, blocks: frame.blocks };
      case "heading": {
        const text = this.#inline.take()?.text;
        return text === undefined ? null : { kind: "heading", line, text, anchors: frame.anchors };
      }
      case "list":
        return frame.items.length === 0
          ? null
          : { kind: "list", line, ordered: frame.ordered, items: frame.items };
      case "table":
        return closeTable(frame.table, this.#vocabulary);
      case "text":
        this.#anchors = [];
        return { kind: "code", line, text: frame.text.replace(/^\n|\s+$/gu, "") };
      case "flow":
      case "row":
        return null;
    }
  }

  /** Ends the paragraph that was collected, if any. */
  #flush(): void {
    const frame = this.#frame;
    if (frame.place !== "flow" && frame.place !== "note") return;
    const paragraph = this.#inline.take();
    if (!paragraph) return;
    frame.blocks.push(paragraph);
    if (this.#anchors.length > 0) this.#anchors = [];
  }
}

/** Adds a block; a list right after a list of its kind goes on with it, as it does on the page. */
function pushMerged(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered) {
    const { line, ordered } = last;
    blocks[blocks.length - 1] = { kind: "list", line, ordered, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}
