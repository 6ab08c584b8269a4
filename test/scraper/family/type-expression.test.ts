import { english } from "../../../scraper/family/english.js";
import { expect, test } from "vitest";
import { isTypeExpression, readType, type TypeExpression } from "../../../scraper/family/type-expression.js";

const text: TypeExpression = { kind: "string" };
const door: TypeExpression = { kind: "object", name: "Door" };

test.each<[string, TypeExpression]>([
  ["String", text],
  ["string", text],
  ["Integer", { kind: "integer", format: null }],
  ["Long", { kind: "integer", format: "int64" }],
  ["Float", { kind: "number", format: "float" }],
  ["Double", { kind: "number", format: "double" }],
  ["Number", { kind: "number", format: null }],
  ["Boolean", { kind: "boolean" }],
  ["Object", { kind: "object", name: null }],
  ["Door object", door],
  ["Door structure", door],
  ["Array of strings", { kind: "array", items: text }],
  ["List of strings", { kind: "array", items: text }],
  ["list of Door objects", { kind: "array", items: door }],
  ["Door struct", door],
  ["Map<String>", { kind: "unknown", words: "Map<String>" }],
  ["String array", { kind: "array", items: text }],
  ["Array of Door objects", { kind: "array", items: door }],
  ["Array of door-list objects", { kind: "array", items: { kind: "object", name: "door-list" } }],
  ["Array of objects", { kind: "array", items: { kind: "object", name: null } }],
  ["jobs array", { kind: "array", items: { kind: "object", name: "jobs" } }],
  ["Array<Door>", { kind: "array", items: door }],
  ["Map<String,String>", { kind: "map", values: text }],
  ["Map<String, Array<Door>>", { kind: "map", values: { kind: "array", items: door } }],
  ["JSON Array", { kind: "array", items: { kind: "object", name: null } }],
  ["String/Integer", { kind: "union", of: [text, { kind: "integer", format: null }] }],
  ["Null", { kind: "null" }],
  // Reach V2: one word for more types than one.
  ["Timestamp", text],
  ["Date", text],
  ["DateTime", text],
  ["Enum", text],
  ["Timestamp of the door", { kind: "unknown", words: "Timestamp of the door" }],
  // Reach V3: a size.
  ["String(64)", { kind: "string", maxLength: 64 }],
  ["String (255)", { kind: "string", maxLength: 255 }],
  ["varchar(1-36)", { kind: "string", minLength: 1, maxLength: 36 }],
  ["Array of String(8)", { kind: "array", items: { kind: "string", maxLength: 8 } }],
  ["Integer(8)", { kind: "integer", format: null }],
  ["Boolean(1)", { kind: "unknown", words: "Boolean(1)" }],
  ["String(long)", { kind: "unknown", words: "String(long)" }],
  // Reach V6: pointers, and words around a name.
  ["Array of Table 1 objects", { kind: "array", items: { kind: "object", name: null } }],
  ["Table 4 object", { kind: "object", name: null }],
  ["Table 4", { kind: "object", name: null }],
  ["Array of objects (see Table 12)", { kind: "array", items: { kind: "object", name: null } }],
  ["Object, see Table 2", { kind: "object", name: null }],
  ["Tables array", { kind: "array", items: { kind: "object", name: "Tables" } }],
  ["Doors structure array", { kind: "array", items: { kind: "object", name: "Doors" } }],
  ["Door object list", { kind: "array", items: door }],
  ["JSON object", { kind: "object", name: null }],
  ["AnyType", { kind: "any" }],
  ["File", { kind: "binary" }],
  ["File name", { kind: "unknown", words: "File name" }],
  ["int64", { kind: "integer", format: "int64" }],
  ["int32", { kind: "integer", format: "int32" }],
  ["List<String>", { kind: "array", items: text }],
  ["String[]", { kind: "array", items: text }],
  ["Door[]", { kind: "array", items: door }],
  ["[String]", { kind: "array", items: text }],
  ["[optional]", { kind: "unknown", words: "[optional]" }],
  ["Array[String]", { kind: "array", items: text }],
  ["Array[12]", { kind: "array", items: { kind: "unknown", words: "12" } }],
  ["Array of string arrays", { kind: "array", items: { kind: "array", items: text } }],
  ["Array of Map<String,String>", { kind: "array", items: { kind: "map", values: text } }],
  ["Map<String, Door>", { kind: "map", values: door }],
  ["String or Integer", { kind: "union", of: [text, { kind: "integer", format: null }] }],
  ["String | null", { kind: "union", of: [text, { kind: "null" }] }],
  ["String or not", { kind: "unknown", words: "String or not" }],
  ["Whatever it is", { kind: "unknown", words: "Whatever it is" }],
  ["", { kind: "unknown", words: "" }],
  ["constructor", { kind: "unknown", words: "constructor" }],
])("%s", (words, want) => {
  expect(readType(words, english.types)).toEqual(want);
});

test("nesting without end is no type", () => {
  const deep = `${"Array<".repeat(5000)}String${">".repeat(5000)}`;
  expect(JSON.stringify(readType(deep, english.types))).toContain("unknown");
});

test.each([
  ["Array of Door objects", true],
  ["The door of the house", false],
  ["List of the doors", false],
  ["Yes", false],
  ["For details, see Table 4.", false],
  ["Table 4 door structure", false],
  ["Array of Table 4 objects", true],
  ["Door\nobject", false],
  [`${"a".repeat(120)} object`, false],
])("is %s a type? %s", (words, want) => {
  expect(isTypeExpression(words, english.types)).toBe(want);
});
