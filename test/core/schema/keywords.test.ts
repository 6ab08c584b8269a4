import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { isObject } from "../../../core/base/json.js";
import { isAnnotation, isKeyword, keywordNames, keywords } from "../../../core/schema/keywords.js";

/** The meta-schemas of 2020-12 that Ajv ships are the specification's own lists of keywords. */
const folder = "ajv/dist/refs/json-schema-2020-12/meta";
const vocabularies = [
  "core",
  "applicator",
  "unevaluated",
  "validation",
  "format-annotation",
  "content",
  "meta-data",
];

function keywordsOf(vocabulary: string): string[] {
  const file = createRequire(import.meta.url).resolve(`${folder}/${vocabulary}.json`);
  const metaschema: unknown = JSON.parse(readFileSync(file, "utf8"));
  return isObject(metaschema) && isObject(metaschema.properties) ? Object.keys(metaschema.properties) : [];
}

test("the table has exactly the keywords of the meta-schemas, and OpenAPI's four", () => {
  const specified = vocabularies.flatMap(keywordsOf);
  expect(specified.length).toBeGreaterThan(50);
  expect([...keywordNames].sort()).toEqual(
    [...specified, "discriminator", "xml", "externalDocs", "example"].sort(),
  );
});

/** Where the meta-schemas of a vocabulary say that schemas stand, in the words of the table. */
function holdingOf(vocabulary: string): [string, string][] {
  const file = createRequire(import.meta.url).resolve(`${folder}/${vocabulary}.json`);
  const { properties } = JSON.parse(readFileSync(file, "utf8")) as { properties: Record<string, object> };
  const holds = (schema: object): string => {
    const text = JSON.stringify(schema);
    if (!text.includes('"$dynamicRef":"#meta"') && !text.includes("schemaArray")) return "none";
    if (text.includes("schemaArray")) return "list";
    return text.includes("additionalProperties") ? "map" : "one";
  };
  return Object.entries(properties).map(([name, schema]) => [name, holds(schema)]);
}

test.each(vocabularies)("schemas stand where the meta-schema of %s has them", (vocabulary) => {
  const held = holdingOf(vocabulary).map(([name]) => [
    name,
    isKeyword(name) ? keywords[name].schemas.replace("reference", "none") : "unknown",
  ]);
  expect(held).toEqual(holdingOf(vocabulary));
});

describe("what a keyword's schemas judge, and what it evaluates", () => {
  test("schemas that judge the same value are those of Core 10.2 and references", () => {
    const inPlace = keywordNames.filter((name) => keywords[name].judges === "value");
    expect(inPlace).toEqual(
      "$ref $dynamicRef allOf anyOf oneOf not if then else dependentSchemas".split(" "),
    );
  });

  const evaluating: [kind: string, names: string][] = [
    ["properties", "properties patternProperties additionalProperties unevaluatedProperties"],
    ["items", "prefixItems items contains unevaluatedItems"],
    ["branches", "$ref $dynamicRef allOf anyOf oneOf if then else dependentSchemas"],
  ];
  test.each(evaluating)("%s", (kind, names) => {
    expect(keywordNames.filter((name) => keywords[name].evaluates === kind)).toEqual(names.split(" "));
  });
});

describe("annotations", () => {
  const cases: [name: string, want: boolean][] = [
    ["title", true],
    ["contentSchema", true],
    ["discriminator", true],
    ["x-anything", true],
    ["$comment", true],
    ["format", false],
    ["$defs", false],
    ["nullable", false],
    ["toString", false],
  ];
  test.each(cases)("%s: %s", (name, want) => {
    expect(isAnnotation(name)).toBe(want);
  });
});
