import { describe, expect, test } from "vitest";
import type { Finding } from "../../../core/findings/finding.js";
import { gathered } from "../../../core/findings/with-findings.js";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { Reference } from "../../../scraper/reference/reference.js";
import type { DocumentedOperation } from "../../../scraper/operation/operation.js";
import { readPage } from "../../../scraper/page/index.js";
import { english } from "../../../scraper/family/english.js";
import { input, output, page, table, type Parts } from "../pages.js";

function read(parts: Parts): { operation: DocumentedOperation; findings: readonly Finding[] } {
  const { name, text } = page("OpenDoor.txt", parts);
  const opened = readPage(name, text, english);
  const context = { vocabulary: english, reference: new Reference([opened], english) };
  const { value, findings } = gathered(readOperations([opened], context));
  const [operation] = value.flat();
  if (!operation) throw new Error("no operation was read");
  return { operation, findings };
}

const names = (fields: readonly { readonly name: string }[]): string[] => fields.map((field) => field.name);
const said = (findings: readonly Finding[]): string[] =>
  findings.map((each) => `${each.rule}: ${each.message}`);

describe("URI", () => {
  test.each([
    ["GET /v1/doors", "get", "/v1/doors"],
    ["GET    /v1/doors/{id}", "get", "/v1/doors/{id}"],
    ["DELETE/v1/doors", "delete", "/v1/doors"],
    ["GET /v1/doors?limit={limit}&marker={marker}", "get", "/v1/doors"],
    ["GET /v1/doors/{id}{?open}", "get", "/v1/doors/{id}"],
  ])("%s", (uri, method, path) => {
    expect(read({ uri }).operation).toMatchObject({ method, path });
  });

  test("a row named in the path is a path parameter, another row a query parameter, whatever the caption", () => {
    const rows = table(
      "Table 1 Parameters",
      input,
      ["id", "Yes", "String", "ID."],
      ["limit", "No", "Integer", "Limit."],
    );
    const { operation } = read({ uri: `GET /v1/doors/{id}\n\n${rows}` });
    expect(names(operation.pathParameters)).toEqual(["id"]);
    expect(names(operation.queryParameters)).toEqual(["limit"]);
  });

  test("a placeholder without a row is a required string, with a finding", () => {
    const { operation, findings } = read({ uri: "GET /v1/doors/{id}" });
    expect(operation.pathParameters).toMatchObject([
      { name: "id", mandatory: "yes", type: { kind: "string" } },
    ]);
    expect(said(findings)).toEqual(["missing-parameter: no table describes {id} of /v1/doors/{id}"]);
  });
});

