/**
 * Finds the JSON of a document's examples by means of its own: every top-level `{ … }` below the heading
 * "Example Requests", parsed as it is.
 */
export function readExamples(text: string): unknown[] {
  const plain = text.includes("<h4") ? html(text) : text;
  const below = plain.slice(plain.search(/^Example Requests$/m));
  const found: unknown[] = [];
  for (let at = start(below, 0); at >= 0; at = start(below, at)) {
    const end = closing(below, at);
    found.push(JSON.parse(below.slice(at, end)));
    at = end;
  }
  return found;
}

/** The next `{` that opens JSON: `{endpoint}` in a URL does not. */
function start(text: string, from: number): number {
  const at = text.slice(from).search(/\{\s+"/);
  return at < 0 ? -1 : from + at;
}

function closing(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === "{") depth += 1;
    else if (!quoted && character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error("an example does not end");
}

function html(text: string): string {
  return text
    .replace(/<h4[^>]*>/g, "\n")
    .replace(/<\/h4>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
