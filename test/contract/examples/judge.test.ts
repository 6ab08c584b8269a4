import { describe, expect, test } from "vitest";
import { checkExamples } from "../../../contract/examples/judge.js";
import { contractOf } from "../../../contract/load.js";
import { locateFindings } from "../../../contract/locate-findings.js";
import { toYaml } from "../../../contract/write.js";
import { examplesOf } from "../../../contract/examples/find.js";
import type { Json, JsonObject } from "../../../core/base/json.js";

/** A contract with one operation: `schema` describes its body, `value` is the example of it. */
function withBody(schema: JsonObject, value: Json, schemas: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.1",
    paths: {
      "/a/{id}": {
        post: {
          operationId: "makeA",
          "x-source": "MakeA.txt:1",
          requestBody: {
            content: {
              "application/json": { schema, examples: { first: { "x-source": "MakeA.txt:9", value } } },
            },
          },
          responses: {},
        },
      },
    },
    components: { schemas },
  };
}

const inBody = "/paths/~1a~1{id}/post/requestBody/content/application~1json";
const first = `${inBody}/examples/first/value`;

function told(document: JsonObject): string[] {
  return checkExamples(document).findings.map(({ rule, message }) =>
    rule === "example-contradicts-schema"
      ? message.replace('example "first" of the request body of makeA: ', "")
      : rule,
  );
}

