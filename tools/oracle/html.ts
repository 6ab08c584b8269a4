/**
 * A small reader of HTML for tests: a tree of elements and text, each with its line. It knows only what the pages of the
 * references hold (quoted attributes, a few entities, void elements) and shares nothing with the scraper's reader.
 */

export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlElement {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
  readonly line: number;
}

export interface HtmlText {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
}

const voidTags = new Set(["br", "img", "hr", "input", "meta", "link", "col"]);
const tokens = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const attribute = /([a-zA-Z_:][-\w:.]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** The tree of a document below an element of its own. */
export function parseHtml(text: string): HtmlElement {
  const root = element("#document", "", 1);
  const open: HtmlElement[] = [root];
  let line = 1;
  for (const match of text.matchAll(tokens)) {
    const [token, slash, name, rest = ""] = match;
    const parent = open.at(-1) ?? root;
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      if (!token.startsWith("<!")) parent.children.push({ kind: "text", text: decode(token), line });
    } else if (slash === "/") close(open, tag);
    else {
      const child = element(tag, rest, line);
      parent.children.push(child);
      if (!voidTags.has(tag) && !rest.endsWith("/")) open.push(child);
    }
    line += newlines(token);
  }
  return root;
}

/** All elements below `node`, in document order. */
export function* elementsBelow(node: HtmlElement): Generator<HtmlElement> {
  for (const child of node.children) {
    if (child.kind === "text") continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** The words of a node: runs of white space count as one blank. */
export function wordsOf(node: HtmlNode): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

/** The text of a node as it stands. */
export function rawText(node: HtmlNode): string {
  if (node.kind === "text") return node.text;
  if (node.tag === "br") return "\n";
  return isPermalink(node) ? "" : node.children.map(rawText).join("");
}

/** The sign behind a heading or a caption that links to itself. */
function isPermalink({ tag, attributes }: HtmlElement): boolean {
  return tag === "a" && /\bheaderlink\b/.test(attributes.get("class") ?? "");
}

function element(tag: string, attributes: string, line: number): HtmlElement {
  const pairs = [...attributes.matchAll(attribute)].map(
    ([, name = "", double, single, bare]): [string, string] => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ""),
    ],
  );
  return { kind: "element", tag, attributes: new Map(pairs), children: [], line };
}

/** An end tag that nothing waits for is passed over. */
function close(open: HtmlElement[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at > 0) open.length = at;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    if (typeof hex === "string") return String.fromCodePoint(parseInt(hex, 16));
    return typeof name === "string" ? (entities[name] ?? whole) : whole;
  });
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
