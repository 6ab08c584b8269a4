/** What contracts of the world say in ways of their own: what is generated then, and what is told. */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../core/base/json.js";
import { tolerate } from "../../../generator/tolerance/index.js";
import { generate } from "../../../generator/index.js";
import { contractOf } from "../load.js";

const get = (operation: JsonObject, path = "/a", item: JsonObject = {}): JsonObject => ({
  ...(contractOf({}) as JsonObject),
  servers: [{ url: "https://a.example/v1" }],
  paths: { [path]: { ...item, get: { operationId: "getA", responses: {}, ...operation } } },
});
const schema = (value: JsonObject): JsonObject => contractOf({ A: value }) as JsonObject;
const asked = (content: JsonObject): JsonObject => get({ requestBody: { content } });

describe("told, with the pointer, and generated all the same", () => {
  const cases: readonly (readonly [
    name: string,
    contract: JsonObject,
    told: readonly (readonly [string, string])[],
  ])[] = [
    [
      "A5: a cookie",
      get({ parameters: [{ name: "c", in: "cookie" }] }),
      [["/paths/~1a/get/parameters/0", "cookie"]],
    ],
    [
      "A5: a cookie of a path item",
      get({}, "/a", { parameters: [{ name: "c", in: "cookie", required: true }] }),
      [["/paths/~1a/parameters/0", "cookie"]],
    ],
    [
      "A8: an unknown keyword",
      schema({ type: "string", foo: 1 }),
      [["/components/schemas/A/foo", "not a keyword"]],
    ],
    ["an extension is no unknown keyword", schema({ type: "string", "x-foo": 1 }), []],
    [
      "A7: unevaluatedProperties",
      schema({ unevaluatedProperties: false }),
      [["/components/schemas/A/unevaluatedProperties", "not checked"]],
    ],
    [
      "A9: the dialect that the contract has anyway",
      schema({ $schema: "https://json-schema.org/draft/2020-12/schema" }),
      [],
    ],
    [
      "another dialect",
      schema({ $schema: "http://json-schema.org/draft-04/schema#" }),
      [["/components/schemas/A/$schema", "one dialect"]],
    ],
    [
      "A12: the base dialect under a dated name",
      { ...get({}), jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/2024-11-10" },
      [],
    ],
    [
      "another dialect of the contract",
      { ...get({}), jsonSchemaDialect: "https://x.example/d" },
      [["/jsonSchemaDialect", "not known"]],
    ],
    [
      "A13: a pattern that is no ECMA-262",
      schema({ pattern: "(?i)^abc$" }),
      [["/components/schemas/A/pattern", "not a regular expression"]],
    ],
    [
      "A14: a media type without a slash",
      asked({ json: { schema: {} } }),
      [["/paths/~1a/get/requestBody/content/json", "taken for JSON"]],
    ],
    [
      "a media type without a slash beside one with",
      asked({ json: {}, "text/plain": {} }),
      [["/paths/~1a/get/requestBody/content/json", "left out"]],
    ],
    ["A15: a body of no media type", asked({}), [["/paths/~1a/get/requestBody", "taken for none"]]],
    [
      "A16: a placeholder that nothing describes",
      get({}, "/a/{id}"),
      [["/paths/~1a~1{id}/get", "{id} is not described"]],
    ],
    [
      "a placeholder that the path item describes",
      get({}, "/a/{id}", { parameters: [{ name: "id", in: "path", required: true }] }),
      [],
    ],
    [
      "a placeholder in a query that a path spells out",
      get({ parameters: [{ name: "q", in: "query" }] }, "/a?q={q}"),
      [["/paths/~1a?q={q}/get", "{q} is not described"]],
    ],
    [
      "a path parameter that is not required",
      get({ parameters: [{ name: "id", in: "path" }] }, "/a/{id}"),
      [["/paths/~1a~1{id}/get/parameters/0", "always required"]],
    ],
    [
      "A17: 4xx",
      get({ responses: { "4xx": { description: "" } } }),
      [["/paths/~1a/get/responses/4xx", "read as 4XX"]],
    ],
    [
      "a status that is none",
      get({ responses: { okay: { description: "" } } }),
      [["/paths/~1a/get/responses/okay", "not a status"]],
    ],
    ["A18: a name with a letter of its own", contractOf({ Gerät: { type: "string" } }) as JsonObject, []],
    ["A19: OpenAPI 3.2", { ...get({}), openapi: "3.2.0" }, []],
    [
      "A20: nullable in 3.1",
      schema({ type: "string", nullable: true }),
      [["/components/schemas/A/nullable", "of OpenAPI 3.0"]],
    ],
    ["A3: a server of one operation", get({ servers: [{ url: "https://upload.example" }] }), []],
    [
      "a relative server of one operation",
      get({ servers: [{ url: "/v2" }] }),
      [["/paths/~1a/get/servers/0/url", "is not used"]],
    ],
    [
      "a server of one operation with a variable that nothing describes",
      get({ servers: [{ url: "https://{x}.example" }] }),
      [["/paths/~1a/get/servers/0", "left out"]],
    ],
    ["A4: an empty encoding", asked({ "application/x-www-form-urlencoded": { encoding: {} } }), []],
    [
      "A4: deepObject in a form",
      asked({
        "application/x-www-form-urlencoded": { encoding: { a: { style: "deepObject", explode: true } } },
      }),
      [],
    ],
    [
      "A6: an API key in a cookie",
      {
        ...get({ security: [{ c: [] }] }),
        components: { securitySchemes: { c: { type: "apiKey", in: "cookie", name: "s" } } },
      },
      [["/paths/~1a/get/security", "credentials go into a cookie"]],
    ],
    [
      "A21: all of it in one run",
      get({
        parameters: [
          { name: "c", in: "cookie" },
          { name: "d", in: "cookie" },
        ],
        requestBody: { content: {} },
      }),
      [
        ["/paths/~1a/get/parameters/0", "cookie"],
        ["/paths/~1a/get/parameters/1", "cookie"],
        ["/paths/~1a/get/requestBody", "taken for none"],
      ],
    ],
    [
      "what nothing can be made of leaves its operation out",
      get({ parameters: [{ name: "b", in: "query", style: "matrix" }] }),
      [["/paths/~1a/get/parameters/0", "left out"]],
    ],
  ];
  test.each(cases)("%s", async (_, contract, told) => {
    const { notes } = await generate(contract, {});
    expect(notes.map(({ pointer, message }) => [pointer, message])).toEqual(
      told.map(([pointer, words]) => [pointer, expect.stringContaining(words) as string]),
    );
  });
});

test("a contract that needs no mending is the same object", () => {
  const contract = get({ parameters: [{ name: "q", in: "query" }], responses: { 200: { description: "" } } });
  expect(tolerate(contract)).toEqual({ value: contract, notes: [] });
  expect(tolerate(contract).value).toBe(contract);
});

test("a server of one operation is in its descriptor, and no other", async () => {
  const contract = get({ servers: [{ url: "https://{x}.example/up", variables: { x: { default: "u" } } }] });
  const text = (await generate(contract, {})).files.find(
    ({ path }) => path === "src/operations/getA.ts",
  )?.text;
  expect(text).toContain('server: "https://u.example/up"');
  const same = await generate(get({ servers: [{ url: "https://a.example/v1" }] }), {});
  expect(same.files.find(({ path }) => path === "src/operations/getA.ts")?.text).not.toContain("server:");
});

test("B1: a $ref in a media type that nothing reads has a type as well", async () => {
  const text = { schema: { type: "string" } };
  const contract = get({
    responses: {
      200: {
        description: "",
        content: {
          "application/json": { schema: { type: "object" } },
          "text/vtt": { schema: { $ref: "#/components/responses/V/content/text~1plain/schema" } },
        },
      },
    },
  });
  const components = { responses: { V: { description: "", content: { "text/plain": text } } } };
  const { files, notes } = await generate({ ...contract, components }, {});
  expect(notes).toEqual([]);
  expect(files.find(({ path }) => path === "src/types/openapi.ts")?.text).toContain('"text/vtt"');
});

test("a $ref into what is left out as malformed is told, and stops nothing", async () => {
  const A = { allOf: { 0: { type: "string" } } };
  const B = { $ref: "#/components/schemas/A/allOf/0" };
  const { notes } = await generate(contractOf({ A, B }), {});
  expect(notes.map(({ pointer }) => pointer)).toEqual([
    "/components/schemas/A/allOf",
    "/components/schemas/B/$ref",
  ]);
});
