import { describe, expect, test } from "vitest";
import type { Finding } from "../../../core/findings/finding.js";
import { isArray, isObject, valueAt, type Json } from "../../../core/base/json.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { textOf } from "../../../scraper/openapi/schema.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, output, page, table, type Parts } from "../pages.js";

interface Built {
  readonly at: (pointer: string) => Json | undefined;
  readonly findings: readonly Finding[];
  readonly rules: readonly string[];
}

function build(...documents: readonly Document[]): Built {
  const { contract, findings } = scrape(documents, defaultService("doors"));
  return { at: (pointer) => valueAt(contract, pointer), findings, rules: findings.map((each) => each.rule) };
}

const one = (parts: Parts): Built => build(page("OpenDoor.txt", parts));
const keys = (value: Json | undefined): string[] => (isObject(value) ? Object.keys(value) : []);
const body = "/components/schemas/OpenDoorRequestBody";
const root = (...rows: readonly (readonly string[])[]): string => table("Table 1 Parameters", input, ...rows);
const field = (name: string, type: string, text: string): readonly string[] => [name, "No", type, text];

/** A request of a root row and further tables. */
function request(row: readonly string[], ...tables: readonly string[]): Parts {
  return { request: [root(row), ...tables].join("\n\n") };
}

describe("URI sections", () => {
  test("two URIs of one page are two operations, the second with its version", () => {
    const { at } = one({ uri: "POST /v2.1/doors\n\nPOST /v2/doors" });
    expect([at("/paths/~1v2.1~1doors/post/operationId"), at("/paths/~1v2~1doors/post/operationId")]).toEqual([
      "openDoor",
      "openDoorV2",
    ]);
  });

  test("URIs that differ by the spelling of a placeholder are one", () => {
    const { at } = one({ uri: "GET /v1/doors/{door_id}\n\nGET /v1/doors/{dor_id}" });
    expect(keys(at("/paths"))).toEqual(["/v1/doors/{door_id}"]);
  });

  test.each<[string, string, Json]>([
    [
      "a query string",
      "GET /v1/doors?limit={limit}&flag=0",
      [
        { name: "limit", in: "query" },
        { name: "flag", in: "query", description: "For example, 0." },
      ],
    ],
    [
      "a tail of RFC 6570",
      "GET /v1/doors{?limit,marker}",
      [
        { name: "limit", in: "query" },
        { name: "marker", in: "query" },
      ],
    ],
    [
      "a placeholder twice",
      "GET /v1/{project_id}/quotas/{project_id}",
      [
        { name: "project_id", in: "path" },
        { name: "target_project_id", in: "path" },
      ],
    ],
  ])("%s", (_, uri, want) => {
    const path = one({ uri }).at("/paths");
    const [item] = isObject(path) ? Object.values(path) : [];
    const parameters = isObject(item) && isObject(item.get) ? item.get.parameters : [];
    expect(parameters).toMatchObject(want as object);
  });

  test("a row that is spelt almost like a placeholder describes it", () => {
    const rows = table("Table 1 Parameters", input, ["flavors_id", "Yes", "Integer", "The flavor."]);
    const { at, rules } = one({ uri: `GET /v1/flavors/{flavor_id}\n\n${rows}` });
    expect(at("/paths/~1v1~1flavors~1{flavor_id}/get/parameters/0")).toMatchObject({
      name: "flavor_id",
      schema: { type: "integer" },
    });
    expect(rules).toEqual([]);
  });

  test("paths that differ in the names of placeholders only are one path", () => {
    const { at } = build(
      page("GetDoor.txt", { uri: "GET /v1/doors/{id}" }),
      page("DropDoor.txt", { uri: "DELETE /v1/doors/{door_id}" }),
    );
    expect(keys(at("/paths"))).toHaveLength(1);
  });

  test("a DELETE has a body where an object among the rows shows it", () => {
    const lock = table("Table 2 lock parameters", input, field("pins", "Integer", "Pins."));
    const parts = request(field("lock", "Object", "The lock."), lock);
    const { at } = one({ uri: "DELETE /v1/doors", ...parts });
    expect(keys(at("/components/schemas/Lock/properties"))).toEqual(["pins"]);
    expect(
      one({ uri: "DELETE /v1/doors", request: root(field("force", "Boolean", "Force.")) }).at(
        "/paths/~1v1~1doors/delete",
      ),
    ).toMatchObject({
      parameters: [{ name: "force", in: "query" }],
    });
  });
});

