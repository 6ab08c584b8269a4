import type { Block } from "../page/page.js";
import type { Method } from "./operation.js";

export interface Uri {
  readonly line: number;
  readonly method: Method;
  /** Without a query string. */
  readonly path: string;
}

const uriLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s*(\/\S*)/u;

/** The first `METHOD /path` of a URI section; null where there is none. */
export function readUri(blocks: readonly Block[]): Uri | null {
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "code") continue;
    const match = uriLine.exec(block.text);
    const method = methods[match?.[1] ?? ""];
    if (method !== undefined) return { line: block.line, method, path: withoutQuery(match?.[2] ?? "/") };
  }
  return null;
}

const methods: Readonly<Record<string, Method>> = {
  GET: "get",
  POST: "post",
  PUT: "put",
  PATCH: "patch",
  DELETE: "delete",
  HEAD: "head",
};

/** Cuts `?a={a}` and the RFC 6570 form `{?a}` off a path. */
function withoutQuery(path: string): string {
  return path.replace(/(?:\?|\{\?).*$/u, "");
}

/** Names of the `{placeholders}` in a path, in order. */
export function placeholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1] ?? "");
}

/** True if a concrete path (or URL) has the shape of a template. */
export function matchesPath(url: string, path: string): boolean {
  const concrete = url.replace(/^https?:\/\/[^/]+/u, "").replace(/\?.*$/u, "");
  const a = concrete.split("/");
  const b = path.split("/");
  return a.length === b.length && b.every((part, index) => part.includes("{") || part === a[index]);
}
