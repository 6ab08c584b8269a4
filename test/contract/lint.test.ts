import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { lintContract } from "../../contract/lint.js";
import { parseContract } from "../../contract/load.js";

const clean = `openapi: 3.1.1
info: { title: Notes, version: "1", license: { name: Apache-2.0, url: https://www.apache.org/licenses/LICENSE-2.0 } }
servers: [{ url: https://notes.invalid }]
security: [{ token: [] }]
tags: [{ name: Notes, description: Notes }]
paths:
  /notes/{id}:
    get:
      operationId: showNote
      summary: Show a note
      tags: [Notes]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The note
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Note" }
        "404": { description: No such note }
components:
  schemas:
    Note: { type: object, properties: { id: { type: string } } }
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Auth-Token }
`;

const home = process.cwd();
afterEach(() => {
  process.chdir(home);
});

async function lint(text: string): Promise<[string, string, string | null][]> {
  const findings = await lintContract(parseContract(text, "notes.yaml"));
  return findings.map(({ source, message, pointer }) => [source, message, pointer]);
}

test("a clean contract has no finding", async () => {
  expect(await lint(clean)).toEqual([]);
});

describe("one fault, one finding, at its line", () => {
  const cases: [what: string, from: string, to: string, want: [string, RegExp, string]][] = [
    [
      "a misspelt keyword",
      "properties: { id: { type: string } }",
      "properties: { id: { type: string, minLenght: 1 } }",
      ["notes.yaml:23", /minLenght.*\(struct\)$/s, "/components/schemas/Note/properties/id/minLenght"],
    ],
    [
      "a missing 4xx",
      '        "404": { description: No such note }\n',
      "",
      ["notes.yaml:14", /4XX.*\(operation-4xx-response\)$/, "/paths/~1notes~1{id}/get/responses"],
    ],
    [
      "a rule that is a warning elsewhere",
      "      summary: Show a note\n",
      "",
      ["notes.yaml:8", /summary.*\(operation-summary\)$/, "/paths/~1notes~1{id}/get/summary"],
    ],
    [
      "a security scheme that nobody defines",
      "      operationId: showNote\n",
      "      operationId: showNote\n      security: [{ key: [] }]\n",
      ["notes.yaml:10", /key.*\(security-defined\)$/, "/paths/~1notes~1{id}/get/security/0/key"],
    ],
  ];
  test.each(cases)("%s", async (_, from, to, [source, message, pointer]) => {
    expect(clean).toContain(from);
    expect(await lint(clean.replace(from, to))).toEqual([[source, expect.stringMatching(message), pointer]]);
  });
});

test("every finding is an error of the rule invalid-contract", async () => {
  const findings = await lintContract(parseContract("openapi: 3.1.1\n", "notes.yaml"));
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings)
    expect(finding).toMatchObject({ rule: "invalid-contract", severity: "error" });
});

test("a redocly.yaml or ignore file in the current folder changes nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lint-"));
  await writeFile(join(folder, "redocly.yaml"), "rules: { operation-summary: off }\n");
  await writeFile(join(folder, ".redocly.lint-ignore.yaml"), "notes.yaml: { operation-summary: ['#/'] }\n");
  process.chdir(folder);
  expect(await lint(clean.replace("      summary: Show a note\n", ""))).toHaveLength(1);
});
