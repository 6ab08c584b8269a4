import { InputError } from "../../core/base/input-error.js";
import type { Built, Region } from "./html-content.js";
import { flows, openCell, openRow, pushMerged, type Frame } from "./html-frame.js";
import { InlineText } from "./html-inline.js";
import { RawText } from "./html-raw-text.js";
import { ElementRoles, type Role } from "./html-roles.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { OpenTable } from "./html-open-table.js";
import { closeTable } from "./html-table.js";
import type { StartTag } from "./html-start-tag.js";
import type { Lines } from "./lines.js";
import type { Block } from "./page.js";

const none: readonly string[] = [];

/** Nesting that no page has; a deeper one would exhaust the stack of those who walk down it. */
const deepest = 200;

/** Builds the blocks of a page from its elements and texts, in the order in which they come. */
export class HtmlBlocks {
  readonly #document: string;
  readonly #lines: Lines;
  readonly #vocabulary: Vocabulary;
  readonly #roles: ElementRoles;
  readonly #inline: InlineText;
  readonly #regions: Region[] = [];
  readonly #titles = new Set<Block>();
  readonly #page: Block[] = [];
  /** What collects now, and what collects around it, the innermost last. */
  #frame: Frame = { place: "flow", line: 1, blocks: this.#page };
  readonly #around: Frame[] = [];
  /** One a kept open element, the innermost last, each with its offset. */
  readonly #open: { readonly role: Role; readonly tag: string; readonly offset: number }[] = [];
  /** Anchors that stand before a heading or table, waiting for it. */
  #anchors: string[] = [];
  /** The innermost open region; null where none is open. */
  #region: Region | null = null;
  /** How many elements are open inside a skipped one, itself included. */
  #skipped = 0;
  #memberTables = 0;
  readonly #memberAnchor = (): string => {
    this.#memberTables += 1;
    return `members ${this.#memberTables}`;
  };
  /** Offset of the outermost open inline element. */
  #inlineStart = 0;

  constructor(document: string, lines: Lines, vocabulary: Vocabulary) {
    this.#document = document;
    this.#lines = lines;
    this.#vocabulary = vocabulary;
    this.#roles = new ElementRoles(vocabulary);
    this.#inline = new InlineText((offset) => lines.at(offset));
  }

  /** The innermost open element with one of these tags; undefined where none is open. */
  innermost(tags: ReadonlySet<string>): { readonly tag: string; readonly offset: number } | undefined {
    return this.#open.findLast(({ tag }) => tags.has(tag));
  }

  /** What was built, when all elements are closed: the blocks of the page, those of its regions, and the headings that are `h1`. */
  result(): Built {
    this.#flush();
    return { page: this.#page, regions: this.#regions, titles: this.#titles };
  }

  open(tag: StartTag): void {
    const role =
      this.#skipped > 0 ? "skipped" : this.#roles.roleOf(tag, this.#frame.place, this.#region !== null);
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
    if (frame.place === "text") frame.text.append(data);
    else if (frame.place === "heading" || flows(frame))
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
      case "skipped":
        break;
      case "group":
        this.#startGroup("");
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
        if (tag.id !== "") this.#anchors.push(tag.id);
        break;
      case "group":
        this.#startGroup(tag.name);
        break;
      case "skipped":
        break;
      default:
        this.#flush();
        this.#enter(this.#frameOf(role, tag, this.#lines.at(tag.offset)));
    }
  }

  #startInline({ name, anchor, id, href, offset }: StartTag): void {
    const frame = this.#frame;
    if (frame.place === "text") {
      frame.text.openElement(href);
      return;
    }
    if (!this.#inline.nested) this.#inlineStart = offset;
    if (frame.place !== "heading") {
      if (anchor !== "") this.#anchors.push(anchor);
      if (id !== "" && id !== anchor) this.#anchors.push(id);
    }
    this.#inline.openElement(name, href);
  }

  #closeInline(): void {
    if (this.#frame.place === "text") this.#frame.text.closeElement();
    else this.#inline.closeElement();
  }

  #startGroup(tag: string): void {
    if (this.#frame.place === "table") this.#frame.table.inHead = tag === "thead";
  }

  #breakLine(): void {
    const frame = this.#frame;
    if (frame.place === "text") frame.text.append("\n");
    else this.#inline.breakLine();
  }

  #frameOf(
    role: Exclude<Role, "inline" | "break" | "block" | "group" | "skipped">,
    tag: StartTag,
    line: number,
  ): Frame {
    switch (role) {
      case "heading":
        if (tag.id !== "") this.#anchors.push(tag.id);
        return { place: "heading", line, level: tag.name, anchors: this.#takeAnchors() };
      case "content":
        return { place: "content", line, ...this.#openRegion(tag.name) };
      case "note":
        return { place: "note", line, blocks: [] };
      case "item":
        return { place: "flow", line, blocks: [] };
      case "cell":
        return openCell(this.#frame, tag, line);
      case "list":
        return { place: "list", line, ordered: tag.name === "ol", items: [] };
      case "table":
        return { place: "table", line, table: this.#openTable(tag.id, line) };
      case "row":
        return openRow(this.#frame, line);
      case "code":
      case "caption":
        return { place: "text", line, text: new RawText() };
    }
  }

  #openRegion(tag: string): Region {
    const region: Region = { tag, blocks: [], outer: this.#region };
    this.#regions.push(region);
    this.#region = region;
    return region;
  }

  #takeAnchors(): readonly string[] {
    const anchors = this.#anchors;
    if (anchors.length === 0) return none;
    this.#anchors = [];
    return anchors;
  }

  #openTable(id: string, line: number): OpenTable {
    const anchors = id === "" ? this.#takeAnchors() : [...this.#takeAnchors(), id];
    return { line, anchors, rows: [], caption: "", inHead: false };
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
      if (frame.place === "text") to.table.caption = frame.text.text;
      return;
    }
    if (!flows(to)) return;
    if (frame.place === "content") {
      this.#region = frame.outer;
      // A site's header is no part of what stands around it.
      if (frame.tag !== "header") for (const block of frame.blocks) pushMerged(to.blocks, block);
      return;
    }
    if (frame.place === "table") {
      for (const block of closeTable(frame.table, this.#vocabulary, this.#memberAnchor))
        pushMerged(to.blocks, block);
      return;
    }
    const block = this.#blockOf(frame);
    if (block) pushMerged(to.blocks, block);
  }

  #blockOf(frame: Exclude<Frame, { readonly place: "table" }>): Block | null {
    const { line } = frame;
    switch (frame.place) {
      case "note":
        return { kind: "note", line, blocks: frame.blocks };
      case "heading": {
        const text = this.#inline.take()?.text;
        if (text === undefined) return null;
        const heading: Block = { kind: "heading", line, text, anchors: frame.anchors };
        if (frame.level === "h1") this.#titles.add(heading);
        return heading;
      }
      case "list":
        return frame.items.length === 0
          ? null
          : { kind: "list", line, ordered: frame.ordered, items: frame.items };
      case "text":
        this.#anchors = [];
        return { kind: "code", line, text: frame.text.text.replace(/^\n|\s+$/gu, "") };
      case "flow":
      case "content":
      case "row":
        return null;
    }
  }

  /** Ends the paragraph that was collected, if any. */
  #flush(): void {
    const frame = this.#frame;
    if (!flows(frame)) return;
    const paragraph = this.#inline.take();
    if (!paragraph) return;
    frame.blocks.push(paragraph);
    if (this.#anchors.length > 0) this.#anchors = [];
  }
}
