import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkExamples } from "../../../contract/examples/judge.js";
import type { Json, JsonObject } from "../../../core/base/json.js";
import { lintContract } from "../../../contract/lint.js";
import { parseContract } from "../../../contract/load.js";
import { setAsideExamples } from "../../../contract/examples/set-aside.js";
import { toYaml } from "../../../contract/write.js";

const note = {
  type: "object",
  "x-source": "ShowNote.txt:1",
  properties: { id: { type: "string", "x-source": "ShowNote.txt:7" }, size: { type: "integer" } },
};

/** A contract that lints clean, with one media type and one more schema. */
function contract(media: JsonObject, schemas: JsonObject = {}): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Notes", version: "1", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "https://notes.invalid" }],
    security: [{ token: [] }],
    tags: [{ name: "Notes", description: "Notes" }],
    paths: {
      "/notes": {
        get: {
          operationId: "showNote",
          summary: "Show a note",
          tags: ["Notes"],
          responses: {
            "200": { description: "The note", content: { "application/json": media } },
            "404": { description: "No such note" },
          },
          "x-source": "ShowNote.txt:1",
        },
      },
    },
    components: {
      schemas: { Note: { ...note, ...schemas } },
      securitySchemes: { token: { type: "apiKey", in: "header", name: "X-Auth-Token" } },
    },
  };
}

const inMedia = "/paths/~1notes/get/responses/200/content/application~1json";
const schema = { $ref: "#/components/schemas/Note" };
const good = { summary: "good", value: { id: "a" }, "x-source": "ShowNote.txt:20" };
const bad = { value: { id: 1, size: "x" }, "x-source": "ShowNote.txt:30" };
const reasons = [
  "/id is 1 but must be string, as ShowNote.txt:7 states",
  '/size is "x" but must be integer, as ShowNote.txt:1 states',
];

function lines(document: JsonObject): string[] {
  return toYaml(document).split("\n");
}

describe("examples of media types", () => {
  const cases: [what: string, media: JsonObject, want: JsonObject][] = [
    ["none contradicts", { schema, examples: { good } }, { schema, examples: { good } }],
    [
      "one of two",
      { schema, examples: { bad, good }, "x-other": 1 },
      {
        schema,
        examples: { good },
        "x-contradicting-examples": { bad: { ...bad, "x-contradictions": reasons } },
        "x-other": 1,
      },
    ],
    [
      "the only one",
      { schema, examples: { bad } },
      { schema, "x-contradicting-examples": { bad: { ...bad, "x-contradictions": reasons } } },
    ],
    [
      "one that no table describes",
      { schema, examples: { more: { value: { id: "a", extra: 1 } } } },
      {
        schema,
        "x-contradicting-examples": {
          more: { value: { id: "a", extra: 1 }, "x-contradictions": ["no table describes /extra"] },
        },
      },
    ],
    [
      "one without a name",
      { schema, example: 1 },
      {
        schema,
        "x-contradicting-example": 1,
        "x-contradictions": ["the example is 1 but must be object, as ShowNote.txt:1 states"],
      },
    ],
    [
      "one beside another that was set aside before",
      { schema, examples: { bad }, "x-contradicting-examples": { old: { value: 2 } } },
      {
        schema,
        "x-contradicting-examples": { old: { value: 2 }, bad: { ...bad, "x-contradictions": reasons } },
      },
    ],
  ];
  test.each(cases)("%s", (_, media, want) => {
    const { document } = setAsideExamples(contract(media));
    // As text: the order of keys counts, and nothing else may change.
    expect(lines(document)).toEqual(lines(contract(want)));
  });
});

