/** The forms of each intermediate against their committed JSON Schemas. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isArray, isObject, type Json } from "../../../core/base/json.js";
import type { TypeExpression } from "../../../scraper/family/type-expression.js";
import type { Fact, FactKind } from "../../../scraper/meaning/fact.js";
import { readForms } from "../../../scraper/forms/read-forms.js";
import { intermediates, schemaId, type Intermediate } from "../../../scraper/forms/schema-id.js";
import type { Document } from "../../../scraper/scrape.js";
import { asDump } from "../../../tools/render/equality.js";
import { modern, old, versions } from "../../tools/render/fixtures.js";
import { input, page, table } from "../pages.js";

const folder = "schemas/read";
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true });
for (const file of readdirSync(folder))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, file), "utf8")) as object);

function validator(id: string): ValidateFunction {
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`no schema ${id}`);
  return validate;
}

/** As it is printed, and read again. */
function printed(documents: readonly Document[], name: Intermediate): Json[] {
  return JSON.parse(JSON.stringify(readForms(documents, name))) as Json[];
}

function expectFits(forms: readonly Json[], name: Intermediate): void {
  const validate = validator(schemaId(name));
  for (const form of forms) {
    validate(form);
    expect(validate.errors).toBeNull();
  }
}

const fiveDocuments = readdirSync("spec/modelarts/documents").map((name) => ({
  name,
  text: readFileSync(join("spec/modelarts/documents", name), "utf8"),
}));
const pages: readonly Document[] = [
  { name: "ListKites.html", text: modern },
  { name: "kites_0001.html", text: old },
  { name: "EN-US_TOPIC_0009.html", text: versions },
];
const references: readonly (readonly [string, readonly Document[]])[] = [
  ["the five documents", fiveDocuments],
  ["small pages in HTML", pages],
  ["the same as blank-line dumps", pages.map((each) => asDump(each, "blank-line"))],
  ["the same as pipe dumps", pages.map((each) => asDump(each, "pipe"))],
];

test("each intermediate has a schema, named by its id", () => {
  expect(readdirSync(folder).sort()).toEqual(intermediates.map((name) => `${name}.schema.json`).sort());
});

describe.each(references)("%s", (_, documents) => {
  test.each(intermediates)("%s fits its schema", (name) => {
    const forms = printed(documents, name);
    expect(forms.map((form) => (isObject(form) ? form.document : null))).toEqual(
      documents.map((document) => document.name),
    );
    expectFits(forms, name);
  });
});

describe("a changed shape does not fit", () => {
  const door = page("OpenDoor.txt", {
    uri: `GET /v1/doors/{id}\n\n${table("Table 1 Path parameters", input, ["id", "Yes", "String", "Its ID."])}`,
    request: table("Table 2 Parameters", input, [
      "size",
      "No",
      "Integer",
      "Its size. The value ranges from 1 to 9.",
    ]),
    requestExample: '{ "size": 2 }',
  });

  test.each(intermediates)("%s: no member can be added to or taken from any of its objects", (name) => {
    const [form] = printed([door], name);
    const validate = validator(schemaId(name));
    expect(validate(form)).toBe(true);
    const changed = changedOnce(form ?? null);
    expect(changed.length).toBeGreaterThan(20);
    for (const { at, value } of changed) expect([at, validate(value)]).toEqual([at, false]);
  });
});

/** Every value that differs from `value` by one member more or less; values of examples may be anything. */
function changedOnce(value: Json, at = ""): { readonly at: string; readonly value: Json }[] {
  if (isArray(value)) {
    return value.flatMap((item, index) =>
      changedOnce(item, `${at}/${index}`).map((each) => ({
        at: each.at,
        value: value.with(index, each.value),
      })),
    );
  }
  if (!isObject(value)) return [];
  const members = Object.entries(value) as [string, Json][];
  return [
    { at: `${at}/+`, value: { ...value, more: 1 } },
    ...members.map(([key]) => ({
      at: `${at}/-${key}`,
      value: Object.fromEntries(members.filter(([other]) => other !== key)),
    })),
    ...members
      .filter(([key]) => !(key === "value" && "label" in value))
      .flatMap(([key, member]) =>
        changedOnce(member, `${at}/${key}`).map((each) => ({
          at: each.at,
          value: { ...value, [key]: each.value },
        })),
      ),
  ] as { at: string; value: Json }[];
}