describe("nested tables", () => {
  const lock = (caption: string): string => table(caption, input, field("pins", "Integer", "Pins."));

  test.each([
    ["named by number", "Object", "The lock. For details, see Table 2.", "Table 2 Structure of something"],
    ["named by caption", "Object", "The lock.", "Table 2 lock parameters"],
    ["named by caption, otherwise", "Object", "The lock.", "Table 2 lock field description"],
    ["named by the last word", "Object", "The lock.", "Table 2 door_lock attributes"],
    ["in the singular", "Array of objects", "The locks.", "Table 2 lock objects"],
    ["of an old array", "lock array", "The locks.", "Table 2 lock parameters"],
    ["of a bare array", "Array", "The locks. See Table 2.", "Table 2 Locks of doors"],
  ])("%s", (_, type, text, caption) => {
    const name = type.startsWith("Array of") ? "locks" : "lock";
    const { at, rules } = one(request(field(name, type, text), lock(caption)));
    const schema = at(`${body}/properties/${name}`);
    const target = isObject(schema) ? (isObject(schema.items) ? schema.items.$ref : schema.$ref) : undefined;
    expect(at(`${textOf(target).slice(1)}/properties/pins/type`)).toBe("integer");
    expect(rules).toEqual([]);
  });

  test("several tables are alternatives", () => {
    const tables = [
      table("Table 2 lock of doors", input, field("pins", "Integer", "P.")),
      table("Table 3 lock of gates", input, field("bolt", "String", "B.")),
    ];
    const { at } = one(request(field("lock", "Object", "See Table 2 and Table 3."), ...tables));
    const choice = at(`${body}/properties/lock/anyOf`);
    expect(isArray(choice) ? choice.length : 0).toBe(2);
  });

  test("a string that a table describes holds JSON", () => {
    const { at } = one(
      request(field("lock", "String", "The lock. See Table 2."), lock("Table 2 Lock as text")),
    );
    expect(at(`${body}/properties/lock`)).toMatchObject({
      type: "string",
      contentMediaType: "application/json",
      contentSchema: { $ref: "#/components/schemas/Lock" },
    });
  });

  test("a table that nothing names is found by the example, with a finding", () => {
    const parts = request(field("thing", "Object", "A thing."), lock("Table 2 Strange caption of it"));
    const { at, rules } = one({ ...parts, requestExample: '{ "thing" : { "pins" : 3 } }' });
    expect(at(`${body}/properties/thing/$ref`)).toBe("#/components/schemas/Thing");
    expect(rules).toContain("inferred-table");
  });

  test("a row with spaces in its name stands for any key", () => {
    const { at } = one(request(field("Name of the lock", "Integer", "Pins.")));
    expect(at(`${body}/additionalProperties/type`)).toBe("integer");
    expect(keys(at(`${body}/properties`))).toEqual([]);
  });
});

