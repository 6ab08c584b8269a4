/** `scrape` and `report`: the commands that start from documents. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../core/findings/finding.js";
import type { sarifLog } from "../../cli/report/sarif.js";
import { page } from "../scraper/pages.js";
import { Workspace } from "./workspace.js";

const documents = "spec/modelarts/documents";

describe("scrape", () => {
  test("documents by path into YAML", async () => {
    const workspace = await Workspace.withModelArts();
    const { code, out, err } = await workspace.run(
      "scrape",
      documents,
      "--out",
      "contract.yaml",
      "--service",
      "spec/modelarts/service.yaml",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^contract\.yaml: 1 created$/m);
    expect(out).toMatch(/^ {2}operations {2}4$/m);
    expect(out).toMatch(/\nNext: docs2sdk check contract\.yaml\n$/);
    const contract = parse(await workspace.read("contract.yaml")) as {
      openapi: string;
      info: { title: string };
    };
    expect(contract).toMatchObject({ openapi: "3.1.1", info: { title: "Huawei Cloud ModelArts" } });
    expect((await workspace.run("check", "contract.yaml")).code).toBe(0);
    expect((await workspace.run("lint", "contract.yaml")).code).toBe(0);
  });

  test("one document into JSON, findings into a file", async () => {
    const workspace = await Workspace.withModelArts();
    const document = `${documents}/PatchNetwork.txt`;
    const { code, out } = await workspace.run(
      "scrape",
      document,
      "--out",
      "out/c.json",
      "--findings",
      "out/f.json",
    );
    expect(code).toBe(0);
    expect(out).toContain("out/c.json: 2 created");
    const findings = JSON.parse(await workspace.read("out/f.json")) as { rule: string; source: string }[];
    expect(findings.length).toBeGreaterThan(0);
    // Those that went into the file are not shown as well.
    expect(out).not.toContain("PatchNetwork.txt\n");
    expect(JSON.parse(await workspace.read("out/c.json"))).toMatchObject({ openapi: "3.1.1", security: [] });
  });

  test("JSON and YAML hold the same, and two runs write the same bytes", async () => {
    const workspace = await Workspace.withModelArts();
    await workspace.run("scrape", documents, "--out", "a.json");
    await workspace.run("scrape", documents, "--out", "a.yaml");
    expect(JSON.stringify(parse(await workspace.read("a.yaml")), null, 2) + "\n").toBe(
      await workspace.read("a.json"),
    );
    const before = await workspace.snapshot();
    expect((await workspace.run("scrape", documents, "--out", "a.yaml")).out).toContain(
      "a.yaml: 1 unchanged",
    );
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("a service by name, overlay applied", async () => {
    const workspace = await Workspace.withModelArts();
    const { code, value } = await workspace.json("scrape", "modelarts");
    expect(code).toBe(0);
    expect(value).toMatchObject({
      ok: true,
      command: "scrape",
      files: { created: ["spec/modelarts/openapi.yaml", "spec/modelarts/names.lock.yaml"] },
    });
    expect(await workspace.read("spec/modelarts/openapi.yaml")).toContain("format: password");
  });

  test("files that are no documents are named", async () => {
    const workspace = await Workspace.withModelArts();
    await workspace.write(`${documents}/picture.png`, "x");
    expect((await workspace.run("scrape", documents, "--out", "c.yaml")).out).toContain(
      `skipped     ${documents}/picture.png`,
    );
  });

  describe("wrong usage", () => {
    const cases: [argv: string[], message: RegExp][] = [
      [["scrape", documents], /--out is missing.*\nadd --out contract\.yaml/],
      [["scrape", "modelarts", documents], /modelarts is a service, and goes alone/],
      [["scrape", "modelarts", "--service", "s.yaml"], /modelarts has its own service file/],
      [
        ["scrape", `${documents}/PatchNetwork.txt`, "--out", `${documents}/PatchNetwork.txt`],
        /the output would replace a document/,
      ],
    ];
    test.each(cases)("%j", async (argv, message) => {
      const workspace = await Workspace.withModelArts();
      const before = await workspace.snapshot();
      const { code, err } = await workspace.run(...argv);
      expect(code).toBe(2);
      expect(err).toMatch(message);
      expect(await workspace.snapshot()).toEqual(before);
    });
  });

  describe("input that cannot be read", () => {
    const cases: [
      what: string,
      files: Record<string, string | Uint8Array>,
      argv: string[],
      message: RegExp,
    ][] = [
      ["a missing folder", {}, ["gone"], /gone: there is no such file or folder/],
      ["an empty document", { "docs/a.txt": "" }, ["docs"], /docs\/a\.txt:1: the file is empty/],
      [
        "a binary document",
        { "docs/a.txt": new Uint8Array([0x61, 0x0a, 0x00]) },
        ["docs"],
        /docs\/a\.txt:2: binary/,
      ],
      [
        "a missing service file",
        { "a.txt": "x" },
        ["a.txt", "--service", "s.yaml"],
        /s\.yaml: there is no such file/,
      ],
      [
        "a misspelt service file",
        { "a.txt": "x", "s.yaml": "titel: a\n" },
        ["a.txt", "--service", "s.yaml"],
        /s\.yaml:1: unknown key "titel"; did you mean title\?/,
      ],
    ];
    test.each(cases)("%s", async (_, files, argv, message) => {
      const workspace = await Workspace.create({ ...files, "c.yaml": "before" });
      const before = await workspace.snapshot();
      const { code, out, err } = await workspace.run("scrape", ...argv, "--out", "c.yaml");
      expect([code, out]).toEqual([3, ""]);
      expect(err).toMatch(message);
      expect(await workspace.snapshot()).toEqual(before);
    });
  });
});

describe("reach R6: one page among others that cannot be read", () => {
  const files = {
    "docs/good.txt": page("good.txt", { uri: "GET /v1/kites" }).text,
    "docs/odd.txt": page("odd.txt", { uri: "See the appendix." }).text,
  };

  test("is an error (exit 1), and the others get their contract", async () => {
    const workspace = await Workspace.create(files);
    const { code, out } = await workspace.run("scrape", "docs", "--out", "c.yaml", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      counts: { operations: 1 },
      rules: { "unread-page": 1 },
    });
    expect(await workspace.read("c.yaml")).toContain("/v1/kites:");
  });

  test("stops a strict run (exit 3), and nothing is written", async () => {
    const workspace = await Workspace.create(files);
    const { code, err } = await workspace.run("scrape", "docs", "--out", "c.yaml", "--strict");
    expect(code).toBe(3);
    expect(err).toMatch(/^docs2sdk: odd\.txt:7: the URI section names no method and path/);
    expect(await workspace.snapshot()).not.toHaveProperty("c.yaml");
  });

  test("and none is left: a refusal whose hint is told to machines too (reach R7)", async () => {
    const workspace = await Workspace.create({ "docs/a.rst": "a" });
    const { code, out } = await workspace.run("scrape", "docs", "--out", "c.yaml", "--json");
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      error: { kind: "input", file: "docs", hint: "build .rst with sphinx-build -b html and give the HTML" },
    });
  });
});

describe("an example that contradicts its table", () => {
  const title = "Changing a Kite";
  /** A page as a blank-line dump; its example breaks the table. */
  const page = (example: string) => `${title}

Function

This API is used to change a kite.

URI

PUT /v1/{project_id}/kites

Request Parameters

Table 1 Request body parameters

Parameter

Mandatory

Type

Description

length

Yes

Integer

Length of the kite

Response Parameters

Status code: 200

OK

Example Requests

PUT https://{endpoint}/v1/{project_id}/kites

${example}

Status Codes

Status Code

Description

200

OK
`;
  const scraped = async (example: string) => {
    const workspace = await Workspace.create({ "ChangeKite.txt": page(example) });
    const { code, value } = await workspace.json("scrape", "ChangeKite.txt", "--out", "c.yaml");
    return { workspace, code, value };
  };

  test("is set aside unchanged, told as an error, and leaves a contract that lints clean", async () => {
    const { workspace, code, value } = await scraped('{ "length" : "long" }');
    expect(code).toBe(1);
    expect(value).toMatchObject({ ok: false, examples: { checked: 1, setAside: 1 } });
    const errors = (value.findings as Finding[]).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      {
        rule: "example-contradicts-schema",
        source: expect.stringMatching(/^ChangeKite\.txt:\d+$/) as string,
        message: expect.stringMatching(/length is "long" but must be integer/) as string,
      },
    ]);
    const text = await workspace.read("c.yaml");
    expect(text).toMatch(/x-contradicting-examples:\n.*\n(?:.*\n)? +value:\n +length: long\n/);
    expect(text).toMatch(
      /x-contradictions:\n +- \/length is "long" but must be integer, as ChangeKite\.txt:\d+ states/,
    );
    expect(await workspace.run("lint", "c.yaml")).toMatchObject({ code: 0 });
    expect((await workspace.json("check", "c.yaml")).value).toMatchObject({
      ok: false,
      rules: { "example-contradicts-schema": 1 },
    });
  });

  test("no example is set aside that does not", async () => {
    const { workspace, code, value } = await scraped('{ "length" : 3 }');
    expect(code).toBe(0);
    expect(value).toMatchObject({ ok: true, examples: { checked: 1, setAside: 0 } });
    expect(await workspace.read("c.yaml")).not.toContain("x-contradict");
  });

  test("SARIF points at the document as it lies below the current folder", async () => {
    const files = { "reference/kites/ChangeKite.txt": page('{ "length" : "long" }') };
    const workspace = await Workspace.create(files);
    const { code, out } = await workspace.run("report", "reference", "--format", "sarif");
    expect(code).toBe(0);
    const log = JSON.parse(out) as ReturnType<typeof sarifLog>;
    const found = log.runs[0]?.results.find(({ level }) => level === "error");
    expect(found?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("reference/kites/ChangeKite.txt");
    expect(found?.locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(30);
    expect((await workspace.run("report", "reference", "--format", "sarif")).out).toBe(out);
  });
});

