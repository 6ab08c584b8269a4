/** Parts of a section that are items of a list: the three formats give the same page, save for what follows an item of a pipe dump. */
import { describe, expect, test } from "vitest";
import { blocksOf, rowsOf } from "./pages-of-dumps.js";

const html = `<h1>Berthing</h1><h4>Request</h4><ul><li>Request parameters<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>
<tr><td>name</td><td>String</td><td>Its name.<ul><li>long</li><li>short</li></ul></td></tr>
<tr><td>size</td><td>Integer</td><td>Its size.</td></tr></table></li><li>Example request<pre>{"name": "Maria"}</pre></li></ul>
<h4>Response</h4><ul><li>Normal<p>201</p></li><li>Error<table><tr><th>Status Code</th><th>Message</th><th>Description</th></tr>
<tr><td>400</td><td>Bad Request</td><td>No berth.</td></tr><tr><td>404</td><td>Not Found</td><td>No ship.</td></tr></table></li></ul>`;

const dump = `Berthing

Request

  • Request parameters

    Table 1 Request parameters

    Parameter

    Type

    Description

    name

    String

    Its name.

    • long
    • short

    size

    Integer

    Its size.

  • Example request

    {"name": "Maria"}

Response

  • Normal

    201

  • Error

    Status Code

    Message

    Description

    400

    Bad Request

    No berth.

    404

    Not Found

    No ship.
`;

const fields = {
  header: "Parameter Type Description",
  rows: [
    ["name", "String", ["Its name.", { list: [["long"], ["short"]] }]],
    ["size", "Integer", "Its size."],
  ],
};
const statuses = {
  header: "Status Code Message Description",
  rows: [
    ["400", "Bad Request", "No berth."],
    ["404", "Not Found", "No ship."],
  ],
};

test("reading S1: an item holds its table, example and status, in HTML as in a blank-line dump", () => {
  const want = [
    "# Request",
    {
      list: [
        ["Request parameters", fields],
        ["Example request", { code: '{"name": "Maria"}' }],
      ],
    },
    "# Response",
    {
      list: [
        ["Normal", "201"],
        ["Error", statuses],
      ],
    },
  ];
  expect(blocksOf(html)).toEqual(want);
  expect(blocksOf(dump)).toEqual(want);
  // The caption follows its item directly, or all is glued to the item.
  expect(blocksOf(dump.replace("parameters\n\n    Table", "parameters\n    Table"))).toEqual(want);
  expect(blocksOf(dump.replace("request\n\n", "request\n").replace("Normal\n\n", "Normal\n"))).toEqual(want);
});

test("reading S1: a pipe dump, which lost what stands in an item, has it behind the item", () => {
  const flat = (lines: string): string =>
    lines
      .trim()
      .replace(/\n\s+/gu, "\n")
      .replaceAll("• ", "- ")
      .replace(/Table 1.*\n/u, "");
  expect(blocksOf(flat(dump))).toEqual([
    "# Request",
    { list: [["Request parameters"]] },
    fields,
    { list: [["Example request"]] },
    { code: '{"name": "Maria"}' },
    "# Response",
    { list: [["Normal"]] },
    "201",
    { list: [["Error"]] },
    statuses,
  ]);
});

test("reading S1: a pipe dump with framed tables", () => {
  const text = `Berthing\nResponse\n- Normal\n201\n- Error\nStatus Code | Message | Description |\n---|---|---|\n400 | Bad Request | No berth. |\n404 | Not Found | No ship. |`;
  expect(blocksOf(text)).toEqual([
    "# Response",
    { list: [["Normal"]] },
    "201",
    { list: [["Error"]] },
    statuses,
  ]);
});

describe("reach S2: a table under a bullet of a blank-line dump", () => {
  const header = ["Parameter", "Type", "Description"];
  const indented = (indent: number, ...words: string[]): string =>
    words.map((word) => " ".repeat(indent) + word).join("\n\n");
  const kennels = ["kennels", "Array of objects", "Kennels.", "total", "Integer", "How many."];
  const want = [
    ["kennels", "Array of objects", "Kennels."],
    ["total", "Integer", "How many."],
  ];

  test.each<[string, string, unknown[]]>([
    [
      "with a caption",
      `  • Parameters\n\n${indented(4, "Table 1 Parameters", ...header, ...kennels)}`,
      [want],
    ],
    ["without one", `  • Parameters\n\n${indented(4, ...header, ...kennels)}`, [want]],
    ["under a number", `  1. Parameters\n\n${indented(4, ...header, ...kennels)}`, [want]],
    ["two levels down", `  • Response\n\n    • Parameters\n\n${indented(6, ...header, ...kennels)}`, [want]],
    [
      "with a second one below it",
      `  • Parameters\n\n${indented(4, "Table 1 A", ...header, ...kennels, "Table 2 B", ...header, "id", "String", "Id.")}`,
      [want, [["id", "String", "Id."]]],
    ],
    ["indented, under nothing", indented(4, ...header, ...kennels), [want]],
    [
      "ends where the indent does",
      `  • Parameters\n\n${indented(4, ...header, ...kennels)}\n\nname\n\nString\n\nText.`,
      [want],
    ],
    [
      "words of a header in a text are none",
      `  • The columns:\n\n${indented(4, "Parameter", "Its type")}`,
      [],
    ],
  ])("%s", (_, lines, rows) => {
    expect(rowsOf(`T\n\nURI\n\nGET /v1/a\n\nResponse\n\n${lines}\n\nStatus Codes\n\nSee.`)).toEqual(rows);
  });
});

describe("rows of a dump", () => {
  const rows = (...cells: string[]): unknown =>
    rowsOf(
      ["T", "URI", "GET /v1/a", "Table 1 A", "Parameter", "Mandatory", "Type", "Description", ...cells].join(
        "\n\n",
      ),
    )[0];

  test("a row with one word that nobody knows is a row", () => {
    expect(
      rows("a", "No", "String", "A.", "made_at", "No", "Moment", "When.", "b", "Perhaps", "Integer", "B."),
    ).toEqual([
      ["a", "No", "String", "A."],
      ["made_at", "No", "Moment", "When."],
      ["b", "Perhaps", "Integer", "B."],
    ]);
  });

  test("sentences that look alike are none", () => {
    expect(
      rows("a", "No", "String", "A.", "Two words", "No", "Moment", "b", "Perhaps", "Moment", "More."),
    ).toEqual([
      ["a", "No", "String", ["A.", "Two words", "No", "Moment", "b", "Perhaps", "Moment", "More."]],
    ]);
  });
});