describe("what only examples show", () => {
  const fields = { request: root(field("color", "String", "C."), field("size", "Integer", "S.")) };

  test.each<[string, string, Json]>([
    [
      "a key around the fields",
      '{ "door" : { "color" : "RED", "size" : 1 } }',
      {
        type: "object",
        properties: { door: { $ref: "#/components/schemas/Door" } },
        "x-wrapper": true,
      },
    ],
    [
      "a list of them",
      '[ { "color" : "RED" } ]',
      {
        type: "array",
        items: { $ref: "#/components/schemas/OpenDoorRequestBodyItem" },
      },
    ],
  ])("%s, with a finding", (_, requestExample, want) => {
    const { at, rules } = one({ ...fields, requestExample });
    expect(at(body)).toEqual(want);
    expect(rules).toContain("undocumented-wrapper");
  });

  test("a sample section holds requests, responses and failures, told apart by their labels", () => {
    const text = [
      '  • Sample request\n\n    {\n      "color" : "RED"\n    }',
      '  • Successful sample response\n\n    {\n      "id" : 1\n    }',
      '  • Failed sample response\n\n    {\n      "error" : 2\n    }',
    ].join("\n\n");
    const { at } = one({ ...fields, requestExample: text, statuses: "None" });
    const value = (pointer: string): Json | undefined =>
      at(`/paths/~1v1~1doors/post/${pointer}/content/application~1json/examples/example1/value`);
    expect([value("requestBody"), value("responses/200"), value("responses/4XX")]).toEqual([
      { color: "RED" },
      { id: 1 },
      { error: 2 },
    ]);
  });
});

describe("several pages of one method and path", () => {
  const action = (name: string, key: string): Document =>
    page(`${name}.txt`, {
      title: `${name} it`,
      uri: "POST /v1/doors/{id}/action",
      request: table("Table 1 Parameters", input, [key, "Yes", "Object", "The action."]),
    });

  test("one operation with a choice of bodies, and a variant for each page", () => {
    const { at } = build(action("OpenDoor", "open"), action("ShutDoor", "shut"));
    const operation = "/paths/~1v1~1doors~1{id}~1action/post";
    expect(at(`${operation}/operationId`)).toBe("doorsAction");
    expect(at(`${operation}/requestBody/content/application~1json/schema`)).toEqual({
      oneOf: [
        { $ref: "#/components/schemas/OpenDoorRequestBody" },
        { $ref: "#/components/schemas/ShutDoorRequestBody" },
      ],
    });
    expect(at(`${operation}/x-variants`)).toMatchObject([
      {
        operationId: "openDoor",
        summary: "OpenDoor it",
        requestBody: { $ref: "#/components/schemas/OpenDoorRequestBody" },
      },
      {
        operationId: "shutDoor",
        summary: "ShutDoor it",
        requestBody: { $ref: "#/components/schemas/ShutDoorRequestBody" },
      },
    ]);
  });

  test("bodies that one value may fit both are any of them, not exactly one", () => {
    const { at } = build(action("OpenDoor", "act"), action("ShutDoor", "act"));
    expect(
      keys(at("/paths/~1v1~1doors~1{id}~1action/post/requestBody/content/application~1json/schema")),
    ).toEqual(["anyOf"]);
  });

  test("the same page twice is told and used once", () => {
    const { rules, at } = build(action("OpenDoor", "open"), {
      ...action("OpenDoor", "open"),
      name: "Copy.txt",
    });
    expect(rules).toContain("duplicate-operation");
    expect(at("/paths/~1v1~1doors~1{id}~1action/post/x-variants")).toBeUndefined();
  });
});

