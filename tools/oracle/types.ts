/** Type words of the documents, read by means of the oracle's own. */

export type Expected =
  | { readonly kind: "string" | "integer" | "number" | "boolean" | "object" | "null" | "any" | "unknown" }
  /** No type column: a string, or a number where prose says so. */
  | { readonly kind: "unsaid" }
  | { readonly kind: "array"; readonly items: Expected }
  | { readonly kind: "map"; readonly values: Expected };

const any: Expected = { kind: "any" };

const words: readonly (readonly [
  RegExp,
  Expected["kind"] & ("string" | "integer" | "number" | "boolean" | "object" | "null" | "any"),
])[] = [
  [/^strings?(?: ?\(\d+\))?$/, "string"],
  [/^(?:int|integer|long|byte)s?$/, "integer"],
  [/^(?:float|double|number)s?$/, "number"],
  [/^bool(?:ean)?s?$/, "boolean"],
  [/^null$/, "null"],
  [/^(?:json|dict|map)$/, "any"],
  [/^(?:objects?|[\w.-]+ (?:objects?|structure))$/, "object"],
];

/** What the contract should say for a type word; `unknown` for a word that no rule covers. */
export function readType(written: string | null): Expected {
  if (written === null) return { kind: "unsaid" };
  const word = written.replace(/\s+/g, " ").trim().toLowerCase();
  const array = /^array of (.+)$/.exec(word)?.[1] ?? /^(?:array|list) ?[<(](.+)[>)]$/.exec(word)?.[1];
  if (array !== undefined) return { kind: "array", items: itemType(array) };
  const map = /^map ?<string, ?(.+)>$/.exec(word)?.[1];
  if (map !== undefined) return { kind: "map", values: itemType(map) };
  const before = /^(\S+) array\b/.exec(word)?.[1];
  if (before !== undefined)
    return { kind: "array", items: before === "json" ? any : before === "string" ? { kind: "string" } : any };
  if (/ (?:structure array|list)$/.test(word)) return { kind: "array", items: any };
  if (/^(?:array|list)$/.test(word)) return { kind: "array", items: any };
  const found = words.find(([pattern]) => pattern.test(word));
  return { kind: found?.[1] ?? "unknown" };
}

/** Inside brackets a name alone is a schema or a word of an enum. */
function itemType(word: string): Expected {
  const type = readType(word);
  return type.kind === "unknown" || type.kind === "object" ? any : type;
}