describe("request", () => {
  const row = (name: string, type = "String"): readonly string[] => [name, "No", type, "Text."];

  test("tables are told apart by caption: headers, query, body, nested", () => {
    const { operation } = read({
      request: [
        table("Table 1 Request header parameters", input, row("X-Trace")),
        table("Table 2 Query parameters", input, row("limit")),
        table("Table 3 Request body parameters", input, row("door", "Door object")),
        table("Table 4 Door", input, row("color")),
      ].join("\n\n"),
    });
    expect(names(operation.headerParameters)).toEqual(["X-Trace"]);
    expect(names(operation.queryParameters)).toEqual(["limit"]);
    expect(names(operation.requestBody?.root.fields ?? [])).toEqual(["door"]);
    expect([...(operation.requestBody?.nested.values() ?? [])].flat().map((each) => each.name)).toEqual([
      "Door",
    ]);
  });

  test("headers that carry the credentials or name the media type are no parameters", () => {
    const { operation } = read({
      request: table(
        "Table 1 Request header parameters",
        input,
        row("X-Trace"),
        row("X-Auth-Token"),
        row("Content-Type"),
      ),
    });
    expect(names(operation.headerParameters)).toEqual(["X-Trace"]);
    expect(names(operation.otherHeaders)).toEqual(["X-Auth-Token", "Content-Type"]);
    expect([operation.mediaType, operation.deprecated]).toEqual([null, false]);
  });

  test.each([
    ["GET /v1/doors", ["a"], null],
    ["POST /v1/doors", [], ["a"]],
  ])("a table that says nothing of its role, for %s", (uri, query, body) => {
    const { operation } = read({ uri, request: table("Table 1 Parameters", input, row("a")) });
    expect(names(operation.queryParameters)).toEqual(query);
    expect(operation.requestBody && names(operation.requestBody.root.fields)).toEqual(body);
  });

  test("a schema called Path is no path table", () => {
    const tables = [
      table("Table 1 Request body parameters", input, row("work", "WorkPath object")),
      table("Table 2 WorkPath", input, row("dir")),
    ];
    const { operation, findings } = read({ request: tables.join("\n\n") });
    expect(operation.requestBody?.nested.size).toBe(1);
    expect(findings).toEqual([]);
  });

  test.each([
    ["Yes", "yes"],
    ["No", "no"],
    ["Yes (If it is new, this parameter is optional.)", "conditional"],
  ])("Mandatory: %s", (cell, mandatory) => {
    const { operation } = read({
      request: table("Table 1 Request body parameters", input, ["a", cell, "String", "A."]),
    });
    expect(operation.requestBody?.root.fields[0]?.mandatory).toBe(mandatory);
  });

  test("columns are found by their heading", () => {
    const rows = table(
      "Table 1 Request body parameters",
      ["Parameter", "Type", "Mandatory", "Description"],
      ["a", "Long", "Yes", "A."],
    );
    expect(read({ request: rows }).operation.requestBody?.root.fields).toMatchObject([
      { name: "a", mandatory: "yes", type: { kind: "integer", format: "int64" } },
    ]);
  });

  test("a table that no field leads to is told", () => {
    const tables = [
      table("Table 1 Request body parameters", input, row("a")),
      table("Table 2 Lost", input, row("b")),
    ];
    expect(said(read({ request: tables.join("\n\n") }).findings)).toEqual([
      'unreferenced-table: no field leads to the table "Lost" (b)',
    ]);
  });

  test("a table below a heading of no template is told", () => {
    const rows = "<tr><th>Parameter</th><th>Description</th></tr><tr><td>a</td><td>A.</td></tr>";
    const html = `<h1>T</h1><h4>URI</h4><p>GET /v1/doors</p><h4>Extras</h4><table>${rows}</table>`;
    const opened = readPage("x.html", html, english);
    const context = { vocabulary: english, reference: new Reference([opened], english) };
    expect(said(gathered(readOperations([opened], context)).findings)).toContain(
      "unread-table: a table of fields stands below a heading that no template of operation pages has",
    );
  });

  test("a name twice in one table is told; the first row stands", () => {
    const rows = table("Table 1 Request body parameters", input, row("a"), ["a", "Yes", "Long", "Again."]);
    const { operation, findings } = read({ request: rows });
    expect(operation.requestBody?.root.fields).toMatchObject([{ name: "a", type: { kind: "string" } }]);
    expect(findings[0]?.rule).toBe("duplicate-field");
  });
});

describe("responses", () => {
  const body = table("Table 1 Response body parameters", output, ["id", "String", "ID."]);
  const error = table("Table 2 Response body parameters", output, ["error_code", "String", "Code."]);
  const statuses = table(
    "",
    ["Status Code", "Description"],
    ["200", "OK"],
    ["201", "Created"],
    ["404", "Not Found"],
  );

  test("tables belong to the status above them; the status table adds the others", () => {
    const response = `Status code: 200\n\n${body}\n\nStatus code: 404\n\n${error}`;
    const { operation } = read({ response, statuses });
    expect(
      operation.responses.map((each) => [
        each.status,
        each.description,
        each.body && names(each.body.root.fields),
      ]),
    ).toEqual([
      ["200", "OK", ["id"]],
      ["201", "Created", null],
      ["404", "Not Found", ["error_code"]],
    ]);
  });

  test("a table before any status belongs to the first success", () => {
    const { operation } = read({
      response: body,
      statuses: table("", ["Status Code", "Description"], ["202", "Accepted"]),
    });
    expect(operation.responses.map((each) => each.status)).toEqual(["202", "4XX"]);
  });

  test.each([
    ["GET /v1/doors", "200"],
    ["DELETE /v1/doors", "204"],
  ])("a page without statuses: %s answers %s", (uri, status) => {
    expect(read({ uri, statuses: "None" }).operation.responses.map((each) => each.status)).toEqual([
      status,
      "4XX",
    ]);
  });
});