describe("report", () => {
  test("of a service, in three forms that agree, and nothing is written", async () => {
    const workspace = await Workspace.withModelArts();
    const before = await workspace.snapshot();
    const text = await workspace.run("report", "modelarts", "--all");
    const markdown = await workspace.run("report", "modelarts", "--format", "markdown");
    const json = await workspace.run("report", "modelarts", "--format", "json");
    expect([text.code, markdown.code, json.code]).toEqual([0, 0, 0]);
    const value = JSON.parse(json.out) as { findings: { message: string }[]; examples: { checked: number } };
    expect(value.examples.checked).toBeGreaterThan(0);
    expect(value.findings.length).toBeGreaterThan(0);
    for (const { message } of value.findings) expect(text.out).toContain(message.replace(/\s+/g, " "));
    expect(markdown.out).toContain("4 of 182 APIs are documented here");
    expect(markdown.out).toContain(`| findings | ${value.findings.length} |`);
    expect(await workspace.snapshot()).toEqual(before);
  });

  test("at a glance it fits on a screen, and names the way to the rest", async () => {
    const workspace = await Workspace.withModelArts();
    const { out } = await workspace.run("report", "modelarts");
    expect(out.split("\n").length).toBeLessThanOrEqual(45);
    expect(out).toMatch(/^ {2}pages {9}5 \(operation 4, overview 1\)$/m);
    expect(out).toMatch(/\nEvery finding, with its line: add --all\n$/);
  });

  test("of a service as SARIF: documents lie in its folder", async () => {
    const workspace = await Workspace.withModelArts();
    const { out } = await workspace.run("report", "modelarts", "--format", "sarif");
    const log = JSON.parse(out) as ReturnType<typeof sarifLog>;
    const uris = log.runs[0]?.results.map(
      ({ locations: [place] }) => place?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain(`${documents}/PatchNetwork.txt`);
    expect(uris?.filter((uri) => !uri?.startsWith("spec/modelarts/"))).toEqual([]);
  });

  test("of one document", async () => {
    const workspace = await Workspace.withModelArts();
    const { code, value } = await workspace.json("report", `${documents}/PatchNetwork.txt`);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      command: "report",
      documents: [{ name: "PatchNetwork.txt" }],
      coverage: null,
    });
  });
});
