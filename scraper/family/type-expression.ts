/** The words of a type cell: `Array of EndpointsReq objects`, `Map<String,Integer>`, `Long`. */
export type TypeExpression =
  | { readonly kind: "boolean" | "null" }
  /** With the lengths that the cell gives: `String(64)`. */
  | { readonly kind: "string"; readonly minLength?: number; readonly maxLength?: number }
  /** The bytes of a file. */
  | { readonly kind: "binary" }
  | { readonly kind: "integer"; readonly format: "int32" | "int64" | null }
  | { readonly kind: "number"; readonly format: "float" | "double" | null }
  | { readonly kind: "array"; readonly items: TypeExpression }
  | { readonly kind: "map"; readonly values: TypeExpression }
  /** An object whose fields stand in a table; the name is null where the cell gives none. */
  | { readonly kind: "object"; readonly name: string | null }
  | { readonly kind: "any" }
  | { readonly kind: "union"; readonly of: readonly TypeExpression[] }
  | { readonly kind: "unknown"; readonly words: string };

/** The words of type cells. Case does not matter in them. */
export interface TypeWords {
  /** Cells of one or two words, in lower case. */
  readonly words: Readonly<Record<string, TypeExpression>>;
  /** A table's number in a cell, which says where the object is described; all of them. */
  readonly tableNumber: RegExp;
  /** A type with a size; the groups: the type, the least size where there are two, the greatest. */
  readonly sized: RegExp;
  /** An array of what a table describes; the groups: the schema's name where it is given, what it is called. */
  readonly arrayOf: RegExp;
  /** What {@link arrayOf} calls its items where they are arrays themselves. */
  readonly innerArray: RegExp;
  /** An array of anything else; the group is the words for it. */
  readonly arrayOfWord: readonly RegExp[];
  /** A type with arguments; the groups: the word for it, the arguments. */
  readonly generic: RegExp;
  /** An array by brackets alone; the groups: items before them, which may be a schema's bare name, items inside. */
  readonly bracketed: RegExp;
  /** One object that a table describes, and an array of them; the group is the schema's name. */
  readonly named: RegExp;
  readonly namedArray: RegExp;
  /** What stands between the types of which a value has one. */
  readonly union: RegExp;
}

/** A schema's name as documents write it; never a word of its own, never with a space. */
export const schemaName = String.raw`[A-Za-z_@][\w.:\-]*`;
const bareName = new RegExp(`^${schemaName}$`, "u");

/**
 * Reads a type cell. Case does not matter, except in schema names.
 * What it cannot read is `unknown`, never a guess.
 */
export function readType(text: string, types: TypeWords): TypeExpression {
  const cell = text.replace(/\s+/gu, " ").trim();
  const bare = withoutPointer(cell, types);
  // A cell that is a pointer to a table is an object.
  if (bare === "" && cell !== "") return { kind: "object", name: null };
  return read(bare, 0, types);
}

function withoutPointer(cell: string, { tableNumber }: TypeWords): string {
  return cell.replace(tableNumber, " ").replace(/ {2,}/gu, " ").trim();
}

/** True if the whole text is a type expression: how a dump's rows are told from its prose. */
export function isTypeExpression(text: string, types: TypeWords): boolean {
  if (text.length > 120 || text.includes("\n")) return false;
  // What begins with a table's number is its caption, or a sentence that leads to it.
  return text.search(types.tableNumber) !== 0 && readType(text, types).kind !== "unknown";
}

/** Nesting that no document has; deeper text is no type. */
const deepest = 8;

function read(cell: string, depth: number, types: TypeWords): TypeExpression {
  const word = cell.toLowerCase();
  const known = Object.hasOwn(types.words, word) ? types.words[word] : undefined;
  if (known !== undefined) return known;
  if (depth > deepest) return { kind: "unknown", words: cell };
  return (
    readSized(cell, depth, types) ??
    readArrayOf(cell, depth, types) ??
    readGeneric(cell, depth, types) ??
    readBracketed(cell, depth, types) ??
    readNamed(cell, types) ??
    readUnion(cell, depth, types) ?? { kind: "unknown", words: cell }
  );
}

