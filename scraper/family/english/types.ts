import { schemaName, type TypeExpression, type TypeWords } from "../type-expression.js";

const text: TypeExpression = { kind: "string" };
const integer: TypeExpression = { kind: "integer", format: null };
const long: TypeExpression = { kind: "integer", format: "int64" };
const number: TypeExpression = { kind: "number", format: null };
const anyObject: TypeExpression = { kind: "object", name: null };
const any: TypeExpression = { kind: "any" };
const anyMap: TypeExpression = { kind: "map", values: any };
const anyArray: TypeExpression = { kind: "array", items: any };
const file: TypeExpression = { kind: "binary" };

/** Types of one word, each with the plural that an array's items have. */
const scalars: Readonly<Record<string, TypeExpression>> = {
  string: text,
  str: text,
  text,
  char: text,
  varchar: text,
  uuid: text,
  enum: text,
  enumeration: text,
  // How a time is written, the description says or an example shows.
  timestamp: text,
  date: text,
  time: text,
  datetime: text,
  integer,
  int: integer,
  short: integer,
  byte: integer,
  int32: { kind: "integer", format: "int32" },
  int64: long,
  bigint: long,
  long,
  boolean: { kind: "boolean" },
  bool: { kind: "boolean" },
  double: { kind: "number", format: "double" },
  float: { kind: "number", format: "float" },
  number,
  decimal: number,
  bigdecimal: number,
  object: anyObject,
  struct: anyObject,
  structure: anyObject,
  file,
  binary: file,
};

const words: Readonly<Record<string, TypeExpression>> = {
  ...scalars,
  ...Object.fromEntries(Object.entries(scalars).map(([word, type]) => [`${word}s`, type])),
  "long integer": long,
  "date-time": text,
  "date time": text,
  "character string": text,
  "object structure": anyObject,
  json: anyObject,
  "json object": anyObject,
  "json objects": anyObject,
  "json structure": anyObject,
  dict: anyObject,
  dictionary: anyObject,
  "dict data structure": anyObject,
  map: anyMap,
  hashmap: anyMap,
  "key-value pair": anyMap,
  "key-value pairs": anyMap,
  any,
  anytype: any,
  "any type": any,
  array: anyArray,
  arraylist: anyArray,
  list: anyArray,
  set: anyArray,
  "list data structure": anyArray,
  "array object": { kind: "array", items: anyObject },
  "array objects": { kind: "array", items: anyObject },
  null: { kind: "null" },
};

/** The words of a type cell: `Array of EndpointsReq objects`, `Map<String,Integer>`, `Long`. */
export const types: TypeWords = {
  words,
  tableNumber: /[,.;]?\s*\(?(?:for details, )?(?:\bsee )?\btable \d+\)?|[\s,.;:]+$/gi,
  sized: /^([a-z][a-z ]*?) ?[([](?:(\d{1,9}) ?(?:-|~|to|,) ?)?(\d{1,9})[)\]]$/i,
  arrayOf: new RegExp(
    String.raw`^(?:array|list|set) of (?:(${schemaName}) )?(objects?|structures?|arrays?)$`,
    "i",
  ),
  innerArray: /^arrays?$/i,
  arrayOfWord: [/^(?:array|list|set) of (.+)$/i, /^(.+) (?:arrays?|lists?)$/i],
  generic: /^(array|arraylist|list|set|map|hashmap|dict)\s*[<([](.+)[>)\]]$/i,
  bracketed: /^(.+?) ?\[\]$|^\[ ?([^[\]].*?) ?\]$/u,
  named: new RegExp(String.raw`^(${schemaName}) (?:objects?|structure|structs?)$`, "i"),
  namedArray: new RegExp(String.raw`^(${schemaName}) array(?: .*)?$`, "i"),
  union: /\s*[/|]\s*|,?\s+or\s+|,\s+/i,
};
