import { describe, expect, test } from "vitest";
import { Workspace } from "./workspace.js";

describe("the service of this repository", () => {
  test("a field, for a person", async () => {
    const workspace = await Workspace.withModelArts();
    const before = await workspace.snapshot();
    const { code, out, err } = await workspace.run("explain", "modelarts", "UpdateNotebookRequestBody.name");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^UpdateNotebookRequestBody\.name {2}UpdateNotebook\.txt:\d+\n#\/components\/schemas\//,
    );
    expect(out).toMatch(/^ {2}type: string$/m);
    expect(out).toMatch(/^ {2}required {2,}false {2,}mandatory column {2,}UpdateNotebook\.txt:\d+ {2}No$/m);
    expect(out).toMatch(/^ {2}type {2,}string {2,}type column {2,}UpdateNotebook\.txt:\d+ {2}String$/m);
    expect(out).toMatch(/^ {2}maxLength {2,}128 {2,}length {2,}UpdateNotebook\.txt:\d+ {2}\S/m);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("the same as JSON, twice alike", async () => {
    const workspace = await Workspace.withModelArts();
    const first = await workspace.json("explain", "modelarts", "UpdateNotebookRequestBody.name");
    expect(first).toMatchObject({
      code: 0,
      value: {
        ok: true,
        command: "explain",
        name: "UpdateNotebookRequestBody.name",
        pointer: "/components/schemas/UpdateNotebookRequestBody/properties/name",
        schema: { type: "string", maxLength: 128 },
      },
    });
    expect(await workspace.json("explain", "modelarts", "UpdateNotebookRequestBody.name")).toEqual(first);
  });

  test("what the overlay has set is marked with its line and its reason", async () => {
    const workspace = await Workspace.withModelArts();
    const { out } = await workspace.run("explain", "modelarts", "ChangeDevServerOSRequestBody.admin_pass");
    expect(out).toMatch(
      /^ {2}format {2,}password {2,}overlay {2,}spec\/modelarts\/overlay\.yaml:8 {2}The administrator/m,
    );
  });

  test("what is to know about a field: findings about it, and no other", async () => {
    const workspace = await Workspace.withModelArts();
    const { value } = await workspace.json("explain", "modelarts", "updateNotebook.body.affinity");
    expect(value.findings).toMatchObject([{ rule: "null-in-example" }, { rule: "unenforced-condition" }]);
  });
});

describe("names that stand for nothing: exit code 2, and what is called alike", () => {
  test.each([
    ["UpdateNotebookRequestBody.nam", "UpdateNotebookRequestBody.name"],
    ["updatenotebook", "updateNotebook"],
    ["sfsId", "SfsTurboConnectionList.sfsId"],
  ])("%s", async (asked, want) => {
    const workspace = await Workspace.withModelArts();
    const { code, out, err } = await workspace.run("explain", "modelarts", asked);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`no schema, field, operation or parameter is called "${asked}"`);
    expect(err).toContain(`did you mean one of these?\n  `);
    expect(err).toContain(`  ${want}\n`);
  });

  test("as JSON", async () => {
    const workspace = await Workspace.withModelArts();
    const { code, value } = await workspace.json("explain", "modelarts", "updatenotebook");
    expect(code).toBe(2);
    expect(value).toMatchObject({
      ok: false,
      error: { kind: "usage", hint: "did you mean one of these?\n  updateNotebook" },
    });
  });
});

test("an example that contradicts a field is told with the field, and what was set aside is marked", async () => {
  const { input, page, table } = await import("../scraper/pages.js");
  const { name, text } = page("OpenDoor.txt", {
    request: table(
      "Table 1 Parameters",
      input,
      ["size", "Yes", "Integer", "A size."],
      ["kind", "Yes", "String", "A kind."],
    ),
    requestExample: '{ "size": "large" }',
  });
  const workspace = await Workspace.create({ [name]: text });
  const size = await workspace.json("explain", name, "openDoor.body.size");
  expect(size.value.findings).toMatchObject([{ rule: "example-contradicts-schema" }]);
  const kind = await workspace.json("explain", ".", "OpenDoorRequestBody.kind");
  expect(kind.value.findings).toMatchObject([{ rule: "example-contradicts-schema" }]);
});
