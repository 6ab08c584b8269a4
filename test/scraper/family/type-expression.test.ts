import { english } from "../../../scraper/family/english.js";
import { expect, test } from "vitest";
import { isTypeExpression, readType, type TypeExpression } from "../../../scraper/family/type-expression.js";

const text: TypeExpression = { kind: "string" };
const door: TypeExpression = { kind: "object", name: "Door" };

test.each<[string, TypeExpression]>([
  ["String", text],
  ["string", text],
  ["Integer", { kind: "integer", format: "int32" }],
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
  ["String/Integer", { kind: "union", of: [text, { kind: "integer", format: "int32" }] }],
  ["Null", { kind: "null" }],
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
  ["Door\nobject", false],
  [`${"a".repeat(120)} object`, false],
])("is %s a type? %s", (words, want) => {
  expect(isTypeExpression(words, english.types)).toBe(want);
});
