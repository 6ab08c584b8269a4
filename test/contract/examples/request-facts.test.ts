import { expect, test } from "vitest";
import { judgeExamples } from "../../../contract/examples/judge.js";
import type { Json, JsonObject } from "../../../core/base/json.js";
import { requestFacts } from "../../../contract/examples/request-facts.js";

/** A contract with one parameter, a request body and a response, all with the same schema of a component. */
function contract(schema: JsonObject, request: Json, response: Json): JsonObject {
  const media = (value: Json): JsonObject => ({
    "application/json": { schema: { $ref: "#/components/schemas/Door" }, examples: { first: { value } } },
  });
  return {
    openapi: "3.1.1",
    paths: {
      "/doors": {
        post: {
          operationId: "openDoor",
          parameters: [
            {
              name: "id",
              in: "query",
              required: true,
              schema: { type: "array", items: { type: "string" } },
            },
          ],
          requestBody: { content: media(request) },
          responses: {
            "200": {
              headers: { "X-Id": { required: true, schema: { type: "string" } } },
              content: media(response),
            },
          },
        },
      },
    },
    components: { schemas: { Door: schema } },
  };
}

// The parameter's types and that it is required, and the reference of the body.
const around = 4;
const size = { type: "integer", minimum: 1 };
const cases: [
  what: string,
  schema: JsonObject,
  request: Json,
  response: Json,
  want: { facts: number; contradicted: number },
][] = [
  [
    "types and bounds",
    { type: "object", properties: { size } },
    { size: 1 },
    {},
    { facts: around + 3, contradicted: 0 },
  ],
  [
    "each name that must be there",
    { type: "object", properties: { size }, required: ["size", "kind"] },
    { size: 1, kind: "a" },
    { size: 1, kind: "a" },
    { facts: around + 5, contradicted: 0 },
  ],
  [
    "inside lists, maps and alternatives",
    {
      type: "object",
      properties: {
        list: { type: "array", items: size },
        map: { type: "object", additionalProperties: size },
      },
      anyOf: [{ required: ["list"] }, { required: ["map"] }],
    },
    { list: [1] },
    { list: [1] },
    { facts: around + 1 + 3 + 3 + 2, contradicted: 0 },
  ],
  [
    "a condition is one fact",
    { type: "object", if: { required: ["a"] }, then: { required: ["b"] }, not: { required: ["c", "d"] } },
    {},
    {},
    { facts: around + 3, contradicted: 0 },
  ],
  [
    "a fact that two values contradict is one",
    { type: "array", items: size },
    [0, -1],
    [1],
    { facts: around + 3, contradicted: 1 },
  ],
  [
    "two facts",
    { type: "object", properties: { size }, required: ["kind"] },
    { size: 0 },
    { kind: 1 },
    { facts: around + 4, contradicted: 2 },
  ],
  [
    "what a response contradicts",
    { type: "array", items: size },
    [1],
    [0],
    { facts: around + 3, contradicted: 0 },
  ],
  [
    "what a policy settles",
    { type: "array", items: size },
    ["1"],
    [1],
    { facts: around + 3, contradicted: 0 },
  ],
];

test.each(cases)("%s", (_, schema, request, response, want) => {
  const document = contract(schema, request, response);
  expect(requestFacts(document, judgeExamples(document))).toEqual(want);
});
