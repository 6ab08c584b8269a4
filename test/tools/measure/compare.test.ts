/** The comparison itself: on pages of our own it finds nothing to complain about, and every kind of fault where there is one. */
import { expect, test } from "vitest";
import { isJsonObject, parseJson } from "../../../core/base/json.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { readOraclePage } from "../../../tools/oracle/page.js";
import { modern, old, versions } from "../render/fixtures.js";
import { compare } from "../../../tools/measure/compare.js";

const documents = [
  { name: "ListKites.html", text: modern },
  { name: "kites_0001.html", text: old },
  { name: "en-us_topic_0009.html", text: versions },
];
const pages = documents.map(({ name, text }) => readOraclePage(name, text));
const text = JSON.stringify(scrape(documents, defaultService("kites")).contract);

function differences(contractText: string): string[] {
  const contract = parseJson(contractText);
  return compare(pages, isJsonObject(contract) ? contract : {}).differences.map(
    ({ kind, expected }) => `${kind} ${expected}`,
  );
}

test("the oracle reads the pages' operations and rows", () => {
  expect(pages.flatMap(({ uris }) => uris.map(({ method, path }) => `${method} ${path}`))).toEqual([
    "GET /v1/{project_id}/kites",
    "POST /v1/{project_id}/kites",
    "GET /v2.1/{project_id}/strings",
    "GET /v2/{project_id}/strings",
  ]);
  expect(pages.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)).length).toBe(19);
});

test("the contract of these pages has every row", () => {
  expect(differences(text)).toEqual([]);
});

test.each([
  [
    "a missing operation",
    '"/v2/{project_id}/strings"',
    '"/v3/{project_id}/strings"',
    "operation GET /v2/{project_id}/strings",
  ],
  [
    "a missing field",
    '"colour":{"type":"string","description":"Colour of the sail."',
    '"color":{"type":"string","description":"Colour of the sail."',
    "row colour",
  ],
  [
    "a field from nowhere",
    '"colour":{"type":"string","description":"Colour of the sail."',
    '"color":{"type":"string","description":"Colour of the sail."',
    "extra no such row",
  ],
  [
    "a wrong type",
    '"total_count":{"type":"integer"',
    '"total_count":{"type":"string"',
    "type total_count: Integer",
  ],
  ["a wrong flag", '"required":["name"]', '"required":[]', "mandatory name: Yes"],
  [
    "an unresolved table",
    '"tail":{"$ref":"#/components/schemas/QueryKitesTail"',
    '"tail":{"type":"object"',
    "reference tail: Tail object",
  ],
])("the comparison finds %s", (_, from, to, expected) => {
  expect(text).toContain(from);
  expect(differences(text.replace(from, to))).toContain(expected);
});
