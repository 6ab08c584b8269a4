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

/** The words of type cells. Case does not matter in them. */
export interface TypeWords {
  /** Cells of one or two words, in lower case. */
  readonly words: Readonly<Record<string, TypeExpression>>;
  /** An array of what a table describes; the groups: the schema's name where it is given, what it is called. */
  readonly arrayOf: RegExp;
  /** What {@link arrayOf} calls its items where they are arrays themselves. */
  readonly innerArray: RegExp;
  /** An array of anything else; the group is the word for it. */
  readonly arrayOfWord: RegExp;
  /** A type with arguments; the groups: the word for it, the arguments. */
  readonly generic: RegExp;
  /** One object that a table describes, and an array of them; the group is the schema's name. */
  readonly named: RegExp;
  readonly namedArray: RegExp;
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
  return read(cell, 0, types);
}

/** True if the whole text is a type expression: how a dump's rows are told from its prose. */
export function isTypeExpression(text: string, types: TypeWords): boolean {
  return text.length <= 120 && !text.includes("\n") && readType(text, types).kind !== "unknown";
}

/** Nesting that no document has; deeper text is no type. */
const deepest = 8;

function read(cell: string, depth: number, types: TypeWords): TypeExpression {
  const word = cell.toLowerCase();
  const known = Object.hasOwn(types.words, word) ? types.words[word] : undefined;
  if (known !== undefined) return known;
  if (depth > deepest) return { kind: "unknown", words: cell };
  return (
    readArrayOf(cell, depth, types) ??
    readGeneric(cell, depth, types) ??
    readNamed(cell, types) ??
    readUnion(cell, depth, types) ?? { kind: "unknown", words: cell }
  );
}

function readArrayOf(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const objects = types.arrayOf.exec(cell);
  if (objects) {
    const inner: TypeExpression = { kind: "object", name: objects[1] ?? null };
    return {
      kind: "array",
      items: types.innerArray.test(objects[2] ?? "") ? { kind: "array", items: inner } : inner,
    };
  }
  const scalars = types.arrayOfWord.exec(cell);
  if (!scalars) return null;
  const items = read(scalars[1] ?? "", depth + 1, types);
  return items.kind === "unknown" ? null : { kind: "array", items };
}

function readGeneric(cell: string, depth: number, types: TypeWords): TypeExpression | null {
  const match = types.generic.exec(cell);
  if (!match) return null;
  const [, container = "", inside = ""] = match;
  if (types.words[container.toLowerCase()]?.kind !== "map")
    return { kind: "array", items: readArgument(inside, depth, types) };
  const comma = inside.indexOf(",");
  if (comma < 0) return null;
  return { kind: "map", values: readArgument(inside.slice(comma + 1), depth, types) };
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
  const parts = cell.split("/");
  if (parts.length < 2) return null;
  const of = parts.map((part) => read(part.trim(), depth + 1, types));
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