describe("examples against schemas", () => {
  const text = { type: "string", "x-source": "MakeA.txt:5" };
  const cases: [what: string, schema: JsonObject, value: Json, want: string[]][] = [
    ["a match", { type: "object", properties: { a: text } }, { a: "x" }, []],
    ["a type", text, 1, ["the value is 1 but must be string, as MakeA.txt:5 states"]],
    ["no source", { type: "string" }, 1, ["the value is 1 but must be string, as MakeA.txt:1 states"]],
    [
      "a field",
      { type: "object", properties: { "a/b": { ...text, maxLength: 1 } } },
      { "a/b": "xy" },
      ['/a~1b is "xy" but must NOT have more than 1 characters, as MakeA.txt:5 states'],
    ],
    [
      "a missing field, by the field's own row",
      { type: "object", "x-source": "MakeA.txt:3", required: ["a"], properties: { a: text } },
      {},
      ["the value is {} but must have required property 'a', as MakeA.txt:5 states"],
    ],
    [
      "an enum, with its values",
      { ...text, enum: ["a", "b"] },
      "c",
      ['the value is "c" but must be equal to one of the allowed values: ["a","b"], as MakeA.txt:5 states'],
    ],
    [
      "a field too many, where none may be",
      { type: "object", additionalProperties: false, properties: {}, "x-source": "MakeA.txt:3" },
      { b: 1 },
      ['the value is {"b":1} but must NOT have additional properties: "b", as MakeA.txt:3 states'],
    ],
    [
      "every fault, not the first one",
      { type: "object", properties: { a: text, b: text } },
      { a: 1, b: 2 },
      [
        "/a is 1 but must be string, as MakeA.txt:5 states",
        "/b is 2 but must be string, as MakeA.txt:5 states",
      ],
    ],
    ["null where a schema or null may be", { anyOf: [text, { type: "null" }] }, null, []],
    [
      "the one branch that was meant",
      { anyOf: [text, { type: "null" }] },
      1,
      ["the value is 1 but must be string, as MakeA.txt:5 states"],
    ],
    [
      "a union as one fault",
      {
        oneOf: [text, { type: "object", required: ["k"], properties: { k: {} } }],
        "x-source": "MakeA.txt:4",
      },
      1,
      [
        "the value is 1 but matches none of the 2 alternatives: (1) must be string; (2) must be object, as MakeA.txt:4 states",
      ],
    ],
    [
      "two matches where one is allowed",
      { oneOf: [{ type: "integer" }, { type: "number" }], "x-source": "MakeA.txt:4" },
      1,
      ["the value is 1 but must match exactly one schema in oneOf, as MakeA.txt:4 states"],
    ],
    [
      "a union in a union",
      { anyOf: [{ anyOf: [text, { type: "null" }] }, { type: "null" }] },
      1,
      ["the value is 1 but must be string, as MakeA.txt:5 states"],
    ],
    [
      "a condition, told by what it asks for",
      {
        type: "object",
        properties: { a: text, b: text },
        if: { properties: { a: { const: "x" } } },
        then: { required: ["b"] },
      },
      { a: "x" },
      ['the value is {"a":"x"} but must have required property \'b\', as MakeA.txt:1 states'],
    ],
    [
      "a format",
      { ...text, format: "ipv4" },
      "1.2.3",
      ['the value is "1.2.3" but must match format "ipv4", as MakeA.txt:5 states'],
    ],
    ["a format of the vendor's own", { ...text, format: "cidr" }, "x", []],
    ["a decimal multiple", { type: "number", multipleOf: 0.1 }, 0.3, []],
    ["a list of types", { type: ["string", "integer"] }, 1, []],
  ];
  test.each(cases)("%s", (_, schema, value, want) => {
    expect(told(withBody(schema, value))).toEqual(want);
  });

  test("a reference is followed, and the source is the row that it leads to", () => {
    const schemas = { B: { type: "object", properties: { c: { type: "integer", "x-source": "B.txt:7" } } } };
    const schema = {
      type: "object",
      properties: { b: { type: "array", items: { $ref: "#/components/schemas/B" } } },
    };
    expect(told(withBody(schema, { b: [{ c: 1 }, { c: "x" }] }, schemas))).toEqual([
      '/b/1/c is "x" but must be integer, as B.txt:7 states',
    ]);
  });

  test("a schema that recurs is checked all the way down", () => {
    const schemas = {
      T: { type: "object", properties: { n: { type: "integer" }, t: { $ref: "#/components/schemas/T" } } },
    };
    const value = { t: { t: { n: "x" } } };
    expect(told(withBody({ $ref: "#/components/schemas/T" }, value, schemas))).toEqual([
      '/t/t/n is "x" but must be integer',
    ]);
  });

  test("a finding points at the broken part, and at the example's source", () => {
    const document = withBody({ type: "object", properties: { a: { type: "string" } } }, { a: 1 });
    expect(checkExamples(document).findings).toMatchObject([
      { rule: "example-contradicts-schema", severity: "error", source: "MakeA.txt:9", pointer: `${first}/a` },
    ]);
  });

  test("what carries no source is at its pointer, and at its line once the contract is a file", () => {
    const document = { openapi: "3.1.1", components: { schemas: { A: { type: "string", default: 1 } } } };
    const message = "the default of #/components/schemas/A: the value is 1 but must be string";
    const { findings } = checkExamples(document);
    expect(findings).toMatchObject([{ source: "#/components/schemas/A/default", message }]);
    const contract = contractOf(document, toYaml(document), "c.yaml");
    expect(locateFindings(findings, contract)).toMatchObject([{ source: "c.yaml:6", message }]);
  });

  test("what carries a source stays there", () => {
    const document = withBody({ type: "string" }, 1);
    const { findings } = checkExamples(document);
    expect(locateFindings(findings, { path: "c.yaml", locate: () => 1 })).toEqual(findings);
  });
});

/** A contract with one operation: `schema` describes its response, `value` is the example of it. */
function withResponse(schema: JsonObject, value: Json): JsonObject {
  const media = { schema, examples: { first: { "x-source": "ListA.txt:9", value } } };
  const responses = { "200": { description: "", content: { "application/json": media } } };
  return { openapi: "3.1.1", paths: { "/a": { get: { operationId: "listA", responses } } } };
}

