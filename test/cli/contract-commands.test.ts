/** `lint`, `check` and `generate`: the commands that start from a contract. */
import { describe, expect, test } from "vitest";
import { minimalContract, Workspace } from "./workspace.js";

const wrongExample = minimalContract.replace("value: { id: a }", "value: { id: 1, extra: true }");

describe("a contract without faults", () => {
  test("lint", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract });
    expect(await workspace.run("lint", "notes.yaml")).toEqual({
      code: 0,
      out: "notes.yaml is clean under recommended-strict.\nNext: docs2sdk check notes.yaml\n",
      err: "",
    });
    const { code, value } = await workspace.json("lint", "notes.yaml");
    expect(code).toBe(0);
    expect(value).toMatchObject({
      ok: true,
      command: "lint",
      contract: "notes.yaml",
      rules: {},
      findings: [],
    });
  });

  test("check", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract });
    expect((await workspace.run("check", "notes.yaml")).out).toMatch(
      /^1 example checked in notes\.yaml: no contradiction\./,
    );
    expect(await workspace.json("check", "notes.yaml")).toMatchObject({
      code: 0,
      value: { ok: true, examples: 1, findings: [] },
    });
  });

  test("the same as JSON", async () => {
    const { parse } = await import("yaml");
    const workspace = await Workspace.create({ "notes.json": JSON.stringify(parse(minimalContract)) });
    expect((await workspace.run("lint", "notes.json")).code).toBe(0);
    expect((await workspace.run("check", "notes.json")).code).toBe(0);
  });
});

describe("a contract with faults: exit code 1, each with its line", () => {
  test("lint", async () => {
    const workspace = await Workspace.create({
      "notes.yaml": minimalContract.replace("      summary: Show a note\n", ""),
    });
    const { code, out, err } = await workspace.run("lint", "notes.yaml");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^notes\.yaml\n {2}8 {2}error {2}.*summary.*\(operation-summary\)/);
    expect(out).toMatch(/\n1 finding \(1 error\) in notes\.yaml\.\n$/);
  });

  test("check", async () => {
    const workspace = await Workspace.create({ "notes.yaml": wrongExample });
    const { code, out } = await workspace.run("check", "notes.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(
      / {2}21 {2}error {2}example "first" of the 200 response of showNote: \/id is 1 but must be string/,
    );
    expect(out).toMatch(/ {2}21 {2}warning {2}.*no table describes \/extra/);
    const { value } = await workspace.json("check", "notes.yaml");
    expect(value).toMatchObject({
      ok: false,
      rules: { "example-contradicts-schema": 1, "undocumented-field": 1 },
    });
  });
});

describe("input that cannot be read: exit code 3, file and line, on every command", () => {
  const cases: [what: string, content: string | Uint8Array | null, message: RegExp][] = [
    ["missing", null, /^docs2sdk: c\.yaml: neither a service nor a file; this folder has no service/],
    ["empty", "", /^docs2sdk: c\.yaml:1: the file is empty/],
    ["binary", new Uint8Array([1, 0, 2]), /^docs2sdk: c\.yaml:1: binary or not UTF-8/],
    ["not UTF-8", new Uint8Array([0x61, 0x0a, 0xff]), /^docs2sdk: c\.yaml:2: binary or not UTF-8/],
    ["broken", `${minimalContract}a: [\n`, /^docs2sdk: c\.yaml:29: broken YAML or JSON/],
    ["Swagger 2", 'swagger: "2.0"\n', /^docs2sdk: c\.yaml:1: Swagger 2 is not read; convert it/],
    [
      "OpenAPI 4",
      minimalContract.replace("3.1.1", "4.0.0"),
      /^docs2sdk: c\.yaml:1: OpenAPI "4\.0\.0" is not read/,
    ],
    [
      "a $ref to nowhere",
      minimalContract.replace("schemas/Note", "schemas/Gone"),
      /^docs2sdk: c\.yaml:19: \$ref "#\/components\/schemas\/Gone" leads nowhere/,
    ],
    [
      "a $ref in a circle",
      minimalContract.replace("Note: {", 'Loop: { $ref: "#/components/schemas/Loop" }\n    Note: {'),
      /^docs2sdk: c\.yaml:25: \$ref goes in a circle/,
    ],
  ];
  describe.each(cases)("%s", (_, content, message) => {
    const commands = [["lint"], ["check"], ["generate", "--out", "client"]];
    test.each(commands)("%s", async (command, ...options) => {
      const workspace = await Workspace.create(content === null ? {} : { "c.yaml": content });
      await workspace.write("client/src/mine.ts", "mine");
      const before = await workspace.snapshot();
      const { code, out, err } = await workspace.run(command, "c.yaml", ...options);
      expect([code, out]).toEqual([3, ""]);
      expect(err).toMatch(message);
      expect(await workspace.snapshot()).toEqual(before);
    });
  });

  test("as JSON", async () => {
    const workspace = await Workspace.create({ "c.yaml": 'info: {}\nswagger: "2.0"\n' });
    const { code, value } = await workspace.json("generate", "c.yaml", "--out", "client");
    expect(code).toBe(3);
    expect(value).toMatchObject({ ok: false, error: { kind: "input", file: "c.yaml", line: 2, hint: null } });
  });

  test("a service that is not made yet, and one that does not exist", async () => {
    const workspace = await Workspace.create({ "spec/notes/service.yaml": "" });
    expect(await workspace.run("lint", "notes")).toMatchObject({
      code: 3,
      err: "docs2sdk: spec/notes/openapi.yaml: not made yet; run `docs2sdk regenerate notes` first\n",
    });
    expect((await workspace.run("lint", "books")).err).toContain("the services here are: notes");
  });
});

