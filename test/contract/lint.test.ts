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

describe("accepted problems", () => {
  const twin = `  /notes/all/{part}:
    get:
      operationId: showAll
      summary: Show all
      tags: [Notes]
      x-source: All.txt:9
      parameters:
        - { name: part, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: All }
        "404": { description: None }
  /notes/{id}/text:
    get:
      operationId: showText
      summary: Show a text
      tags: [Notes]
      x-source: Text.txt:7
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: A text }
        "404": { description: None }
components:
`;
  const ambiguous = clean.replace("components:\n", twin);
  const accept = (pointer: string, rule = "no-ambiguous-paths") => [
    { rule, pointer, reason: "Ids are numbers.", source: "service.yaml:9" },
  ];
  const text = "/paths/~1notes~1{id}~1text";
  const all = "/paths/~1notes~1all~1{part}";

  test("an ambiguity tells where both paths are documented", async () => {
    const [finding, ...more] = await lintContract(parseContract(ambiguous, "notes.yaml"));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "invalid-contract", pointer: text });
    expect(finding?.message).toMatch(/Documented at All\.txt:9 and Text\.txt:7\. \(no-ambiguous-paths\)$/);
  });

  test.each([
    ["the path that the linter names", text],
    ["the other one", all],
  ])("by %s", async (_, pointer) => {
    const findings = await lintContract(parseContract(ambiguous, "notes.yaml"), accept(pointer));
    expect(findings).toMatchObject([
      { rule: "accepted-problem", severity: "info", source: "notes.yaml:32", pointer: text },
    ]);
    expect(findings[0]?.message).toMatch(/; accepted at service\.yaml:9: Ids are numbers\.$/);
  });

  test.each([
    ["a place without a problem", accept("/paths/~1notes~1{id}")],
    ["another rule", accept(text, "operation-summary")],
  ])("an acceptance of %s is an error, and accepts nothing", async (_, accepted) => {
    const findings = await lintContract(parseContract(ambiguous, "notes.yaml"), accepted);
    expect(findings.map(({ rule, severity, source }) => [rule, severity, source])).toEqual([
      ["invalid-contract", "error", "notes.yaml:32"],
      ["unused-acceptance", "error", "service.yaml:9"],
    ]);
  });

  test("any rule can be accepted", async () => {
    const bare = clean.replace("      summary: Show a note\n", "");
    const accepted = accept("/paths/~1notes~1{id}/get/summary", "operation-summary");
    const findings = await lintContract(parseContract(bare, "notes.yaml"), accepted);
    expect(findings.map(({ rule }) => rule)).toEqual(["accepted-problem"]);
  });
});
