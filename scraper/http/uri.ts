import type { Block } from "../page/page.js";
import type { Method } from "../operation/operation.js";

export interface Uri {
  readonly line: number;
  readonly method: Method;
  /** Without a query string; every placeholder has a name of its own. */
  readonly path: string;
  /** Names that the line gives in its query string, each with the value it is bound to where that is a literal. */
  readonly query: readonly { readonly name: string; readonly literal: string | null }[];
}

const uriLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s*(\/\S*)/u;

/**
 * The `METHOD /path` lines of a URI section, in order. A line that differs from an earlier one only in the names of its
 * placeholders is the same URI, misspelt.
 */
export function readUris(blocks: readonly Block[]): Uri[] {
  const uris = new Map<string, Uri>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "code") continue;
    for (const text of block.text.split("\n")) {
      const uri = readUri(text.trim(), block.line);
      const key = uri ? `${uri.method} ${pathTemplate(uri.path)}` : "";
      if (uri && !uris.has(key)) uris.set(key, uri);
    }
  }
  return [...uris.values()];
}

function readUri(text: string, line: number): Uri | null {
  const match = uriLine.exec(text);
  const method = methods[match?.[1] ?? ""];
  if (method === undefined) return null;
  const [, path = "/", tail = ""] = /^(.*?)((?:\{\?|\?).*)?$/u.exec(match?.[2] ?? "/") ?? [];
  return { line, method, path: distinctPlaceholders(path), query: readQuery(tail) };
}

const methods: Readonly<Record<string, Method>> = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete",
  HEAD: "head",
};

/** The names in `?a={a}&b=0`, and in the form `{?a,b}` (RFC 6570, section 3.2.8). */
function readQuery(tail: string): Uri["query"] {
  if (tail.startsWith("{?")) {
    const names = tail.slice(2).replace(/\}.*$/u, "").split(",");
    return names.filter((name) => name !== "").map((name) => ({ name, literal: null }));
  }
  return tail
    .slice(1)
    .split("&")
    .map((pair) => pair.split("="))
    .filter(([name = ""]) => /^[\w.:@-]+$/u.test(name))
    .map(([name = "", value = ""]) => ({
      name,
      literal: value === "" || value.includes("{") ? null : value,
    }));
}

/** A path may hold each name once: the second `{project_id}` becomes `{target_project_id}`. */
function distinctPlaceholders(path: string): string {
  const seen = new Set<string>();
  return path.replace(/\{([^{}]+)\}/gu, (_, name: string) => {
    const own = seen.has(name) ? `target_${name}` : name;
    seen.add(own);
    return `{${own}}`;
  });
}

/** Names of the `{placeholders}` in a path, in order. */
export function placeholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1] ?? "");
}

/** A path without the names of its placeholders: what tells paths apart. */
export function pathTemplate(path: string): string {
  return path.replace(/\{[^{}]*\}/gu, "{}");
}

/** True if a concrete path (or URL) has the shape of a template. */
export function matchesPath(url: string, path: string): boolean {
  const concrete = url.replace(/^https?:\/\/[^/]+/u, "").replace(/\?.*$/u, "");
  const a = concrete.split("/");
  const b = path.split("/");
  return a.length === b.length && b.every((part, index) => part.includes("{") || part === a[index]);
}
