import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintContract } from "../../../contract/lint.js";
import { parseContract } from "../../../contract/load.js";
import { defaultService, readService } from "../../../scraper/service/service-file.js";

const minimal =
  'title: Notes\nversion: "1.0"\npackage: notes-client\nservers:\n  - url: https://notes.invalid\n';

test("a minimal file", () => {
  expect(readService(minimal, "service.yaml")).toEqual({
    title: "Notes",
    version: "1.0",
    description: "",
    license: { name: "Not stated by the reference", url: "about:blank" },
    packageName: "notes-client",
    servers: [{ url: "https://notes.invalid" }],
    securitySchemes: {},
    clientParameters: {},
    aliases: [],
    operationIds: [],
    language: null,
    pages: null,
    accepted: [],
  });
});

test("the file of ModelArts", () => {
  const service = readService(readFileSync("spec/modelarts/service.yaml", "utf8"), "service.yaml");
  expect(service).toMatchObject({
    title: "Huawei Cloud ModelArts",
    license: { name: "Apache-2.0" },
    packageName: "modelarts-client",
    clientParameters: { projectId: "project_id" },
  });
  expect(Object.keys(service.securitySchemes)).toEqual(["token", "signature"]);
});

test("settings know their lines", () => {
  const text = `${minimal}aliases:\n  A Page: An API\n  __proto__: B\noperationIds: { a.txt: openDoor }\n`;
  const { aliases, operationIds } = readService(text, "service.yaml");
  expect([...aliases, ...operationIds]).toEqual([
    { of: "A Page", value: "An API", source: "service.yaml:7" },
    { of: "__proto__", value: "B", source: "service.yaml:8" },
    { of: "a.txt", value: "openDoor", source: "service.yaml:9" },
  ]);
});

test("accepted problems of the linter", () => {
  const text = `${minimal}accept:\n  - rule: some-rule\n    pointer: /paths/~1a\n    reason: So it is.\n`;
  expect(readService(text, "service.yaml").accepted).toEqual([
    { rule: "some-rule", pointer: "/paths/~1a", reason: "So it is.", source: "service.yaml:7" },
  ]);
});

describe("faults", () => {
  const cases: [what: string, text: string, message: string | RegExp][] = [
    ["a misspelt key", `${minimal}alias: {}\n`, 'service.yaml:6: unknown key "alias"; did you mean aliases?'],
    ["letters of another case", `${minimal}clientparameters: {}\n`, /6: .*did you mean clientParameters\?/],
    ["the name inside the tool", `${minimal}packageName: a\n`, /6: .*did you mean package\?/],
    [
      "an acceptance without a reason",
      `${minimal}accept:\n  - rule: a\n    pointer: /b\n`,
      "service.yaml:7: `accept[0].reason` has to be a text, and is missing",
    ],
    [
      "acceptances that are no list",
      `${minimal}accept: { rule: a }\n`,
      /6: `accept` has to be a list of \{ rule/,
    ],
    ["a key of another world", `${minimal}xyzzy: 1\n`, /6: unknown key "xyzzy"; known keys: title, version/],
    [
      "no title",
      minimal.replace("title: Notes\n", ""),
      "service.yaml:1: `title` has to be a text, and is missing",
    ],
    ["an empty title", minimal.replace("Notes", ""), /1: `title` has to be a text, and is empty/],
    [
      "a version without quotes",
      minimal.replace('"1.0"', "1.0"),
      /2: `version` has to be a text, but is the number 1; put it in quotes/,
    ],
    ["no servers", minimal.replace(/servers[^]*/, ""), /1: `servers` has to be a list of at least one/],
    [
      "an empty list of servers",
      minimal.replace(/servers[^]*/, "servers: []\n"),
      /4: `servers` has to be a list of at least one/,
    ],
    [
      "a server that is no object",
      minimal.replace(/ {2}- .*/, "  - https://a\n"),
      /5: `servers\[0\]` has to be an object, but is the string https:\/\/a/,
    ],
    [
      "a server without URL",
      minimal.replace("url:", "uri:"),
      /5: `servers\[0\]\.url` has to be a text, and is missing/,
    ],
    [
      "a license without URL",
      `${minimal}license: { name: MIT }\n`,
      /6: `license\.url` has to be a text, and is missing/,
    ],
    [
      "a license that is a text",
      `${minimal}license: MIT\n`,
      /6: `license` has to be an object, but is the string MIT/,
    ],
    [
      "a scheme that is no object",
      `${minimal}security:\n  token: apiKey\n`,
      /7: `security\.token` has to be an object/,
    ],
    [
      "an alias that is a list",
      `${minimal}aliases:\n  A: [B]\n`,
      /7: `aliases\.A` has to be a text, but is a list/,
    ],
    [
      "an operationId with a blank",
      `${minimal}operationIds:\n  A: show note\n`,
      /7: `operationIds\.A` may hold only letters, digits and \. _ -/,
    ],
    [
      "a package that npm refuses",
      minimal.replace("notes-client", "../evil"),
      /3: "\.\.\/evil" is not an npm package name/,
    ],
    ["a list", "- 1\n", /1: its top level has to be an object/],
    ["broken YAML", "title: [\n", /2: broken YAML/],
    [
      "a key that stands twice",
      `${minimal}title: Again\n`,
      /6: broken YAML or JSON: Map keys must be unique/,
    ],
  ];
  test.each(cases)("%s", (_, text, message) => {
    expect(() => readService(text, "service.yaml")).toThrow(message);
  });
});

describe("without a file", () => {
  const names: [name: string, packageName: string][] = [
    ["notes", "notes-client"],
    ["My Notes!", "my-notes-client"],
    ["笔记", "service-client"],
  ];
  test.each(names)("%s is packaged as %s", (name, packageName) => {
    expect(defaultService(name)).toMatchObject({
      title: name,
      packageName,
      securitySchemes: {},
    });
  });

  test("the linter has nothing against its server and its licence, which says that none is stated", async () => {
    const { title, version, servers, license } = defaultService("notes");
    expect(license?.name).toMatch(/not stated/i);
    const text = JSON.stringify({
      openapi: "3.1.1",
      info: { title, version, license },
      servers,
      security: [],
      paths: {},
    });
    const findings = await lintContract(parseContract(text, "c.json"));
    expect(findings.filter(({ message }) => /server|license/.test(message))).toEqual([]);
  });
});
