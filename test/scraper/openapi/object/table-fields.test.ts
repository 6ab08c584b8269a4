import { expect, test } from "vitest";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

type Row = readonly [name: string, type: string];

const rows = (caption: string, fields: readonly Row[]) =>
  table(caption, input, ...fields.map(([name, type]) => [name, "No", type, "Anything."]));

/** What is told about the fields of a request example, beside a page with a field `keyName`. */
function told(fields: readonly Row[], example: string): string[] {
  const { findings } = scrape(
    [
      page("OpenDoor.txt", { request: rows("Table 1 Parameters", fields), requestExample: example }),
      page("ShutDoor.txt", {
        uri: "DELETE /v1/doors",
        title: "Shutting a Door",
        response: rows("Table 1 Response body parameters", [["keyName", "String"]]),
      }),
    ],
    defaultService("doors"),
  );
  return findings
    .filter(({ rule }) => rule === "undocumented-field" || rule === "misspelt-field")
    .map(({ rule, message, right }) => `${rule}: ${message.replace(/at \S+ \(\w+\) /u, "")} ${right ?? ""}`);
}

const tail = "A row of the table describes the field, or the example leaves it out.";
const cases: [what: string, fields: readonly Row[], example: string, want: string[]][] = [
  ["documented", [["id", "String"]], '{"id": "a"}', []],
  [
    "undocumented",
    [["id", "String"]],
    '{"id": "a", "colour": 1}',
    [`undocumented-field: the example holds "colour", which the table does not describe ${tail}`],
  ],
  [
    "in another case",
    [
      ["id", "String"],
      ["adminPass", "String"],
    ],
    '{"id": "a", "adminpass": "x"}',
    [
      'misspelt-field: the example holds "adminpass", which the table does not describe, but "adminPass" The table and the example both say "adminPass", or both "adminpass".',
    ],
  ],
  [
    "like one that the example holds too",
    [
      ["id", "String"],
      ["tag", "String"],
    ],
    '{"tag": "a", "tags": "x"}',
    [`undocumented-field: the example holds "tags", which the table does not describe ${tail}`],
  ],
  [
    "in the letters of a field of another page",
    [["id", "String"]],
    '{"id": "a", "key_name": "x"}',
    [
      'misspelt-field: the example holds "key_name", which the table does not describe, but another table has "keyName" (ShutDoor.txt:PLACE) The table and the example both say "keyName", or both "key_name".',
    ],
  ],
  [
    "exactly like a field of another page: it is only missing here",
    [["id", "String"]],
    '{"id": "a", "keyName": "x"}',
    [`undocumented-field: the example holds "keyName", which the table does not describe ${tail}`],
  ],
];

test.each(cases)("%s", (_, fields, example, want) => {
  expect(told(fields, example).map((each) => each.replace(/txt:\d+/u, "txt:PLACE"))).toEqual(want);
});

test.each<[what: string, type: string, want: string[]]>([
  [
    "a type that names no table",
    "Array of Bolt objects",
    ["missing-table: bolt: its type names Bolt, which no table describes"],
  ],
  [
    "a map of them",
    "Map<String,Bolt>",
    ["missing-table: bolt: its type names Bolt, which no table describes"],
  ],
  ["an object without a name", "Object", ["unresolved-object: bolt: no table describes this object"]],
  ["a map of anything", "Map<String,Object>", []],
])("%s", (_, type, want) => {
  const request = rows("Table 1 Parameters", [["bolt", type]]);
  const { findings } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  const wanted = findings.filter(({ rule }) => rule === "missing-table" || rule === "unresolved-object");
  expect(wanted.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(want);
});
