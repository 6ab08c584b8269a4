import { describe, expect, test } from "vitest";
import { input, page, table } from "../scraper/pages.js";
import { Workspace } from "./workspace.js";

const { name, text } = page("OpenDoor.txt", {
  request: table(
    "Table 1 Parameters",
    input,
    ["keyName", "Yes", "String", "A key."],
    ["size", "No", "Integer", "A size."],
  ),
  requestExample: '{\n  "keyname": "a",\n  "size": "1",\n}',
});
const lineOf = (words: string): number => text.split("\n").findIndex((line) => line.startsWith(words)) + 1;
const example = lineOf("{");

const want = [
  {
    line: example,
    rule: "example-contradicts-schema",
    severity: "error",
    message: `example "example1" of the request body of openDoor: the value is {"keyname":"a","size":"1"} but must have required property 'keyName', as OpenDoor.txt:${lineOf("keyName")} states`,
    right: 'The example has "keyName", or the table does not mark it as mandatory.',
  },
  {
    line: example,
    rule: "misspelt-field",
    severity: "warning",
    message: `the example holds "keyname", which the table at OpenDoor.txt:${lineOf("Table 1")} (OpenDoorRequestBody) does not describe, but "keyName"`,
    right: 'The table and the example both say "keyName", or both "keyname".',
  },
  {
    line: example,
    rule: "number-as-string-in-example",
    severity: "warning",
    message: `example "example1" of the request body of openDoor: /size is "1" but must be integer, as OpenDoor.txt:${lineOf("size")} states`,
    right: "The example shows integer, or the type is string.",
  },
  {
    line: example + 2,
    rule: "invalid-example",
    severity: "warning",
    message: 'the example is not valid JSON: `,` is too much after `"1"`; it was repaired',
    right: 'The example does not have `,` after `"1"`.',
  },
];

describe("the defects of a document", () => {
  test("as JSON, in either spelling of the option", async () => {
    const workspace = await Workspace.create({ [name]: text });
    const { code, value } = await workspace.json("defects", name);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      ok: true,
      command: "defects",
      documents: [{ document: name, defects: want }],
    });
    const { out } = await workspace.run("defects", name, "--format", "json");
    expect(JSON.parse(out)).toEqual(value);
  });

  test("as text, Markdown and SARIF, each of them in full and twice alike", async () => {
    const workspace = await Workspace.create({ [name]: text });
    const before = await workspace.snapshot();
    for (const format of ["text", "markdown", "sarif"]) {
      const first = await workspace.run("defects", ".", "--format", format);
      expect(first).toMatchObject({ code: 0, err: "" });
      for (const { rule } of want) expect(first.out).toContain(rule);
      expect(await workspace.run("defects", ".", "--format", format)).toEqual(first);
    }
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("SARIF tells what would be right beside each result", async () => {
    const workspace = await Workspace.create({ [name]: text });
    const { out } = await workspace.run("defects", name, "--format", "sarif");
    const { runs } = JSON.parse(out) as { runs: { results: { ruleId: string; properties: unknown }[] }[] };
    expect(runs[0]?.results.map(({ ruleId, properties }) => [ruleId, properties])).toEqual(
      want.map(({ rule, right }) => [rule, { right }]),
    );
  });
});

test("what an overlay settles is still wrong in the documents", async () => {
  const overlay = `overlay: 1.0.0
info: { title: Doors, version: "1" }
actions:
  - target: $.components.schemas.OpenDoorRequestBody.required
    description: Nobody needs it.
    remove: true
`;
  const workspace = await Workspace.create({
    "spec/doors/service.yaml": `title: Doors
version: 1.0.0
package: doors
servers: [{ url: https://doors.invalid, description: Doors }]
`,
    [`spec/doors/documents/${name}`]: text,
    "spec/doors/overlay.yaml": overlay,
  });
  const { value } = await workspace.json("defects", "doors");
  expect(value.documents).toEqual([{ document: name, defects: want }]);
});

test("input that cannot be read", async () => {
  const workspace = await Workspace.create();
  expect(await workspace.run("defects", "gone.html")).toMatchObject({ code: 3, out: "" });
});
