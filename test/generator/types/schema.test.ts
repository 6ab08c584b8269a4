/** Schemas as types: what openapi-typescript makes of the reduced schema, where its own reading would mislead. */

import { expect, test } from "vitest";
import { generate } from "../../../generator/index.js";
import { contractOf } from "../load.js";

const reference = { $ref: "#/components/schemas/Other" };
const TABLE: readonly (readonly [schema: unknown, type: string])[] = [
  [{ type: "string" }, "string"],
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: ["object", "null"], properties: { a: { type: "integer" } } }, "{ a?: number; } | null"],
  [{ type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  [{ type: ["string", "null"], enum: ["a"] }, '"a"'],
  [{ enum: ["a", null, 1] }, '"a" | null | 1'],
  [{ const: null }, "null"],
  [{ const: "a" }, '"a"'],
  [{ type: "object" }, "Record<string, unknown>"],
  [{ type: "object", additionalProperties: { type: "string" } }, "{ [key: string]: string; }"],
  [{ type: "object", additionalProperties: false }, "Record<string, unknown>"],
  [
    { properties: { a: true }, additionalProperties: { type: "string" } },
    "{ a?: unknown; } & { [key: string]: unknown; }",
  ],
  [
    { type: "object", required: ["a"], properties: { a: { type: "string", default: "x" } } },
    "{ a: string; }",
  ],
  [{ type: "object", properties: { a: { type: "string", default: "x" } } }, "{ a?: string; }"],
  [{ type: "array", items: { type: "integer" } }, "number[]"],
  [{ type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } }, "(string | number)[]"],
  [{ type: "array", prefixItems: [{ type: "string" }] }, "unknown[]"],
  [
    {
      type: "object",
      properties: { a: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    "{ a?: string; }",
  ],
  [
    { type: "object", properties: { a: { type: "string" } }, not: { required: ["a"] }, if: {}, then: {} },
    "{ a?: string; }",
  ],
  [{ oneOf: [{ type: "string" }, reference] }, 'string | components["schemas"]["Other"]'],
  [
    { ...reference, description: "beside", properties: { b: { type: "string" } } },
    'components["schemas"]["Other"] & { b?: string; }',
  ],
  [{ allOf: [reference, { required: ["a"] }] }, 'WithRequired<components["schemas"]["Other"], "a">'],
  [{ allOf: [true, { type: "string" }] }, "string"],
  [
    { type: "object", properties: { constructor: { type: "string" }, toString: { type: "string" } } },
    "{ constructor?: unknown; toString?: unknown; }",
  ],
  [
    { type: "object", properties: { constructor: { type: "string" } }, required: ["constructor"] },
    "{ constructor: string; }",
  ],
  [{ allOf: [reference, { required: ["constructor"] }] }, 'components["schemas"]["Other"]'],
  [
    {
      oneOf: [{ type: "string" }, reference],
      discriminator: { propertyName: "a" },
    },
    'string | components["schemas"]["Other"]',
  ],
  [false, "never"],
  [true, "unknown"],
];

test.each(TABLE)("%j", async (schema, wanted) => {
  const other = { type: "object", properties: { a: { type: "integer" } } };
  const { files } = await generate(contractOf({ S: schema, Other: other }), {});
  const text = files.find(({ path }) => path === "src/types/openapi.ts")?.text ?? "";
  const type = /\n {4}S: (.*?);\n {4}(?:\/\*\*.*\n {4})?Other: /s.exec(text)?.[1];
  expect(type?.replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ")).toBe(wanted);
});
