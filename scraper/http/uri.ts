import { methodWord, readMethod, type Method } from "./methods.js";

export interface Uri {
  readonly line: number;
  readonly method: Method;
  /** Without a query string; every placeholder has a name of its own. */
  readonly path: string;
  /** Those of the path, in order. */
  readonly placeholders: readonly Placeholder[];
  /** Names that the line gives in its query string, each with the value it is bound to where that is a literal. */
  readonly query: readonly { readonly name: string; readonly literal: string | null }[];
}

/** A part of a path that a parameter fills. */
export interface Placeholder {
  /** Its name in the path, where each name stands once. */
  readonly name: string;
  /** Its name as documented: a path may have that twice. */
  readonly documented: string;
}

/** A piece of text, and where it stands. */
interface Words {
  readonly line: number;
  readonly text: string;
}

const uriLine = new RegExp(String.raw`^(${methodWord})\s*(\/\S*)`, "u");

/**
 * The `METHOD /path` lines among the texts of a URI section, in order. A line that differs from an earlier one only in the
 * names of its placeholders is the same URI, misspelt.
 */
export function readUris(texts: Iterable<Words>): Uri[] {
  const uris = new Map<string, Uri>();
  for (const { line, text } of texts) {
    for (const each of text.split("\n")) {
      const uri = readUri(each.trim(), line);
      const key = uri ? `${uri.method} ${pathTemplate(uri.path)}` : "";
      if (uri && !uris.has(key)) uris.set(key, uri);
    }
  }
  return [...uris.values()];
}

function readUri(text: string, line: number): Uri | null {
  const match = uriLine.exec(text);
  const method = readMethod(match?.[1] ?? "");
  if (method === null) return null;
  const [, documented = "/", tail = ""] = /^(.*?)((?:\{\?|\?).*)?$/u.exec(match?.[2] ?? "/") ?? [];
  const found = distinctNames(placeholderNames(documented));
  const names = found.map(({ name }) => name).values();
  const path = documented.replace(placeholder, (whole) => `{${names.next().value ?? whole}}`);
  return { line, method, path, placeholders: found, query: readQuery(tail) };
}

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
function distinctNames(documented: readonly string[]): Placeholder[] {
  const taken = new Set<string>();
  return documented.map((each) => {
    let name = each;
    while (taken.has(name)) name = `target_${name}`;
    taken.add(name);
    return { name, documented: each };
  });
}

const placeholder = /\{([^{}]+)\}/gu;

/** Names of the `{placeholders}` in a path, in order. */
export function placeholderNames(path: string): string[] {
  return [...path.matchAll(placeholder)].map((match) => match[1] ?? "");
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