/** `String(64)`, `varchar(1-64)`. The size of a number is no bound of it: how it is counted is not said. */
function readSized(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const match = types.sized.exec(cell);
  if (!match) return null;
  const [, word = "", least, most] = match;
  const type = read(word.trim(), depth + 1, types);
  if (type.kind !== "string") return type.kind === "integer" || type.kind === "number" ? type : null;
  const lengths = { maxLength: Number(most), ...(least === undefined ? {} : { minLength: Number(least) }) };
  return { ...type, ...lengths };
}

function readArrayOf(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const objects = types.arrayOf.exec(cell);
  const [, name, noun = ""] = objects ?? [];
  // "Array of string arrays" has no schema called "string".
  if (objects && (name === undefined || !Object.hasOwn(types.words, name.toLowerCase()))) {
    const inner: TypeExpression = { kind: "object", name: name ?? null };
    return {
      kind: "array",
      items: types.innerArray.test(noun) ? { kind: "array", items: inner } : inner,
    };
  }
  for (const phrase of types.arrayOfWord) {
    const items = phrase.exec(cell)?.[1];
    const type = items === undefined ? null : arrayOf(read(items, depth + 1, types));
    if (type !== null) return type;
  }
  return null;
}

/** An array of a type; null where that is none. */
function arrayOf(items: TypeExpression): TypeExpression | null {
  return items.kind === "unknown" ? null : { kind: "array", items };
}

function readGeneric(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const match = types.generic.exec(cell);
  if (!match) return null;
  const [, container = "", inside = ""] = match;
  if (types.words[container.toLowerCase()]?.kind === "array")
    return { kind: "array", items: readArgument(inside, depth, types) };
  const comma = inside.indexOf(",");
  if (comma < 0) return null;
  return { kind: "map", values: readArgument(inside.slice(comma + 1), depth, types) };
}

/** `String[]`, `Door[]`, `[String]`. */
function readBracketed(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const [, before, inside] = types.bracketed.exec(cell) ?? [];
  if (before !== undefined) return arrayOf(readArgument(before, depth, types));
  return inside === undefined ? null : arrayOf(read(inside, depth + 1, types));
}

/** An argument of `Array<…>` may be a bare schema name. */
function readArgument(text: string, depth: number, types: TypeWords): TypeExpression {
  const argument = text.trim();
  const type = read(argument, depth + 1, types);
  return type.kind === "unknown" && bareName.test(argument) ? { kind: "object", name: argument } : type;
}

function readNamed(cell: string, { named, namedArray }: TypeWords): TypeExpression | null {
  const object = named.exec(cell)?.[1];
  if (object !== undefined) return { kind: "object", name: object };
  const items = namedArray.exec(cell)?.[1];
  return items === undefined ? null : { kind: "array", items: { kind: "object", name: items } };
}

function readUnion(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const parts = cell.split(types.union);
  if (parts.length < 2) return null;
  const of = parts.map((part) => read(part.trim(), depth + 1, types));
  return of.some((type) => type.kind === "unknown") ? null : { kind: "union", of };
}

/** The words in a type, maybe inside an array or a map, that name none; null where all are understood. */
export function unknownIn(type: TypeExpression): string | null {
  switch (type.kind) {
    case "unknown":
      return type.words;
    case "array":
      return unknownIn(type.items);
    case "map":
      return unknownIn(type.values);
    default:
      return null;
  }
}

/** The one type that a value has where it is not null; null for a union of more, and for any other type. */
export function besideNull(type: TypeExpression): TypeExpression | null {
  if (type.kind !== "union") return null;
  const [only, ...others] = type.of.filter(({ kind }) => kind !== "null");
  return others.length === 0 ? (only ?? null) : null;
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
