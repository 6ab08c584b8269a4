import { describe, expect, test } from "vitest";
import { input, page, table } from "../scraper/pages.js";
import { Workspace } from "./workspace.js";

const openDoor = page("OpenDoor.txt", {
  request: table("Table 1 Parameters", input, [
    "size",
    "Yes",
    "Integer",
    "Its size. The value ranges from 1 to 9.",
  ]),
});
const closeDoor = page("CloseDoor.txt", { title: "Closing a Door", uri: "DELETE /v1/doors" });
const files = { "doors/OpenDoor.txt": openDoor.text, "doors/CloseDoor.txt": closeDoor.text };

describe("one document", () => {
  test.each([
    ["without --as", []],
    ["as a page", ["--as", "page"]],
  ])("%s: its blocks, in order", async (_, options) => {
    const workspace = await Workspace.create(files);
    const { code, out, err } = await workspace.run("read", "doors/OpenDoor.txt", ...options);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringMatching(/schemas\/read\/page\.schema\.json$/) as string,
      document: "OpenDoor.txt",
      format: "blank-line",
      title: "Opening a Door",
      blocks: expect.arrayContaining([
        { kind: "heading", line: 3, text: "Function", anchors: [] },
        { kind: "paragraph", line: 5, text: "This API is used to open a door.", marks: [] },
      ]) as unknown[],
    });
  });

  const row = openDoor.text.split("\n").indexOf("size") + 1;
  const cases: [as: string, want: object][] = [
    [
      "tables",
      {
        tables: [
          { title: "Parameters", fields: [{ id: `OpenDoor.txt:${row}`, name: "size" }] },
          { fields: null },
        ],
      },
    ],
    [
      "operation",
      {
        operations: [{ method: "post", path: "/v1/doors", requestBody: { nested: [] } }],
        findings: [],
      },
    ],
    [
      "meaning",
      {
        fields: [
          {
            field: `OpenDoor.txt:${row}`,
            facts: [
              { family: "range", fact: { kind: "minimum", value: 1 } },
              { fact: { kind: "maximum", value: 9 } },
            ],
          },
        ],
      },
    ],
  ];
  test.each(cases)("as %s", async (as, want) => {
    const workspace = await Workspace.create(files);
    const before = await workspace.snapshot();
    const { code, value } = await workspace.json("read", "doors/OpenDoor.txt", "--as", as);
    expect(code).toBe(0);
    expect(value).toMatchObject(want);
    expect(await workspace.snapshot()).toEqual(before);
    const { out } = await workspace.run("read", "doors/OpenDoor.txt", "--as", as);
    expect(JSON.parse(out)).toEqual(value);
  });
});

describe("several documents: a list", () => {
  test("of a folder", async () => {
    const { code, out } = await (await Workspace.create(files)).run("read", "doors", "--as", "operation");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { document: "CloseDoor.txt", operations: [{ method: "delete" }] },
      { document: "OpenDoor.txt", operations: [{ method: "post" }] },
    ]);
  });

  test("of a folder with one document", async () => {
    const workspace = await Workspace.create({ "doors/OpenDoor.txt": openDoor.text });
    expect(JSON.parse((await workspace.run("read", "doors")).out)).toMatchObject([
      { document: "OpenDoor.txt" },
    ]);
  });

  test("of a service", async () => {
    const { out } = await (await Workspace.withModelArts()).run("read", "modelarts", "--as", "tables");
    expect(JSON.parse(out)).toHaveLength(5);
  });
});

describe("what cannot be read", () => {
  const contents = '[{"code":"1","p_code":"","title":"Doors","uri":"OpenDoor.html"}]';
  const cases: [argv: string[], code: number, message: RegExp][] = [
    [["missing.txt"], 3, /^docs2sdk: missing\.txt: there is no such file or folder/],
    [["contents.json"], 3, /^docs2sdk: contents\.json:1: this is a table of contents/],
    [
      ["NoUri.txt", "--as", "operation"],
      3,
      /^docs2sdk: NoUri\.txt:7: the URI section names no method and path/,
    ],
    [["NoUri.txt", "--as", "rows"], 2, /Allowed choices are page, tables, operation, meaning\./],
    [[], 2, /missing required argument 'document'/],
  ];
  test.each(cases)("%j", async (argv, code, message) => {
    const noUri = page("NoUri.txt", { uri: "It is not stated." }).text;
    const workspace = await Workspace.create({ "contents.json": contents, "NoUri.txt": noUri });
    const result = await workspace.run("read", ...argv);
    expect([result.code, result.out]).toEqual([code, ""]);
    expect(result.err).toMatch(message);
  });

  test("a page that is read as far as its tables although it names no method and path", async () => {
    const noUri = page("NoUri.txt", { uri: "It is not stated." }).text;
    const workspace = await Workspace.create({ "NoUri.txt": noUri });
    expect((await workspace.run("read", "NoUri.txt", "--as", "tables")).code).toBe(0);
  });
});