describe("other pages", () => {
  const shared = `<h1>Responses (Task)</h1><ul><li>Normal response<div><a name="job"></a><table id="job">
<tr><th><p>Parameter</p></th><th><p>Type</p></th><th><p>Description</p></th></tr>
<tr><td><p>job_id</p></td><td><p>String</p></td><td><p>The job.</p></td></tr></table></div></li></ul>
<ul><li>Abnormal response<div><table><tr><th><p>Parameter</p></th><th><p>Type</p></th><th><p>Description</p></th></tr>
<tr><td><p>code</p></td><td><p>String</p></td><td><p>The code.</p></td></tr></table></div></li></ul>
<ul><li>Example response<p>Normal response</p><pre>{}</pre><p>Abnormal response</p><pre>{}</pre></li></ul>`;
  const operation = (response: string): Document => ({
    name: "open.html",
    text: `<h1>Opening a Door</h1><h4>URI</h4><p>POST /v1/doors</p><h4>Response</h4>${response}`,
  });

  test("a response that points to a shared page has its tables", () => {
    const { at } = build(
      { name: "shared.html", text: shared },
      operation('<p>See <a href="shared.html">Responses</a>.</p>'),
    );
    expect(keys(at("/components/schemas/OpenDoorResponse/properties"))).toEqual(["job_id"]);
    expect(keys(at("/components/schemas/ErrorResponse/properties"))).toEqual(["code"]);
    expect(at("/components/schemas/OpenDoorResponse/x-source")).toBe("shared.html:1");
  });

  test("what is wrong with a table of a shared page is told, once", () => {
    const odd = shared.replace("<p>String</p></td><td><p>The job.", "<p>Whatever</p></td><td><p>The job.");
    const response = operation('<p>See <a href="shared.html">Responses</a>.</p>');
    const { findings } = build({ name: "shared.html", text: odd }, response, {
      ...response,
      name: "other.html",
      text: response.text.replace("/v1/doors", "/v1/gates"),
    });
    expect(findings.filter((each) => each.rule === "unknown-type").map((each) => each.source)).toEqual([
      "shared.html:3",
    ]);
  });

  test("a field that points to a table of another page has its schema", () => {
    const cell = '<p>The job. See <a href="shared.html#job">Table 1</a>.</p>';
    const response = `<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr><tr><td>job</td><td>Object</td><td>${cell}</td></tr></table>`;
    const { at } = build({ name: "shared.html", text: shared }, operation(response));
    expect(at("/components/schemas/OpenDoorResponse/properties/job/$ref")).toBe("#/components/schemas/Job");
    expect(keys(at("/components/schemas/Job/properties"))).toEqual(["job_id"]);
  });

  test.each([
    ["index", '<h1>Doors</h1><ul><li><a href="a.html">A</a></li></ul>'],
    [
      "permissions",
      "<h1>P</h1><table><tr><th>Permission</th><th>API</th><th>Action</th></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>",
    ],
    [
      "error codes",
      "<h1>E</h1><table><tr><th>Error Code</th><th>Meaning</th></tr><tr><td>1</td><td>b</td></tr></table>",
    ],
    [
      "status codes",
      "<h1>S</h1><table><tr><th>Status Code</th><th>Meaning</th></tr><tr><td>200</td><td>b</td></tr></table>",
    ],
    ["shared structures", shared],
    ["other", "<h1>T</h1><p>Once upon a time.</p>"],
  ])("kind of page: %s", (kind, text) => {
    const { documents } = scrape(
      [{ name: "x.html", text }, operation("<p>None</p>")],
      defaultService("doors"),
    );
    expect(documents.find(({ name }) => name === "x.html")).toMatchObject({ kind, template: null });
  });
});

test("a permission page gives operations their actions, whatever their placeholders are called", () => {
  const list = `<h1>Permissions</h1><table><tr><th>Permission</th><th>API</th><th>Action</th></tr>
<tr><td>Open</td><td>POST /v1/doors/{door}/open</td><td>doors:door:open</td></tr></table>`;
  const { at, rules } = build(
    { name: "p.html", text: list },
    page("OpenDoor.txt", { uri: "POST /v1/doors/{id}/open" }),
  );
  expect(at("/paths/~1v1~1doors~1{id}~1open/post/x-permissions")).toEqual(["doors:door:open"]);
  expect(rules).toEqual(["missing-parameter"]);
});

test("the number of tables in a table's words does not matter where a response has one", () => {
  const response = `Status code: 200\n\n${table("Table 1 Response body parameters", output, ["id", "String", "See Table 9."])}`;
  expect(one({ response }).rules).toEqual([]);
});
