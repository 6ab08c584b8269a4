import type { Vocabulary } from "../family/vocabulary.js";

/** What an element is where it stands. `skipped` ones are left out with all that they hold. */
export type Role =
  | "block"
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
export type Place = "flow" | "note" | "heading" | "list" | "table" | "row" | "text";

function roles(...entries: readonly (readonly [Role, ...string[]])[]): ReadonlyMap<string, Role> {
  return new Map(entries.flatMap(([role, ...tags]) => tags.map((tag) => [tag, role] as const)));
}

const flow = roles(
  ["block", "p", "li", "div", "section", "article", "main", "body", "html"],
  ["heading", "h1", "h2", "h3", "h4", "h5", "h6"],
  ["code", "pre"],
  ["list", "ul", "ol"],
  ["table", "table"],
  ["break", "br"],
  ["skipped", "script", "style", "head", "img", "colgroup", "template", "noscript"],
);
const text = roles(["break", "br"]);

/** The roles of elements by where they stand, and the role of all others there. */
const places: Readonly<Record<Place, { readonly roles: ReadonlyMap<string, Role>; readonly others: Role }>> =
  {
    flow: { roles: flow, others: "inline" },
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

/** The role of an element, by its tag, its class, and where it stands. */
export function roleOf(tag: string, className: string, place: Place, { markup }: Vocabulary): Role {
  const { roles: known, others } = places[place];
  const role = known.get(tag) ?? others;
  if (className === "") return role;
  if (place === "note" && className === markup.noteTitle) return "skipped";
  return role === "block" && markup.note.test(className) ? "note" : role;
}
