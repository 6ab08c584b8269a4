import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../core/base/json.js";
import { isMethod, methods } from "../../../core/schema/methods.js";
import { endlessReference } from "../../../core/schema/circles.js";
import { inPlace } from "../../../core/schema/in-place.js";
import { follow, readReference } from "../../../core/schema/resolve.js";
import { subschemas } from "../../../core/schema/subschemas.js";
import { versionFault } from "../../../core/schema/version.js";
import { walk } from "../../../core/schema/walk.js";

describe("the schemas that a schema holds", () => {
  const cases: [what: string, schema: JsonObject, want: string[]][] = [
    ["one", { items: {}, not: true }, ["/not", "/items"]],
    ["a list", { allOf: [{}, {}] }, ["/allOf/0", "/allOf/1"]],
    ["a map, its names escaped", { properties: { "a/b": {} } }, ["/properties/a~1b"]],
    ["data, whatever it looks like", { default: { items: {} }, enum: [{}], examples: [{}] }, []],
    ["the wrong shape", { allOf: {}, properties: [], items: "x" }, []],
    ["an extension", { "x-items": {} }, []],
    ["a reference holds none", { $ref: "#/a" }, []],
  ];
  test.each(cases)("%s", (_, schema, want) => {
    expect(subschemas(schema, "").map(({ pointer }) => pointer)).toEqual(want);
  });
});

describe("the schemas that judge the same value", () => {
  const cases: [what: string, schema: JsonObject, want: string[]][] = [
    ["a reference comes first", { allOf: [{}], $ref: "#/a" }, ["/a", "/s/allOf/0"]],
    [
      "conditions",
      { if: {}, then: {}, else: {}, dependentSchemas: { a: {} } },
      ["/s/if", "/s/then", "/s/else", "/s/dependentSchemas/a"],
    ],
    ["parts do not", { properties: { a: {} }, items: {}, $defs: { a: {} } }, []],
    ["a reference to elsewhere", { $ref: "other.yaml" }, []],
  ];
  test.each(cases)("%s", (_, schema, want) => {
    expect(inPlace(schema, "/s")).toEqual(want);
  });
});

describe("references", () => {
  const cases: [ref: string, want: ReturnType<typeof readReference>][] = [
    ["#", { kind: "local", pointer: "" }],
    ["#/a/b%20c", { kind: "local", pointer: "/a/b c" }],
    ["#anchor", { kind: "malformed" }],
    ["#/%", { kind: "malformed" }],
    ["other.yaml#/a", { kind: "external" }],
  ];
  test.each(cases)("%s", (ref, want) => {
    expect(readReference(ref)).toEqual(want);
  });

  const document: JsonObject = { a: { $ref: "#/b" }, b: { $ref: "#/c" }, c: 1, round: { $ref: "#/round" } };
  const followed: [from: string, want: unknown][] = [
    ["a", { value: 1, pointer: "/c" }],
    ["c", { value: 1, pointer: "/c" }],
    ["round", { value: undefined, pointer: "/round" }],
  ];
  test.each(followed)("followed from %s", (from, want) => {
    expect(follow(document, document[from], `/${from}`)).toEqual(want);
  });
});

describe("circles that never reach a part of the value", () => {
  const cases: [what: string, schemas: JsonObject, want: string[] | null][] = [
    ["itself", { a: { $ref: "#/a" } }, ["/a", "/a"]],
    [
      "by way of a combinator",
      { a: { anyOf: [{ $ref: "#/b" }] }, b: { not: { $ref: "#/a" } } },
      ["/a", "/a/anyOf/0", "/b", "/b/not", "/a"],
    ],
    ["a tree ends at its leaves", { a: { properties: { a: { $ref: "#/a" } } } }, null],
    ["one schema twice is no circle", { a: { allOf: [{ $ref: "#/b" }, { $ref: "#/b" }] }, b: {} }, null],
  ];
  test.each(cases)("%s", (_, schemas, want) => {
    expect(
      endlessReference(
        schemas,
        Object.keys(schemas).map((key) => `/${key}`),
      ),
    ).toEqual(want);
  });
});

describe("the objects of a document", () => {
  const cases: [what: string, document: JsonObject, want: string[]][] = [
    [
      "an operation, its parameters and bodies",
      {
        paths: {
          "/a": {
            summary: "words",
            get: {
              parameters: [{ schema: { default: { items: {} } } }],
              responses: { 200: { content: { x: {} } } },
            },
          },
        },
      },
      [
        "root ",
        "pathItem /paths/~1a",
        "operation /paths/~1a/get",
        "parameter /paths/~1a/get/parameters/0",
        "schema /paths/~1a/get/parameters/0/schema",
        "response /paths/~1a/get/responses/200",
        "mediaType /paths/~1a/get/responses/200/content/x",
      ],
    ],
    [
      "schemas below schemas",
      { components: { schemas: { A: { properties: { items: { items: {} } }, allOf: [{}] } } } },
      [
        "root ",
        "components /components",
        "schema /components/schemas/A",
        "schema /components/schemas/A/properties/items",
        "schema /components/schemas/A/properties/items/items",
        "schema /components/schemas/A/allOf/0",
      ],
    ],
    [
      "a callback has path items under any key",
      { components: { callbacks: { C: { "{$url}": { post: {} } } } } },
      [
        "root ",
        "components /components",
        "callback /components/callbacks/C",
        "pathItem /components/callbacks/C/{$url}",
        "operation /components/callbacks/C/{$url}/post",
      ],
    ],
    [
      "a name of a prototype",
      { constructor: {}, paths: { "/a": { toString: {} } } },
      ["root ", "pathItem /paths/~1a"],
    ],
  ];
  test.each(cases)("%s", (_, document, want) => {
    expect([...walk(document)].map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(want);
  });

  test("each method is an operation, and nothing else of a path item is", () => {
    const members = [...methods, "query", "GET", "servers"];
    const item = Object.fromEntries(members.map((key) => [key, {}]));
    const operations = [...walk({ paths: { "/a": item } })].filter(({ kind }) => kind === "operation");
    expect(operations.map(({ pointer }) => pointer.split("/").at(-1))).toEqual([...methods]);
    expect(members.filter(isMethod)).toEqual([...methods]);
  });
});

describe("versions", () => {
  const cases: [what: string, document: JsonObject, pointer: string | null, message: RegExp][] = [
    ["3.1", { openapi: "3.1.1" }, null, /^$/],
    ["4.0", { openapi: "4.0.0" }, "/openapi", /"4\.0\.0" is not read/],
    ["a number", { openapi: 3.1 }, "/openapi", /3\.1 is not read/],
    ["Swagger", { swagger: "2.0", openapi: "3.1.0" }, "/swagger", /convert it/],
    ["none", {}, "", /is missing/],
  ];
  test.each(cases)("%s", (_, document, pointer, message) => {
    const fault = versionFault(document);
    expect(fault?.pointer ?? null).toBe(pointer);
    expect(fault?.message ?? "").toMatch(message);
  });
});