describe("who decides a contradiction, and what would be right", () => {
  const error = "example-contradicts-schema";
  const unlisted = "unlisted-value-in-example";
  const spelt = "number-as-string-in-example";
  const list = { type: "string", enum: ["READY", "FAILED"] };
  const many = { type: "object", properties: { n: { type: "integer" } } };
  const branch = { ...many, required: ["m"] };
  const listed = 'The table lists "GONE" too, or the example shows a listed value.';
  const cases: [
    what: string,
    make: typeof withBody,
    schema: JsonObject,
    value: Json,
    want: [rule: string, right: string][],
  ][] = [
    ["an unlisted value in a response: policy", withResponse, list, "GONE", [[unlisted, listed]]],
    ["an unlisted value in a request: an error", withBody, list, "GONE", [[error, listed]]],
    [
      "a listed value in another case",
      withBody,
      list,
      "ready",
      [[error, 'The table and the example both say "READY", or both "ready".']],
    ],
    [
      "a number in quotes: policy, on both sides",
      withBody,
      many,
      { n: "12" },
      [[spelt, "The example shows integer, or the type is string."]],
    ],
    [
      "a truth value in quotes",
      withResponse,
      { type: "boolean" },
      "true",
      [[spelt, "The example shows boolean, or the type is string."]],
    ],
    [
      "a number of another kind in quotes",
      withBody,
      many,
      { n: "1.5" },
      [[error, "The example shows integer, or the type is string."]],
    ],
    [
      "a string without quotes",
      withResponse,
      { type: "string" },
      12,
      [[error, "The example shows string, or the type is integer."]],
    ],
    [
      "a value of another type is not told to be unlisted too",
      withBody,
      { type: "integer", enum: [1, 2] },
      "1",
      [[spelt, "The example shows integer, or the type is string."]],
    ],
    [
      "alternatives of which one breaks nothing but what a policy settles",
      withBody,
      { anyOf: [many, branch] },
      { n: "12" },
      [[spelt, "The example shows integer, or the type is string."]],
    ],
    [
      "alternatives that break more",
      withBody,
      { anyOf: [{ ...many, required: ["o"] }, branch] },
      { n: "12" },
      [[error, "The example is one of the alternatives, or the tables describe one more."]],
    ],
    [
      "a mandatory field that is not there",
      withBody,
      branch,
      {},
      [[error, 'The example has "m", or the table does not mark it as mandatory.']],
    ],
    [
      "a field that is spelt otherwise",
      withBody,
      { type: "object", properties: { adminPass: {} } },
      { adminpass: 1 },
      [["misspelt-field", 'The table and the example both say "adminPass", or both "adminpass".']],
    ],
    [
      "a field beside the one that is spelt alike",
      withBody,
      { type: "object", properties: { tag: {} } },
      { tag: 1, tags: 1 },
      [["undocumented-field", "A row of the table describes the field, or the example leaves it out."]],
    ],
  ];
  test.each(cases)("%s", (_, make, schema, value, want) => {
    const { findings } = checkExamples(make(schema, value));
    expect(findings.map(({ rule, right }) => [rule, right])).toEqual(want);
  });

  test.each<[what: string, make: typeof withBody, value: Json, rules: string[]]>([
    ["a request that shows none of the fields", withBody, { data: [{ x: 1 }] }, ["unrelated-example"]],
    [
      "a request that shows one of them deep inside",
      withBody,
      { data: [{ m: 1 }] },
      [error, "undocumented-field"],
    ],
    ["an empty request", withBody, {}, [error]],
    ["a response that shows none of the fields", withResponse, { data: 1 }, [error, "undocumented-field"]],
  ])("%s", (_, make, value, want) => {
    const schema = { type: "object", properties: { m: {}, n: {} }, required: ["m"] };
    expect(checkExamples(make(schema, value)).findings.map(({ rule }) => rule)).toEqual(want);
  });

  test("an example that two operations of a page share is told once", () => {
    const one = withResponse({ type: "string" }, 1);
    const paths = { ...(one.paths as JsonObject), "/v2/a": (one.paths as JsonObject)["/a"] };
    expect(checkExamples({ ...one, paths }).findings.map(({ message }) => message)).toEqual([
      'example "first" of the 200 response of listA (and of 1 more like it): the value is 1 but must be string',
    ]);
  });
});

