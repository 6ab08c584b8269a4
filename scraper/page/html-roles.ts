import type { Vocabulary } from "../family/vocabulary.js";
import type { StartTag } from "./html-start-tag.js";

/** What an element is where it stands. `skipped` ones are left out with all that they hold. */
export type Role =
  | "block"
  | "content"
  | "note"
  | "heading"
  | "code"
  | "list"
  | "item"
  | "table"
  | "group"
  | "caption"
  | "row"
  | "cell"
  | "break"
  | "inline"
  | "skipped";

/** What an element can stand in. */
export type Place = "flow" | "content" | "note" | "heading" | "list" | "table" | "row" | "text";

function roles(...entries: readonly (readonly [Role, ...string[]])[]): ReadonlyMap<string, Role> {
  return new Map(entries.flatMap(([role, ...tags]) => tags.map((tag) => [tag, role] as const)));
}

const flow = roles(
  ["block", "p", "li", "div", "section", "body", "html", "hgroup", "form", "fieldset", "details", "summary"],
  ["block", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "center", "address", "hr"],
  ["content", "main", "article", "header"],
  ["heading", "h1", "h2", "h3", "h4", "h5", "h6"],
  ["code", "pre"],
  ["list", "ul", "ol"],
  ["table", "table"],
  ["break", "br"],
  ["skipped", "script", "style", "head", "img", "colgroup", "template", "noscript"],
  ["skipped", "nav", "aside", "footer", "dialog", "menu", "search"],
  ["skipped", "button", "select", "input", "textarea", "svg", "iframe", "object", "audio", "video"],
);
const text = roles(["break", "br"], ["skipped", "button", "svg"]);

/** The roles of elements by where they stand, and the role of all others there. */
const places: Readonly<Record<Place, { readonly roles: ReadonlyMap<string, Role>; readonly others: Role }>> =
  {
    flow: { roles: flow, others: "inline" },
    content: { roles: flow, others: "inline" },
    note: { roles: flow, others: "inline" },
    heading: { roles: text, others: "inline" },
    text: { roles: text, others: "inline" },
    list: { roles: roles(["item", "li"]), others: "skipped" },
    table: {
      roles: roles(["group", "thead", "tbody", "tfoot"], ["caption", "caption"], ["row", "tr"]),
      others: "skipped",
    },
    row: { roles: roles(["cell", "td", "th"]), others: "skipped" },
  };

/** What WAI-ARIA calls the parts of a site's frame. */
const frameLandmarks = new Set(["navigation", "banner", "contentinfo", "search", "complementary"]);

/** What a class says of its element; null for nearly all. */
type Meaning = "note" | "note-title" | "frame" | null;

/** Tells the roles of a page's elements. */
export class ElementRoles {
  readonly #markup: Vocabulary["markup"];
  /** The classes that were met before: a page has few, each many times. */
  readonly #classes = new Map<string, Meaning>();

  constructor({ markup }: Vocabulary) {
    this.#markup = markup;
  }

  /**
   * The role of an element, by its tag, its class, its landmark, and where it stands.
   * @param within whether a part of the page that is content holds it, whose header is no header of the site
   */
  roleOf(tag: StartTag, place: Place, within: boolean): Role {
    const { roles: known, others } = places[place];
    const role = known.get(tag.name) ?? others;
    const meaning = tag.className === "" ? null : this.#meaningOf(tag.className);
    if (meaning === "frame") return "skipped";
    if (meaning === "note-title" && place === "note") return "skipped";
    if (meaning === "note" && (role === "block" || tag.name === "aside")) return "note";
    if (tag.landmark !== "" && role !== "cell" && role !== "row") {
      if (frameLandmarks.has(tag.landmark)) return "skipped";
      if (tag.landmark === "main" && role === "block") return "content";
    }
    return within && tag.name === "header" ? "block" : role;
  }

  #meaningOf(className: string): Meaning {
    const known = this.#classes.get(className);
    if (known !== undefined) return known;
    const { note, noteTitle, frame } = this.#markup;
    const meaning = noteTitle.test(className)
      ? "note-title"
      : note.test(className)
        ? "note"
        : frame.test(className)
          ? "frame"
          : null;
    this.#classes.set(className, meaning);
    return meaning;
  }
}