describe("examples", () => {
  const requestBody = table("Table 1 Request body parameters", input, ["a", "No", "Integer", "A."]);

  test.each([
    [
      "a request line, then the body",
      'Do it.\n\nPOST https://{endpoint}/v1/doors\n\n{\n  "a" : 1\n}',
      [{ a: 1 }],
    ],
    ["both on one line", 'POST https://{endpoint}/v1/doors { "a" : 1 }', [{ a: 1 }]],
    [
      "bullets with bodies",
      '  • One.\n\n    {\n      "a" : 1\n    }\n  • Two.\n\n    {\n      "a" : null\n    }',
      [{ a: 1 }, { a: null }],
    ],
    ["a request line only", "POST https://{endpoint}/v1/doors", []],
    ["a body of another operation", 'POST https://{endpoint}/v1/windows\n\n{ "a" : 1 }', []],
    ["a body that is broken", '{ "a" : 1, }', [{ a: 1 }]],
    [
      "a label and two bodies with no blank line",
      'Do it.\n{\n  "a" : 1\n}\n{\n  "a" : 2\n}',
      [{ a: 1 }, { a: 2 }],
    ],
    [
      "a label between two bodies, with no blank line",
      '{\n  "a" : 1\n}\nAnd then:\n{\n  "a" : 2\n}',
      [{ a: 1 }, { a: 2 }],
    ],
    ["two bodies and a word on a line", '{\n  "a" : 1\n}\nOr\n{\n  "a" : 2\n}', [{ a: 1 }, { a: 2 }]],
    ["two bodies and a word on one line", '{ "a" : 1 } Or { "a" : 2 }', [{ a: 1 }, { a: 2 }]],
    [
      "remarks in a body on one line",
      '{ "a" : 1, // a number, any "b" : "http://x" // a string }',
      [{ a: 1, b: "http://x" }],
    ],
    ["remarks in a body of several lines", '{\n  "a" : 1 // a "number"\n}', [{ a: 1 }]],
    [
      "cases below headings of their own",
      '{ "a" : 1 }\n\nExample Requests (Wide Door)\n\n{ "a" : 2 }',
      [{ a: 1 }, { a: 2 }],
    ],
    ["no JSON at all", "{ this is no JSON <at all> ]", []],
  ])("%s", (_, requestExample, want) => {
    const { operation } = read({ request: requestBody, requestExample });
    expect(operation.examples.map((example) => example.value)).toEqual(want);
  });

  test("what is wrong with an example is told", () => {
    const { findings } = read({
      request: requestBody,
      requestExample: 'POST https://{endpoint}/v1/windows\n\n{ "a" : 1, }',
    });
    expect(said(findings)).toEqual([
      'example-path-mismatch: the example shows "POST https://{endpoint}/v1/windows", the page documents POST /v1/doors',
    ]);
    expect(said(read({ requestExample: '{ "a" : 1, }' }).findings)[0]).toMatch(
      /^invalid-example: .*it was repaired$/u,
    );
  });

  test("response examples belong to the status above them", () => {
    const responseExample =
      'Status code: 200\n\nOK\n\n{\n  "id" : 1\n}\n\nStatus code: 404\n\n{\n  "error" : 2\n}';
    expect(read({ responseExample }).operation.examples).toMatchObject([
      { kind: "response", status: "200", label: "OK", value: { id: 1 } },
      { kind: "response", status: "404", label: null, value: { error: 2 } },
    ]);
  });
});
