/** The words of a type cell: `Array of EndpointsReq objects`, `Map<String,Integer>`, `Long`. */
export type TypeExpression =
  | { readonly kind: "string" | "boolean" | "null" }
  | { readonly kind: "integer"; readonly format: "int32" | "int64" | null }
  | { readonly kind: "number"; readonly format: "float" | "double" | null }
  | { readonly kind: "array"; readonly items: TypeExpression }
  | { readonly kind: "map"; readonly values: TypeExpression }
  /** An object whose fields stand in a table; the name is null where the cell gives none. */
  | { readonly kind: "object"; readonly name: string | null }
  | { readonly kind: "any" }
  | { readonly kind: "union"; readonly of: readonly TypeExpression[] }
  | { readonly kind: "unknown"; readonly words: string };

const words: Readonly<Record<string, TypeExpression>> = {
  string: { kind: "string" },
  strings: { kind: "string" },
  integer: { kind: "integer", format: "int32" },
  integers: { kind: "integer", format: "int32" },
  int: { kind: "integer", format: "int32" },
  byte: { kind: "integer", format: null },
  long: { kind: "integer", format: "int64" },
  longs: { kind: "integer", format: "int64" },
  boolean: { kind: "boolean" },
  booleans: { kind: "boolean" },
  bool: { kind: "boolean" },
  double: { kind: "number", format: "double" },
  doubles: { kind: "number", format: "double" },
  float: { kind: "number", format: "float" },
  floats: { kind: "number", format: "float" },
  number: { kind: "number", format: null },
  numbers: { kind: "number", format: null },
  object: { kind: "object", name: null },
  objects: { kind: "object", name: null },
  json: { kind: "object", name: null },
  dict: { kind: "object", name: null },
  map: { kind: "map", values: { kind: "any" } },
  array: { kind: "array", items: { kind: "any" } },
  list: { kind: "array", items: { kind: "any" } },
  "json array": { kind: "array", items: { kind: "object", name: null } },
  "string array": { kind: "array", items: { kind: "string" } },
  "integer array": { kind: "array", items: { kind: "integer", format: null } },
  null: { kind: "null" },
};

/** A schema's name as documents write it; never a word of its own, never with a space. */
const name = String.raw`[A-Za-z_@][\w.:\-]*`;
const arrayOf = new RegExp(
  String.raw`^(?:array|list) of (?:(${name}) )?(objects?|structures?|arrays?)$`,
  "iu",
);
const arrayOfWord = /^(?:array|list) of (\w+)$/iu;
const generic = /^(array|list|map)\s*[<(](.+)[>)]$/iu;
const named = new RegExp(String.raw`^(${name}) (?:objects?|structure|structs?)$`, "iu");
const namedArray = new RegExp(String.raw`^(${name}) array(?: .*)?$`, "iu");

/**
 * Reads a type cell. Case does not matter, except in schema names.
 * What it cannot read is `unknown`, never a guess.
 */
export function readType(text: string): TypeExpression {
  const cell = text.replace(/\s+/gu, " ").trim();
  return read(cell, 0);
}

/** True if the whole text is a type expression: how a dump's rows are told from its prose. */
export function isTypeExpression(text: string): boolean {
  return text.length <= 120 && !text.includes("\n") && readType(text).kind !== "unknown";
}

/** Nesting that no document has; deeper text is no type. */
const deepest = 8;

function read(cell: string, depth: number): TypeExpression {
  const word = cell.toLowerCase();
  const known = Object.hasOwn(words, word) ? words[word] : undefined;
  if (known !== undefined) return known;
  if (depth > deepest) return { kind: "unknown", words: cell };
  return (
    readArrayOf(cell, depth) ??
    readGeneric(cell, depth) ??
    readNamed(cell) ??
    readUnion(cell, depth) ?? { kind: "unknown", words: cell }
  );
}

function readArrayOf(cell: string, depth: number): TypeExpression | null {
  const objects = arrayOf.exec(cell);
  if (objects) {
    const inner: TypeExpression = { kind: "object", name: objects[1] ?? null };
    return {
      kind: "array",
      items: /^arrays?$/iu.test(objects[2] ?? "") ? { kind: "array", items: inner } : inner,
    };
  }
  const scalars = arrayOfWord.exec(cell);
  if (!scalars) return null;
  const items = read(scalars[1] ?? "", depth + 1);
  return items.kind === "unknown" ? null : { kind: "array", items };
}

function readGeneric(cell: string, depth: number): TypeExpression | null {
  const match = generic.exec(cell);
  if (!match) return null;
  const [, container = "", inside = ""] = match;
  if (container.toLowerCase() !== "map") return { kind: "array", items: readArgument(inside, depth) };
  const comma = inside.indexOf(",");
  if (comma < 0) return null;
  return { kind: "map", values: readArgument(inside.slice(comma + 1), depth) };
}

/** An argument of `Array<…>` may be a bare schema name. */
function readArgument(text: string, depth: number): TypeExpression {
  const argument = text.trim();
  const type = read(argument, depth + 1);
  return type.kind === "unknown" && new RegExp(`^${name}$`, "u").test(argument)
    ? { kind: "object", name: argument }
    : type;
}

function readNamed(cell: string): TypeExpression | null {
  const object = named.exec(cell)?.[1];
  if (object !== undefined) return { kind: "object", name: object };
  const items = namedArray.exec(cell)?.[1];
  return items === undefined ? null : { kind: "array", items: { kind: "object", name: items } };
}

function readUnion(cell: string, depth: number): TypeExpression | null {
  const parts = cell.split("/");
  if (parts.length < 2) return null;
  const of = parts.map((part) => read(part.trim(), depth + 1));
  return of.some((type) => type.kind === "unknown") ? null : { kind: "union", of };
}

/** The object schema inside a type, through arrays and maps: what a nested table can describe. Null where there is none. */
export function innerObject(type: TypeExpression): { readonly name: string | null } | null {
  switch (type.kind) {
    case "object":
      return type;
    case "array":
      return type.items.kind === "any" ? { name: null } : innerObject(type.items);
    case "map":
      return type.values.kind === "any" ? { name: null } : innerObject(type.values);
    default:
      return null;
  }
}
