/** Statuses, examples and roots against the oracle: nothing is missed on pages of our own, and every kind of fault is seen. */
import { expect, test } from "vitest";
import { isJsonObject, parseJson } from "../../../core/base/json.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { compareAnswers } from "../../../tools/measure/answers.js";
import { listedStatuses, readAnswers } from "../../../tools/oracle/answers.js";
import { readOraclePage } from "../../../tools/oracle/page.js";
import { input, output, page, table } from "../render/fixtures.js";

const code = (text: string): string => `<pre class="screen">${text}</pre>\n`;
const statuses = (...rows: readonly (readonly string[])[]): string =>
  table({ caption: "Table 9 Statuses", header: ["Status Code", "Description"], rows });

const kites = page("kites_0001", "Creating a Kite", [
  ["URI", "<p>POST /v1/kites</p>"],
  [
    "Request Parameters",
    table({
      caption: "Table 1 Request body parameters",
      header: input,
      rows: [["name", "Yes", "String", "Name."]],
    }),
  ],
  [
    "Response Parameters",
    `<p><strong>Status code: 201</strong></p>${table({ caption: "Table 2 Response body parameters", header: output, rows: [["id", "String", "ID."]] })}`,
  ],
  ["Example Requests", code('POST https://{endpoint}/v1/kites\n\n{\n  "name" : "red"\n}')],
  ["Example Responses", `<p><strong>Status code: 201</strong></p>${code('{\n  "id" : "k1"\n}')}`],
  ["Status Codes", statuses(["201", "Created"], ["404", "Not Found"])],
]);
const documents = [{ name: "kites_0001.html", text: kites }];
const pages = documents.map(({ name, text }) => readOraclePage(name, text));
const contract = JSON.stringify(scrape(documents, defaultService("kites")).contract);

function compared(text: string): ReturnType<typeof compareAnswers> {
  const parsed = parseJson(text);
  return compareAnswers(documents, pages, isJsonObject(parsed) ? parsed : {});
}

test("the contract of the page has its statuses, examples and root", () => {
  const { named, successes, examples, roots, differences } = compared(contract);
  expect(differences).toEqual([]);
  expect([named.of, successes.of, examples.of, roots.of]).toEqual([2, 1, 2, 1]);
});

test.each([
  ["a status that is missing", '"404":', '"405":', "named 404"],
  ["a success of its own", '"201":', '"200":', "successes 200"],
  [
    "an example that is another",
    '"value":{"name":"red"}',
    '"value":{"name":"blue"}',
    'examples request {"name":"red"}',
  ],
  [
    "a list for an object",
    '"type":"object","properties":{"id"',
    '"type":"array","properties":{"id"',
    "roots object",
  ],
])("the comparison finds %s", (_, from, to, expected) => {
  expect(contract).toContain(from);
  const found = compared(contract.replace(from, to)).differences.map(
    ({ kind, expected: what }) => `${kind} ${what}`,
  );
  expect(found).toContain(expected);
});

test.each([
  ["a table of statuses", statuses(["200 OK", "Fine."], ["409", "Conflict."]), ["200", "409"]],
  [
    "a table of something else",
    table({ caption: "Table 1", header: ["Height", "Meaning"], rows: [["200", "Low."]] }),
    [],
  ],
  ["a first column of words", statuses(["None", "Nothing."]), []],
])("%s lists", (_, text, wanted) => {
  expect([...listedStatuses(text)]).toEqual(wanted);
});

test.each([
  [
    "below its label in a list",
    `<ul><li><p>Example response</p>${code('{"id": 1}')}</li></ul>`,
    ["response"],
  ],
  ["that is no JSON as it stands", `<p>Example request</p>${code('{"id": }')}`, []],
  ["that is a line of a URI", `<p>Example request</p>${code("GET https://{endpoint}/v1/{id}")}`, []],
])("code %s", (_, text, sides) => {
  const answers = readAnswers("a.html", page("a", "A", [["Request", text]]));
  expect(answers.examples.map(({ side }) => side)).toEqual(sides);
});
