import { expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, page, table, type Parts } from "../pages.js";

const root = (...rows: readonly (readonly string[])[]): string =>
  table("Table 1 Request body parameters", input, ...rows);

/** The outcomes that occur, with their numbers, and the number of fields. */
function read(parts: Parts) {
  const { counts } = scrape([page("OpenDoor.txt", parts)], defaultService("doors"));
  return {
    fields: counts.fields,
    outcomes: Object.fromEntries(Object.entries(counts.outcomes).filter(([, count]) => count > 0)),
  };
}

test.each<[string, readonly string[], string]>([
  ["a fact", ["size", "No", "Integer", "The size. Minimum: 1"], "withFacts"],
  ["no fact", ["color", "No", "String", "The color."], "withoutFacts"],
  [
    "a sentence that no rule reads",
    ["color", "No", "String", "The value must be as red as a rose."],
    "unreadClause",
  ],
  [
    "the same beside a fact",
    ["color", "No", "String", "Up to 9 characters. The value must be as red as a rose."],
    "unreadClause",
  ],
  ["an object without a table", ["lock", "No", "Object", "Up to 9 locks."], "unresolvedObject"],
])("a row with %s", (_, row, outcome) => {
  expect(read({ request: root(row) })).toEqual({ fields: 1, outcomes: { [outcome]: 1 } });
});

test("a row with a type that is none", () => {
  const row = "<tr><td>lock</td><td>Something</td><td>Up to 9 characters.</td></tr>";
  const rows = `<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>${row}</table>`;
  const text = `<h1>Opening</h1><h4>URI</h4><p>POST /doors</p><h4>Request</h4>${rows}`;
  const { counts } = scrape([{ name: "a.html", text }], defaultService("doors"));
  expect(counts.outcomes).toMatchObject({ unknownType: 1, withFacts: 0 });
});

test("rows of a table to which nothing leads", () => {
  const orphan = table("Table 2 Gate", input, ["height", "No", "Integer", "Its height. Minimum: 1"]);
  const request = `${root(["color", "No", "String", "The color."])}\n\n${orphan}`;
  expect(read({ request })).toEqual({ fields: 2, outcomes: { withoutFacts: 1, unused: 1 } });
});

test("parameters of all kinds count, those of a page of two URIs once, and those that the path renames", () => {
  const uri = `GET /v1/{project_id}/flavors/{flavor_id}\n\nGET /v2/{project_id}/flavors/{flavor_id}`;
  const rows = table(
    "Table 1 Parameters",
    input,
    ["project_id", "Yes", "String", "The project."],
    ["flavors_id", "Yes", "Integer", "The flavor. Minimum: 1"],
    ["limit", "No", "Integer", "How many. Maximum: 9"],
  );
  expect(read({ uri: `${uri}\n\n${rows}` })).toEqual({
    fields: 3,
    outcomes: { withFacts: 2, withoutFacts: 1 },
  });
});

test("every field of the service in this repository has one outcome", async () => {
  const { readDocuments } = await import("../../../scraper/source/folder.js");
  const { documents } = await readDocuments(["spec/modelarts/documents"]);
  const { counts } = scrape(documents, defaultService("modelarts"));
  const outcomes: readonly number[] = Object.values(counts.outcomes);
  const sum = outcomes.reduce((total, count) => total + count, 0);
  expect([sum, counts.outcomes.lostList]).toEqual([counts.fields, 11]);
});
