import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../core/base/json.js";
import { asOpenApi31 } from "../../../core/schema/openapi-30.js";

function documentOf(schemas: JsonObject, openapi = "3.0.3"): JsonObject {
  return { openapi, info: { title: "T", version: "1" }, paths: {}, components: { schemas } };
}

const ref = { $ref: "#/components/schemas/B" };
const orNull = { type: "null" };

describe("schemas of OpenAPI 3.0, as 3.1 says them", () => {
  const cases: readonly (readonly [name: string, given: JsonObject, want: JsonObject])[] = [
    ["nullable with a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "A2: nullable with an enum",
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["nullable with an enum that has null", { nullable: true, enum: ["a", null] }, { enum: ["a", null] }],
    [
      "A2: nullable around allOf",
      { nullable: true, title: "N", allOf: [ref] },
      { title: "N", anyOf: [{ allOf: [ref] }, orNull] },
    ],
    ["nullable beside oneOf", { nullable: true, oneOf: [ref] }, { oneOf: [ref, orNull] }],
    [
      "nullable beside anyOf that allows null",
      { nullable: true, anyOf: [{ type: "string", nullable: true }] },
      { anyOf: [{ type: ["string", "null"] }] },
    ],
    ["A2: nullable and nothing else", { nullable: true }, {}],
    ["nullable false", { type: "string", nullable: false }, { type: "string" }],
    [
      "nullable in a property",
      { properties: { a: { type: "integer", nullable: true } } },
      { properties: { a: { type: ["integer", "null"] } } },
    ],
    [
      "a property called nullable",
      { properties: { nullable: { type: "boolean" } } },
      { properties: { nullable: { type: "boolean" } } },
    ],
    ["nullable in an example is data", { example: { nullable: true } }, { example: { nullable: true } }],
    ["an exclusive minimum", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    ["an inclusive maximum", { maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
    ["an exclusive bound without a bound", { exclusiveMaximum: true }, {}],
    ["what stands beside a $ref is ignored", { ...ref, description: "b", nullable: true }, ref],
  ];
  test.each(cases)("%s", (_, given, want) => {
    expect(asOpenApi31(documentOf({ A: given, B: { type: "object" } }))).toEqual({
      ...documentOf({ A: want, B: { type: "object" } }),
      openapi: "3.1.1",
    });
  });

  test.each(["3.1.0", "3.1.1", "3.2.0"])("of OpenAPI %s nothing changes", (openapi) => {
    const document = documentOf({ A: { type: "string", nullable: true } }, openapi);
    expect(asOpenApi31(document)).toBe(document);
  });

  test("a $ref into a schema that moves goes on to where it is", () => {
    const A = { nullable: true, allOf: [{ properties: { x: { type: "string" } } }] };
    const B = { $ref: "#/components/schemas/A/allOf/0/properties/x" };
    const { components } = asOpenApi31(documentOf({ A, B }));
    expect(components).toMatchObject({
      schemas: { B: { $ref: "#/components/schemas/A/anyOf/0/allOf/0/properties/x" } },
    });
  });

  test("what stands beside a $ref stays where another $ref leads into it", () => {
    const A = { ...ref, properties: { x: { type: "string" } } };
    const C = { $ref: "#/components/schemas/A/properties/x" };
    const { components } = asOpenApi31(documentOf({ A, B: {}, C }));
    expect(components).toMatchObject({ schemas: { A } });
  });
});