describe("values in schemas", () => {
  const cases: [what: string, given: JsonObject, want: JsonObject][] = [
    [
      "a default",
      { type: "integer", default: "x", description: "d" },
      {
        type: "integer",
        "x-contradicting-default": "x",
        description: "d",
        "x-contradictions": ['the default is "x" but must be integer, as ShowNote.txt:9 states'],
      },
    ],
    [
      "a default that is a list",
      { type: "integer", default: ["x"] },
      {
        type: "integer",
        "x-contradicting-default": ["x"],
        "x-contradictions": ['the default is ["x"] but must be integer, as ShowNote.txt:9 states'],
      },
    ],
    [
      "some of several examples",
      { type: "integer", examples: ["x", 1, "y"] },
      {
        type: "integer",
        examples: [1],
        "x-contradicting-examples": ["x", "y"],
        "x-contradictions": [
          'the example is "x" but must be integer, as ShowNote.txt:9 states',
          'the example is "y" but must be integer, as ShowNote.txt:9 states',
        ],
      },
    ],
  ];
  test.each(cases)("%s", (_, given, want) => {
    const withField = (field: JsonObject) =>
      contract({ schema }, { properties: { field: { ...field, "x-source": "ShowNote.txt:9" } } });
    const { document } = setAsideExamples(withField(given));
    const { "x-contradictions": told, ...rest } = want;
    const wanted = withField(rest);
    const text = JSON.stringify(wanted).replace(
      '"x-source":"ShowNote.txt:9"',
      `"x-source":"ShowNote.txt:9","x-contradictions":${JSON.stringify(told)}`,
    );
    expect(JSON.stringify(document)).toBe(text);
  });
});

test("the findings stay, and point at where the examples stand now", () => {
  const given = contract({ schema, examples: { good, bad } });
  const { document, findings } = setAsideExamples(given);
  expect(findings.map(({ rule, severity, source, pointer }) => [rule, severity, source, pointer])).toEqual([
    [
      "example-contradicts-schema",
      "error",
      "ShowNote.txt:30",
      `${inMedia}/x-contradicting-examples/bad/value/id`,
    ],
    [
      "example-contradicts-schema",
      "error",
      "ShowNote.txt:30",
      `${inMedia}/x-contradicting-examples/bad/value/size`,
    ],
  ]);
  // Whoever checks the written contract finds the same.
  expect(checkExamples(document)).toEqual({ examples: 2, findings });
});

test("an example that a reference leads to stays among the components", () => {
  const given = contract({ schema, examples: { bad: { $ref: "#/components/examples/bad" } } });
  const components = { ...(given.components as JsonObject), examples: { bad } };
  const { document, findings } = setAsideExamples({ ...given, components });
  expect(document.components).toEqual(components);
  expect(findings[0]?.pointer).toBe("/components/examples/bad/value/id");
});

test("where nothing contradicts, the document is the same one; what is set aside changes no given value", () => {
  const fine = contract({ schema, examples: { good } });
  expect(setAsideExamples(fine).document).toBe(fine);
  const given = contract({ schema, examples: { good, bad } });
  const before = JSON.stringify(given);
  setAsideExamples(given);
  expect(JSON.stringify(given)).toBe(before);
});

test("Redocly has nothing against what is left, whatever the examples hold", async () => {
  const hostile = { value: { $ref: "#/nowhere", id: 1, __proto__: null }, "x-source": "ShowNote.txt:3" };
  const given = contract({ schema, examples: { bad, hostile, good } });
  const read = (document: JsonObject) => parseContract(toYaml(document), "c.yaml");
  expect((await lintContract(read(given))).length).toBeGreaterThan(0);
  expect(await lintContract(read(setAsideExamples(given).document))).toEqual([]);
});

test("a second run changes nothing, and no example is ever lost", () => {
  const value: fc.Arbitrary<Json> = fc.oneof(
    fc.record({ id: fc.oneof(fc.string(), fc.integer()), size: fc.integer() }, { requiredKeys: [] }),
    fc.integer(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), value, { noNullPrototype: true }),
      fc.array(value),
      (named, listed) => {
        const examples = Object.fromEntries(
          Object.entries(named).map(([key, each]) => [key, { value: each }]),
        );
        const given = contract({ schema, examples }, { examples: listed });
        const once = setAsideExamples(given);
        const twice = setAsideExamples(once.document);
        expect(twice.document).toBe(once.document);
        expect(twice.findings.length).toBe(once.findings.length);
        expect(checkExamples(once.document).examples).toBe(checkExamples(given).examples);
      },
    ),
    { numRuns: 50, seed: 20261121 },
  );
});