/** One of each kind: the compiler asks for a new one here, and the schema has to know it. */
const facts: Readonly<Record<FactKind, Fact>> = {
  enum: { kind: "enum", values: [{ raw: "RED", description: "" }] },
  minimum: { kind: "minimum", value: 1, exclusive: false },
  maximum: { kind: "maximum", value: 1.5, exclusive: true },
  excluded: { kind: "excluded", values: ["RED"] },
  "case-insensitive": { kind: "case-insensitive" },
  ranges: { kind: "ranges", ranges: [{ from: 1, to: 2 }] },
  "time-layout": { kind: "time-layout", layout: "YYYY", source: "^[0-9]{4}$" },
  "absent-when": { kind: "absent-when", when: [{ field: "a", values: ["B"] }] },
  width: { kind: "width", bits: 32 },
  "read-only": { kind: "read-only" },
  "multiple-of": { kind: "multiple-of", value: 2 },
  "min-length": { kind: "min-length", value: 1 },
  "max-length": { kind: "max-length", value: 64 },
  "min-items": { kind: "min-items", value: 0 },
  "max-items": { kind: "max-items", value: 9 },
  pattern: { kind: "pattern", source: "^a$" },
  "unusable-pattern": { kind: "unusable-pattern", source: "(", why: "it is not valid" },
  "allowed-characters": { kind: "allowed-characters", characters: "a-z" },
  "first-character": { kind: "first-character", characters: "a-z" },
  "last-character": { kind: "last-character", characters: "a-z" },
  "forbidden-first-character": { kind: "forbidden-first-character", characters: " " },
  "forbidden-last-character": { kind: "forbidden-last-character", characters: " " },
  "forbidden-characters": { kind: "forbidden-characters", characters: "<>" },
  "empty-allowed": { kind: "empty-allowed" },
  default: { kind: "default", raw: "1" },
  example: { kind: "example", raw: "1" },
  format: { kind: "format", format: "uuid", shown: null },
  unit: { kind: "unit", unit: "GB" },
  nullable: { kind: "nullable" },
  deprecated: { kind: "deprecated" },
  reserved: { kind: "reserved" },
  "required-when": { kind: "required-when", when: [{ field: "kind", values: ["A"] }], only: true },
  "valid-when": { kind: "valid-when", when: [{ field: "kind", values: ["A"] }] },
  "at-least-one": { kind: "at-least-one", fields: ["a", "b"] },
  "exactly-one": { kind: "exactly-one", fields: ["a", "b"] },
  "not-together": { kind: "not-together", fields: ["a", "b"] },
  together: { kind: "together", fields: ["a", "b"] },
  alternatives: { kind: "alternatives", fields: ["a", "b"] },
  "open-values": { kind: "open-values" },
  "scoped-bounds": { kind: "scoped-bounds" },
  "limited-by": { kind: "limited-by", field: "max" },
  "required-members": { kind: "required-members", fields: ["a"] },
  unenforced: { kind: "unenforced", why: "it depends on time" },
};

test.each(Object.entries(facts))("a fact of kind %s fits", (kind, fact) => {
  expect(fact.kind).toBe(kind);
  const validate = validator(`${schemaId("meaning")}#/$defs/fact`);
  expect(validate(fact)).toBe(true);
  expect(validate({ ...fact, more: 1 })).toBe(false);
});

const types: Readonly<Record<TypeExpression["kind"], TypeExpression>> = {
  string: { kind: "string", minLength: 1, maxLength: 64 },
  boolean: { kind: "boolean" },
  binary: { kind: "binary" },
  null: { kind: "null" },
  integer: { kind: "integer", format: null },
  number: { kind: "number", format: null },
  array: { kind: "array", items: { kind: "any" } },
  map: { kind: "map", values: { kind: "string" } },
  object: { kind: "object", name: null },
  any: { kind: "any" },
  union: { kind: "union", of: [{ kind: "string" }, { kind: "null" }] },
  unknown: { kind: "unknown", words: "Thing of some kind" },
};

test.each(Object.entries(types))("a type of kind %s fits", (kind, type) => {
  expect(type.kind).toBe(kind);
  const validate = validator(`${schemaId("tables")}#/$defs/type`);
  expect(validate(type)).toBe(true);
  expect(validate({ ...type, more: 1 })).toBe(false);
});

test("tables of contents are left out, and are no document to look into", () => {
  const contents = {
    name: "contents.json",
    text: '[{"code":"1","p_code":"","title":"Doors","uri":"OpenDoor.html"}]',
  };
  const door = page("OpenDoor.txt", {});
  expect(readForms([contents, door], "page").map(({ document }) => document)).toEqual(["OpenDoor.txt"]);
  expect(() => readForms([contents], "page")).toThrow("contents.json:1: this is a table of contents");
});