describe("generate", () => {
  test("writes a package, and the same again changes nothing", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract });
    const first = await workspace.run("generate", "notes.yaml", "--out", "client", "--name", "notes");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(
      /^notes: 1 operation, \d+ schemas? in client\n {2}files {7}\d+ created\nNext: cd client && /,
    );
    expect(JSON.parse(await workspace.read("client/package.json"))).toMatchObject({ name: "notes" });
    const before = await workspace.snapshot();
    const { value } = await workspace.json("generate", "notes.yaml", "--out", "client", "--name", "notes");
    expect(value).toMatchObject({ ok: true, files: { created: [], changed: [], removed: [] } });
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("removes what it generated before, and nothing else", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract });
    await workspace.run("generate", "notes.yaml", "--out", "client");
    await workspace.write("client/src/operations/mine.ts", "// mine");
    await workspace.write("client/.env", "mine");
    await workspace.edit("notes.yaml", "operationId: showNote", "operationId: readNote");
    const { value } = await workspace.json("generate", "notes.yaml", "--out", "client");
    const files = value.files as Record<string, string[]>;
    expect(files.removed).toContain("client/src/operations/showNote.ts");
    expect(files.created).toContain("client/src/operations/readNote.ts");
    const left = Object.keys(await workspace.snapshot());
    expect(left).toContain("client/src/operations/mine.ts");
    expect(left).toContain("client/.env");
    expect(left).not.toContain("client/src/operations/showNote.ts");
  });

  test("a package without a name is called after the contract", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract });
    await workspace.run("generate", "notes.yaml", "--out", "client");
    expect(JSON.parse(await workspace.read("client/package.json"))).toMatchObject({ name: "notes-client" });
  });

  const unchecked = minimalContract.replace(
    "Note: { type: object,",
    "Note: { type: object, unevaluatedProperties: false,",
  );

  test("what a package cannot have is told with its line, and the rest is written", async () => {
    const workspace = await Workspace.create({ "notes.yaml": unchecked });
    const { code, out } = await workspace.run("generate", "notes.yaml", "--out", "client");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^notes\.yaml\n +2\d +warning +the keyword "unevaluatedProperties" .*unchecked-keyword$/mu,
    );
    expect(Object.keys(await workspace.snapshot())).toContain("client/package.json");
  });

  test("--strict writes nothing then", async () => {
    const workspace = await Workspace.create({ "notes.yaml": unchecked });
    const { code, out } = await workspace.run("generate", "notes.yaml", "--out", "client", "--strict");
    expect(code).toBe(1);
    expect(out).toContain("Nothing was written");
    expect(Object.keys(await workspace.snapshot())).toEqual(["notes.yaml"]);
  });

  test("what the generator refuses is told with its line, and nothing is written", async () => {
    const text = minimalContract.replace('version: "1", ', "");
    const workspace = await Workspace.create({ "notes.yaml": text });
    const { code, err } = await workspace.run("generate", "notes.yaml", "--out", "client");
    expect(code).toBe(3);
    expect(err).toMatch(/^docs2sdk: notes\.yaml:2: the field "version" is missing/);
    expect(Object.keys(await workspace.snapshot())).toEqual(["notes.yaml"]);
  });
});

describe("lint with a service file", () => {
  const bare = minimalContract.replace("      summary: Show a note\n", "");
  const service = `title: Notes
version: "1"
package: notes-client
servers: [{ url: https://notes.invalid }]
accept:
  - rule: operation-summary
    pointer: /paths/~1notes~1{id}/get/summary
    reason: The title says it all.
`;

  test("what it accepts is told and counted, and is no error", async () => {
    const workspace = await Workspace.create({ "notes.yaml": bare, "service.yaml": service });
    const { code, out } = await workspace.run("lint", "notes.yaml", "--service", "service.yaml");
    expect(code).toBe(0);
    expect(out).toMatch(
      / 8 {2}info {2}.*; accepted at service\.yaml:6: The title says it all\. {2}accepted-problem/,
    );
    expect(out).toContain(
      "notes.yaml is clean under recommended-strict, save for 1 problem that the service file accepts.",
    );
    const { value } = await workspace.json("lint", "notes.yaml", "--service", "service.yaml");
    expect(value).toMatchObject({ ok: true, accepted: 1, rules: { "accepted-problem": 1 } });
  });

  test("what it accepts in vain is an error, at its line", async () => {
    const workspace = await Workspace.create({ "notes.yaml": minimalContract, "service.yaml": service });
    const { code, out } = await workspace.run("lint", "notes.yaml", "--service", "service.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(/^service\.yaml\n {2}6 {2}error {2}.*operation-summary.*unused-acceptance/);
  });

  test("a service has its own", async () => {
    const workspace = await Workspace.create({
      "spec/notes/service.yaml": service,
      "spec/notes/openapi.yaml": bare,
    });
    expect((await workspace.run("lint", "notes")).code).toBe(0);
    const { code, err } = await workspace.run("lint", "notes", "--service", "other.yaml");
    expect(code).toBe(2);
    expect(err).toContain("the service notes has its own service file");
  });
});
