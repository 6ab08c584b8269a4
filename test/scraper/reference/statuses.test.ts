import { describe, expect, test } from "vitest";
import { isObject, valueAt, type Json } from "../../../core/base/json.js";
import { english } from "../../../scraper/family/english.js";
import { leadingStatuses } from "../../../scraper/http/status.js";
import { readPage } from "../../../scraper/page/index.js";
import { readStatuses, usualSuccess } from "../../../scraper/reference/statuses.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";

test.each<[string, readonly string[]]>([
  ["400 Bad Request", ["400"]],
  ["400, 404 and 409", ["400", "404", "409"]],
  ["401/403", ["401", "403"]],
  ["5xx", ["5XX"]],
  ["500-599", ["5XX"]],
  ["400 to 404", ["400"]],
  ["4000", []],
  ["Error 400", []],
])("a cell of statuses: %s", (text, want) => {
  expect(leadingStatuses(text)).toEqual(want);
});

test.each<["delete" | "get", readonly string[], string]>([
  ["delete", [], "204"],
  ["delete", ["200", "204", "404"], "204"],
  ["delete", ["200", "201", "404"], "200"],
  ["delete", ["202", "404"], "202"],
  ["delete", ["2XX", "404"], "204"],
  ["delete", ["404", "500"], "204"],
  ["get", ["202", "200"], "200"],
  ["get", ["203", "201"], "200"],
])("what %s usually answers with where the reference lists %j: %s", (method, statuses, want) => {
  const rows = statuses.map((status) => ({ status, line: 1, description: "" }));
  expect(usualSuccess(method, rows)).toBe(want);
});

const columns = ["Status Code", "Message", "Description"];

function table(...rows: readonly (readonly string[])[]): string {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>${row("th", columns)}${rows.map((cells) => row("td", cells)).join("")}</table>`;
}

const failures = table(["400", "Bad Request", "No berth."], ["404", "Not Found", "No ship."]);

describe("the statuses of a section", () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      "labels that are items of a list (reading S1)",
      `<ul><li>Normal<p>201</p></li><li>Error${failures}</li></ul>`,
      [
        ["201", ""],
        ["400", "No berth."],
        ["404", "No ship."],
      ],
    ],
    ["label and code in one line", "<p>Normal 201</p>", [["201", ""]]],
    ["with a colon", "<ul><li>Status code: 202</li></ul>", [["202", ""]]],
    ["with what it means", "<p>204 No Content</p>", [["204", "No Content"]]],
    [
      "two tables",
      `${table(["200", "OK", "Done."])}${failures}`,
      [
        ["200", "Done."],
        ["400", "No berth."],
        ["404", "No ship."],
      ],
    ],
    // What only looks alike.
    ["a number in a sentence", "<p>It takes 201 seconds.</p>", []],
    ["a number that is no status", "<p>Normal 2015</p>", []],
    ["a link", "<p>See Status Codes.</p>", []],
  ])("%s", (_, html, want) => {
    const page = readPage("x.html", `<h1>T</h1><h4>URI</h4>${html}`, english);
    const read = readStatuses(page.blocks, english);
    expect(read.map(({ status, description }) => [status, description])).toEqual(want);
  });
});

const shared = {
  name: "status.html",
  text: `<h1>Status Codes</h1>${table(
    ["200", "OK", "The usual answer to GET and PUT"],
    ["201", "Created", "The usual answer to POST"],
    ["204", "No Content", "The usual answer to DELETE"],
  )}${table(["301", "Moved", "It is elsewhere."], ["400", "Bad Request", "No berth."], ["404", "Not Found", "No ship."], ["503", "Busy", "Wait."])}`,
};

function responsesOf(method: string, section: string): Json | undefined {
  const text = `<h1>Mooring</h1><h4>URI</h4><p>${method} /ships</p><h4>Response</h4><p>None</p><h4>Status Codes</h4>${section}`;
  const { contract } = scrape([{ name: "Moor.html", text }, shared], defaultService("harbour"));
  return valueAt(contract, `/paths/~1ships/${method.toLowerCase()}/responses`);
}

function described(responses: Json | undefined): Record<string, Json | undefined> {
  if (!isObject(responses)) return {};
  return Object.fromEntries(
    Object.keys(responses).map((status) => [status, valueAt(responses, `/${status}/description`)]),
  );
}

const link = '<p>See <a href="status.html">Status Codes</a>.</p>';
const common = { 400: "No berth.", 404: "No ship.", 503: "Wait." };

describe("a page that tells successes by method (reading S4)", () => {
  test.each<[string, string, Record<string, string>]>([
    ["POST", link, { 201: "The usual answer to POST", ...common }],
    ["GET", link, { 200: "The usual answer to GET and PUT", ...common }],
    ["DELETE", "<p>For details, see Status Codes.</p>", { 204: "The usual answer to DELETE", ...common }],
    ["PATCH", link, { 200: "The usual answer to GET and PUT", ...common }],
    ["POST", "<p>202</p>", { "202": "Accepted", "4XX": "Status 4XX" }],
    ["POST", `<p>202</p>${failures}`, { 202: "Accepted", 400: "No berth.", 404: "No ship." }],
  ])("%s %s", (method, section, want) => {
    expect(described(responsesOf(method, section))).toEqual(want);
  });
});

test.each<[string, readonly (readonly string[])[]]>([
  [
    "one success names a method by the way",
    [
      ["200", "OK", "Done."],
      ["206", "Partial Content", "A part of a GET request was served."],
    ],
  ],
  [
    "it lists all statuses that there are",
    [
      ["100", "Continue", "Go on."],
      ["200", "OK", "The answer to GET."],
      ["201", "Created", "The answer to POST."],
      ["206", "Partial", "A part of GET."],
    ],
  ],
  [
    "only failures name methods",
    [
      ["200", "OK", "Done."],
      ["204", "None", "Gone."],
      ["405", "Wrong", "No GET or PUT here."],
    ],
  ],
])("a page that does not tell statuses by method: %s", (_, rows) => {
  const text = `<h1>Mooring</h1><h4>URI</h4><p>GET /ships</p><h4>Response</h4><p>None</p><h4>Status Codes</h4>${link}`;
  const page = { name: "status.html", text: `<h1>Status Codes</h1>${table(...rows)}` };
  const { contract } = scrape([{ name: "Moor.html", text }, page], defaultService("harbour"));
  expect(Object.keys(described(valueAt(contract, "/paths/~1ships/get/responses")))).toEqual(["200", "4XX"]);
});