describe("hostile contracts are judged, or told about, and never crash", () => {
  const object = { type: "object", properties: { a: { type: "string" } } };
  const cases: [what: string, schema: JsonObject, value: Json, rules: string[]][] = [
    [
      "a field called __proto__",
      { type: "object", properties: JSON.parse('{"__proto__":{"type":"string"}}') as JsonObject },
      JSON.parse('{"__proto__":"x"}') as Json,
      [],
    ],
    [
      "a field called constructor",
      { type: "object", properties: { constructor: { type: "string" } } },
      { constructor: 1 },
      ["example-contradicts-schema"],
    ],
    ["a prototype's name where nothing is described", object, { toString: 1 }, ["undocumented-field"]],
    [
      "an example that looks like a schema",
      object,
      { $id: "contract:/root", $anchor: "a b" },
      ["invalid-contract", "undocumented-field", "undocumented-field"],
    ],
    [
      "a broken pattern of names",
      { ...object, patternProperties: { "(": { type: "string" } } },
      { b: 1 },
      ["invalid-contract", "undocumented-field"],
    ],
    ["an enum with code in it", { type: "string", enum: ["`${process.exit(1)}`", "*/", "\u2028"] }, "*/", []],
    [
      "a field with code in its name",
      { type: "object", properties: { '"];process.exit(1);//': { type: "string" } } },
      { '"];process.exit(1);//': 1 },
      ["example-contradicts-schema"],
    ],
  ];
  test.each(cases)("%s", (_, schema, value, want) => {
    expect(checkExamples(withBody(schema, value)).findings.map(({ rule }) => rule)).toEqual(want);
  });
});

describe("schemas that Ajv refuses", () => {
  const cases: [what: string, schema: JsonObject, message: RegExp][] = [
    ["an unknown keyword", { type: "string", minLenght: 1 }, /unknown keyword: "minLenght"/],
    ["a broken pattern", { type: "string", pattern: "(" }, /Invalid regular expression/],
    ["an impossible type", { type: "text" }, /type must be/],
  ];
  test.each(cases)("%s is a finding, not a crash", (_, schema, message) => {
    const { findings } = checkExamples(withBody(schema, "x"));
    expect(findings).toMatchObject([{ rule: "invalid-contract", pointer: `${inBody}/schema` }]);
    expect(findings[0]?.message).toMatch(message);
  });
});

describe("undocumented fields", () => {
  const schemas = {
    Known: {
      type: "object",
      properties: {
        a: { type: "string" },
        list: { type: "array", items: { $ref: "#/components/schemas/Item" } },
      },
    },
    Item: { type: "object", properties: { b: { type: "string" } } },
  };
  const known = { $ref: "#/components/schemas/Known" };
  const cases: [what: string, schema: JsonObject, value: Json, want: string[]][] = [
    ["none", known, { a: "x", list: [{ b: "y" }] }, []],
    ["one", known, { a: "x", c: 1 }, ["/c"]],
    ["one in a list, told once", known, { list: [{ q: 1 }, { q: 2, r: 1 }] }, ["/list/*/q", "/list/*/r"]],
    ["one that only prototypes have", known, { constructor: 1 }, ["/constructor"]],
    ["not below an undocumented one", known, { c: { d: 1 } }, ["/c"]],
    ["no list of properties", { type: "object" }, { c: 1 }, []],
    ["others allowed", { type: "object", properties: {}, additionalProperties: true }, { c: 1 }, []],
    [
      "others described",
      { type: "object", properties: {}, additionalProperties: known },
      { c: { a: "x", z: 1 } },
      ["/c/z"],
    ],
    [
      "a pattern",
      { type: "object", properties: {}, patternProperties: { "^x": known } },
      { xy: { z: 1 }, y: 1 },
      ["/xy/z", "/y"],
    ],
    [
      "allOf counts together",
      { allOf: [known, { type: "object", properties: { c: {} } }] },
      { a: "x", c: 1 },
      [],
    ],
    [
      "anyOf counts together",
      { anyOf: [known, { type: "object", properties: { c: {} } }] },
      { a: "x", c: 1, d: 1 },
      ["/d"],
    ],
    ["null or a schema", { anyOf: [known, { type: "null" }] }, { d: 1 }, ["/d"]],
    [
      "by position",
      { type: "array", prefixItems: [known], items: { $ref: "#/components/schemas/Item" }, minItems: 1 },
      [
        { a: "x", b: 1 },
        { b: "x", a: 1 },
      ],
      ["/*/b", "/*/a"],
    ],
  ];
  test.each(cases)("%s", (_, schema, value, want) => {
    const { findings } = checkExamples(withBody(schema, value, schemas));
    const undocumented = findings.filter(({ rule }) => rule === "undocumented-field");
    expect(undocumented.map(({ message }) => message.replace(/^.*no table describes /, ""))).toEqual(want);
  });

  test("the finding points at the first occurrence", () => {
    const { findings } = checkExamples(withBody(known, { list: [{}, { q: 1 }, { q: 1 }] }, schemas));
    expect(findings).toMatchObject([
      { source: "MakeA.txt:9", pointer: `${first}/list/1/q`, severity: "warning" },
    ]);
  });
});

