import { schemaName, type TypeExpression, type TypeWords } from "../type-expression.js";

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

/** The words of a type cell: `Array of EndpointsReq objects`, `Map<String,Integer>`, `Long`. */
export const types: TypeWords = {
  words,
  arrayOf: new RegExp(
    String.raw`^(?:array|list) of (?:(${schemaName}) )?(objects?|structures?|arrays?)$`,
    "i",
  ),
  innerArray: /^arrays?$/i,
  arrayOfWord: /^(?:array|list) of (\w+)$/i,
  generic: /^(array|list|map)\s*[<(](.+)[>)]$/i,
  named: new RegExp(String.raw`^(${schemaName}) (?:objects?|structure|structs?)$`, "i"),
  namedArray: new RegExp(String.raw`^(${schemaName}) array(?: .*)?$`, "i"),
};
