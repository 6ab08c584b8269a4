import { describe, expect, test } from "vitest";
import { compileAllSchemas } from "../../contract/compile-schemas.js";
import { checkExamples } from "../../contract/examples/judge.js";
import type { Json, JsonObject } from "../../core/base/json.js";

/** A contract with one operation: `schema` describes its body, `value` is the example of it. */
function withBody(schema: JsonObject, value: Json, schemas: JsonObject = {}): JsonObject {
  const content = { "application/json": { schema, examples: { first: { value } } } };
  return {
    openapi: "3.1.1",
    paths: { "/a": { post: { operationId: "makeA", requestBody: { content }, responses: {} } } },
    components: { schemas },
  };
}

const schemaOfBody = "/paths/~1a/post/requestBody/content/application~1json/schema";

describe("every schema of a contract", () => {
  const strict: [what: string, schema: JsonObject, message: RegExp][] = [
    ["a keyword without its type", { minLength: 1 }, /missing type "string" for keyword "minLength"/],
    [
      "a tuple without a length",
      { type: "array", prefixItems: [{ type: "string" }] },
      /"prefixItems" is 1-tuple/,
    ],
  ];
  test.each(strict)("%s: only strict compiling minds", (_, schema, message) => {
    const document = withBody(schema, ["x"]);
    expect(checkExamples(document).findings).toEqual([]);
    const { schemas, findings } = compileAllSchemas(document);
    expect(schemas).toBe(1);
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringMatching(message)]);
  });

  test("what only the metaschema refuses is reported, once", () => {
    const { findings } = compileAllSchemas(withBody({ type: ["null", "null"] }, null));
    expect(findings).toMatchObject([{ rule: "invalid-contract", severity: "error", pointer: schemaOfBody }]);
    expect(findings[0]?.message).toMatch(/\/type must NOT have duplicate items/);
  });

  test("all schemas are compiled, those of components and those in place", () => {
    const document = withBody({ $ref: "#/components/schemas/A" }, "x", {
      A: { type: "string" },
      "B/C %": {
        type: "object",
        properties: { a: { $ref: "#/components/schemas/A" } },
        "x-note": "",
        example: {},
      },
    });
    expect(compileAllSchemas(document)).toEqual({ schemas: 3, findings: [] });
  });
});