describe("alternatives", () => {
  const text = { type: "string", "x-source": "MakeA.txt:5" };
  const start = { type: "object", required: ["start"], properties: { start: { type: "null" } } };
  const loose = { type: "object", properties: { stop: text } };
  const cases: [what: string, schema: JsonObject, value: Json, want: string[]][] = [
    ["one that the value matches", { anyOf: [start, loose] }, { start: null }, []],
    ["another that the value matches", { anyOf: [start, loose] }, { stop: "x" }, []],
    [
      "one that lets anything pass does not hide that the one which was meant is broken",
      { anyOf: [start, loose] },
      { start: {} },
      ["/start is {} but only alternatives describe it that the value does not match"],
    ],
    ["a field of none", { anyOf: [start, loose] }, { stop: "x", other: 1 }, ["undocumented-field"]],
    [
      "branches without fields of their own",
      { type: "object", properties: { a: text, b: text }, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      { a: "x" },
      [],
    ],
    [
      "an alternative in a list, deep inside",
      { type: "array", items: { oneOf: [{ ...loose, additionalProperties: false }, start] } },
      [{ stop: "x" }, { start: null }],
      [],
    ],
    [
      "none that the value matches is told once",
      { anyOf: [start, { ...loose, required: ["stop"] }] },
      { start: 1 },
      [expect.stringMatching(/matches none of the 2 alternatives/) as string],
    ],
  ];
  test.each(cases)("%s", (_, schema, value, want) => {
    expect(told(withBody(schema, value))).toEqual(want);
  });
});

test("where examples are looked for, and what they are called", () => {
  const integer = { type: "integer" };
  const document: JsonObject = {
    openapi: "3.1.1",
    paths: {
      "/a/{id}": {
        get: {
          operationId: "showA",
          parameters: [
            { name: "id", in: "path", schema: { ...integer, default: 1 }, example: 2 },
            { name: "q", in: "query", schema: integer, examples: { few: { value: 3 } } },
          ],
          responses: {
            "200": {
              headers: { "X-Count": { schema: integer, example: 4 } },
              content: { "application/json": { schema: integer, example: 5 } },
            },
            "404": { $ref: "#/components/responses/Gone" },
          },
        },
      },
    },
    components: {
      schemas: { A: { ...integer, examples: [6, 7] } },
      examples: {
        Shared: { "x-source": "Shared.txt:2", value: 8 },
        Far: { externalValue: "https://example.org" },
      },
      responses: {
        Gone: {
          "x-source": "Gone.txt:1",
          content: {
            "application/json": {
              schema: integer,
              examples: {
                one: { $ref: "#/components/examples/Shared" },
                far: { $ref: "#/components/examples/Far" },
                data: { value: { examples: { not: { value: "one" } }, example: 1 } },
              },
            },
          },
        },
      },
    },
  };
  expect(examplesOf(document).map(({ title, value, source }) => [title, value, source])).toEqual([
    ["the example of parameter id of showA", 2, null],
    ["the default of parameter id of showA", 1, null],
    ['example "few" of parameter q of showA', 3, null],
    ["the example of the 200 response of showA", 4, null],
    ["the example of the 200 response of showA", 5, null],
    ["example 1 of #/components/schemas/A", 6, null],
    ["example 2 of #/components/schemas/A", 7, null],
    ['example "one" of #/components/responses/Gone/content/application~1json', 8, "Shared.txt:2"],
    [
      'example "data" of #/components/responses/Gone/content/application~1json',
      { examples: { not: { value: "one" } }, example: 1 },
      "Gone.txt:1",
    ],
  ]);
});
