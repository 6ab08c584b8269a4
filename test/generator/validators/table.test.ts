/** The table of keywords: complete, honest, and one file a keyword. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { isAnnotation, keywordNames } from "../../../core/schema/keywords.js";
import { handledKeywords, verdictOn } from "../../../generator/validators/table.js";
import { complaintsOf } from "../complaints.js";
import { contractOf } from "../load.js";

/** Every keyword of the vocabularies that the dialect of OpenAPI 3.1 is made of, and what we do with it. */
const KEYWORDS: Readonly<Record<string, "handled" | "ignored" | "refused">> = {
  // JSON Schema Core
  $schema: "refused",
  $vocabulary: "refused",
  $id: "refused",
  $anchor: "refused",
  $dynamicAnchor: "refused",
  $ref: "handled",
  $dynamicRef: "refused",
  $defs: "handled",
  $comment: "ignored",
  // Applicator
  allOf: "handled",
  anyOf: "handled",
  oneOf: "handled",
  not: "handled",
  if: "handled",
  then: "handled",
  else: "handled",
  dependentSchemas: "handled",
  prefixItems: "handled",
  items: "handled",
  contains: "handled",
  properties: "handled",
  patternProperties: "handled",
  additionalProperties: "handled",
  propertyNames: "handled",
  // Unevaluated
  unevaluatedItems: "refused",
  unevaluatedProperties: "refused",
  // Validation
  type: "handled",
  enum: "handled",
  const: "handled",
  multipleOf: "handled",
  maximum: "handled",
  exclusiveMaximum: "handled",
  minimum: "handled",
  exclusiveMinimum: "handled",
  maxLength: "handled",
  minLength: "handled",
  pattern: "handled",
  maxItems: "handled",
  minItems: "handled",
  uniqueItems: "handled",
  maxContains: "handled",
  minContains: "handled",
  maxProperties: "handled",
  minProperties: "handled",
  required: "handled",
  dependentRequired: "handled",
  // Format, content, meta-data
  format: "handled",
  contentEncoding: "ignored",
  contentMediaType: "ignored",
  contentSchema: "ignored",
  title: "ignored",
  description: "ignored",
  default: "ignored",
  deprecated: "ignored",
  readOnly: "ignored",
  writeOnly: "ignored",
  examples: "ignored",
  // OpenAPI base vocabulary
  discriminator: "ignored",
  xml: "ignored",
  externalDocs: "ignored",
  example: "ignored",
  // Neither
  "x-anything": "ignored",
  nullable: "refused",
  definitions: "refused",
  additionalItems: "refused",
};

test.each(Object.entries(KEYWORDS))("%s is %s", (keyword, wanted) => {
  const verdict = verdictOn(keyword);
  expect(verdict.kind).toBe(wanted);
  if (verdict.kind !== "handled") expect(verdict.reason).not.toBe("");
});

test("each keyword of the specification is handled, ignored with a reason or refused with one of its own", () => {
  const unknown = verdictOn("no such keyword");
  expect(keywordNames.filter((name) => isDeepStrictEqual(verdictOn(name), unknown))).toEqual([]);
});

test("what is ignored is exactly what annotates", () => {
  expect(keywordNames.filter((name) => verdictOn(name).kind === "ignored")).toEqual(
    keywordNames.filter(isAnnotation),
  );
});

test.each(["toString", "constructor", "__proto__", "hasOwnProperty", ""])("%j is no keyword", (name) => {
  expect(verdictOn(name).kind).toBe("refused");
});

test("every handled keyword has a file of its own", () => {
  const handled = handledKeywords().map((one) => one.keyword);
  const folder = join(import.meta.dirname, "../../../generator/validators/keywords");
  expect(readdirSync(folder).sort()).toEqual(handled.map((keyword) => `${keyword}.ts`).sort());
});

describe("what is refused or told of schemas, each at its place", () => {
  const cases: readonly (readonly [schema: unknown, pointer: string, message: RegExp])[] = [
    [{ unevaluatedProperties: false }, "/unevaluatedProperties", /needs annotations/],
    [{ properties: { a: { nullable: true } } }, "/properties/a/nullable", /OpenAPI 3\.0/],
    [{ items: { allOf: [{ wibble: 1 }] } }, "/items/allOf/0/wibble", /not a keyword/],
    [{ type: "strin" }, "/type", /"strin" is not a type/],
    [{ type: [] }, "/type", /must name a type/],
    [{ type: ["string", "string"] }, "/type", /twice/],
    [{ minLength: -1 }, "/minLength", /from 0 on/],
    [{ maxItems: 1.5 }, "/maxItems", /integer/],
    [{ minimum: "1" }, "/minimum", /must be a number/],
    [{ multipleOf: 0 }, "/multipleOf", /greater than 0/],
    [{ pattern: "(" }, "/pattern", /not a regular expression/],
    [{ patternProperties: { "[": true } }, "/patternProperties", /not a regular expression/],
    [{ enum: "a" }, "/enum", /must be an array/],
    [{ required: "a" }, "/required", /must be an array/],
    [{ required: [1] }, "/required", /must be a string/],
    [{ uniqueItems: 1 }, "/uniqueItems", /true or false/],
    [{ allOf: [] }, "/allOf", /at least one schema/],
    [{ prefixItems: {} }, "/prefixItems", /must be an array/],
    [{ properties: [] }, "/properties", /must be an object/],
    [{ properties: { a: null } }, "/properties/a", /must be an object/],
    [{ dependentRequired: { a: "b" } }, "/dependentRequired", /must be an array/],
    [{ $ref: "#/components/schemas/Nowhere" }, "/$ref", /points to nothing/],
    [{ $ref: "other.yaml#/A" }, "/$ref", /leaves the contract/],
    [{ $ref: "#anchor" }, "/$ref", /leaves the contract/],
    [{ $ref: "#/components/schemas/S" }, "", /refers to itself/],
    [{ items: { anyOf: [{ $ref: "#/components/schemas/S/items" }] } }, "/items", /refers to itself/],
    [7, "", /must be an object/],
  ];
  test.each(cases)("%j at %s", async (schema, pointer, message) => {
    expect(await complaintsOf(contractOf({ S: schema }))).toContainEqual(
      expect.objectContaining({
        pointer: `/components/schemas/S${pointer}`,
        message: expect.stringMatching(message) as string,
      }),
    );
  });
});
