/** What stands behind the method of a URI line: made a path with `{placeholders}` and a query, or refused. */

/** A part of a path that a parameter fills. */
export interface Placeholder {
  /** Its name in the path, where each name stands once. */
  readonly name: string;
  /** Its name as documented: a path may have that twice. */
  readonly documented: string;
}

export interface Target {
  /** Without a query string; every placeholder has a name of its own. */
  readonly path: string;
  /** Those of the path, in order. */
  readonly placeholders: readonly Placeholder[];
  /** Names that the line gives in its query string, each with the value it is bound to where that is a literal. */
  readonly query: readonly { readonly name: string; readonly literal: string | null }[];
  /** What was put right in it, in words. */
  readonly mended: readonly string[];
}

/** Why a target is no path that a contract may have. */
export interface Refusal {
  readonly refused: string;
}

/** What a target is made of, for a regular expression: placeholders, which may hold spaces, and all but white space. */
export const targetWord = String.raw`(?:\{[^{}\n]*\}|<[^<>\n]*>|\S)+`;

/** How an address begins: with its host, its path, or a path whose slash was forgotten. */
export const addressStart = String.raw`(?:https?:\/\/|\/|\{[^{}\n]*\}\/|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/|v\d[\w.]*\/)`;

const host = /^(?:https?:\/\/[^/?]*|\{[^{}]*\}(?=\/)|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?=\/))/i;

/** Reads a target: a host is left out; `<id>`, `:id`, `${id}` and `{{id}}` are made `{id}`. */
export function readTarget(written: string): Target | Refusal {
  const whole = withBraces(withoutStop(written).replace(host, ""));
  if (/[{}<>]/u.test(whole.replace(/\{[^{}]+\}/gu, "").replace(/\{\?[^{}]*\}/gu, "")))
    return { refused: "its braces are not in pairs, or hold nothing" };
  const [, found = "", tail = ""] = /^(.*?)((?:\{\?|\[?\?).*)?$/u.exec(whole) ?? [];
  const rooted = /^v\d/u.test(found) ? `/${found}` : found;
  const refused = fault(rooted);
  if (refused !== null) return { refused };
  const { query, unread } = readQuery(tail);
  const mended = [
    ...(rooted === found ? [] : ['"/" was put in front']),
    ...(/\/{2}/u.test(found) ? [`"//" was made "/"`] : []),
    ...unread.map((part) => `"${part}" of its query names no parameter`),
  ];
  const documented = rooted === "" ? "/" : rooted.replace(/\/{2,}/gu, "/");
  const placeholders = distinctNames(placeholderNames(documented));
  const names = placeholders.map(({ name }) => name).values();
  const path = documented.replace(placeholder, (each) => `{${names.next().value ?? each}}`);
  return { path, placeholders, query, mended };
}

/** A full stop or comma behind it is of the sentence. */
function withoutStop(written: string): string {
  return /[^.][.,;。，；]$/u.test(written) ? written.slice(0, -1) : written;
}

/** Placeholders of all spellings in single braces; `:id` is one where it is a whole segment, or all of a query's value. */
function withBraces(written: string): string {
  return written
    .replace(
      /<([^<>]+)>|\{\{([^{}]+)\}\}|\$?\{([^{}?][^{}]*)\}/gu,
      (_, a?: string, b?: string, c?: string) => {
        return `{${(a ?? b ?? c ?? "").trim().replace(/\s+/gu, "_")}}`;
      },
    )
    .replace(/(?<=[/=]):([A-Za-z_][\w-]*)(?=[/?&]|$)/gu, "{$1}");
}

/** Why a path is none; null for one that is. */
function fault(path: string): string | null {
  const fixed = path.replace(placeholder, "x");
  const segments = fixed.split("/").map((segment) => segment.replace(/%2e/giu, "."));
  const dots = segments.find((segment) => segment === "." || segment === "..");
  if (dots !== undefined) return `it has a segment "${dots}"`;
  if (path !== "" && !path.startsWith("/")) return `it does not begin with "/"`;
  const odd = /[^\w\-.~!$&'()*+,;=:@%/#[\]]/u.exec(fixed);
  return odd ? `it has the character ${JSON.stringify(odd[0])}` : null;
}

/** The names in `?a={a}&b=0`, brackets around what is optional aside, and in the form `{?a,b}` (RFC 6570, section 3.2.8). */
function readQuery(tail: string): { readonly query: Target["query"]; readonly unread: readonly string[] } {
  if (tail.startsWith("{?")) {
    const names = tail.slice(2).replace(/\}.*$/u, "").split(",");
    return {
      query: names.filter((name) => name !== "").map((name) => ({ name, literal: null })),
      unread: [],
    };
  }
  const parts = tail
    .replace(/[[\]]/gu, "")
    .split(/[?&]/u)
    .filter((part) => part !== "");
  const isRead = (part: string): boolean => /^[\w.:@-]+(?:=|$)/u.test(part);
  const query = parts.filter(isRead).map((part) => {
    const [name = "", value = ""] = part.split("=");
    return { name, literal: value === "" || value.includes("{") ? null : value };
  });
  return { query, unread: parts.filter((part) => !isRead(part)) };
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
