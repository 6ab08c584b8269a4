/** Pipe dumps are written in several dialects; all of them give the same page. */
import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { detectFormat } from "../../../scraper/page/detect.js";
import { blocksOf, rowsOf, tablesOf } from "./pages-of-dumps.js";

const opening = "Creating a Kennel\nURI\nPOST /v1/kennels\nRequest Parameters\n";
const closing = "\nResponse Parameters\nStatus code: 201\nCreated";

const cells = `Parameter |
Mandatory |
Type |
Description |
---|---|---|---|
name |
Yes |
String |
Kennel name. |
size |
No |
Integer |
Its size. Options:
|
note |
No |
String |
|`;

const want = [
  "# URI",
  "POST /v1/kennels",
  "# Request Parameters",
  {
    header: "Parameter Mandatory Type Description",
    rows: [
      ["name", "Yes", "String", "Kennel name."],
      ["size", "No", "Integer", ["Its size. Options:", "lost"]],
      ["note", "No", "String", ""],
    ],
  },
  "# Response Parameters",
  "Status code: 201",
  "Created",
];

describe("dialects", () => {
  test.each<[string, string]>([
    ["a cell a line", cells],
    [
      "reach S3: a row a line",
      `Parameter | Mandatory | Type | Description |
---|---|---|---|
name | Yes | String | Kennel name. |
size | No | Integer | Its size. Options:
|
note | No | String | |`,
    ],
    [
      "a row a line, the bar of a cell that has lost its list below",
      `Parameter | Mandatory | Type | Description |
--- | --- | --- | --- |
name | Yes | String | Kennel name. |
size | No | Integer |
Its size. Options:
|
note | No | String |
|`,
    ],
    [
      "reach S4: leading bars",
      `|
Parameter |
Mandatory |
Type |
Description |
|---|---|---|---|
|
name |
Yes |
String |
Kennel name. |
|
size |
No |
Integer |
Its size. Options:
|
|
note |
No |
String |
|`,
    ],
    ["a bar before the rule only", cells.replace("---|---|---|---|", "|---|---|---|---|")],
    [
      "Markdown",
      `| Parameter | Mandatory | Type | Description |
| :--- | :---: | --- | ---: |
| name | Yes | String | Kennel name. |
| size | No | Integer | Its size. Options:
|
| note | No | String | |`,
    ],
    [
      "reading S5: one row on one line among cells that have lines of their own",
      cells.replace("name |\nYes |\nString |\nKennel name. |", "name | Yes | String | Kennel name. |"),
    ],
    ["blank lines between all of them", cells.replaceAll("\n", "\n\n")],
    ["lines of another system", cells.replaceAll("\n", "\r\n")],
  ])("%s", (_, table) => {
    const text = opening + table + closing;
    expect(detectFormat(text, english)).toBe("pipe");
    expect(blocksOf(text)).toEqual(want);
  });

  test("Markdown without a bar at the end of a line: each line is a row", () => {
    const table =
      "Parameter | Type | Description\n---|---|---\nname | String | Kennel name\nsize | Integer | Its size";
    expect(rowsOf(`${opening}${table}${closing}`)).toEqual([
      [
        ["name", "String", "Kennel name"],
        ["size", "Integer", "Its size"],
      ],
    ]);
  });

  test.each<[string, string, unknown[]]>([
    [
      "are text in the last cell of a line",
      "kind | No | String | ON | OFF |",
      ["kind", "No", "String", "ON | OFF"],
    ],
    ["escaped are text in any", "a\\|b | No | String | It. |", ["a|b", "No", "String", "It."]],
    [
      "are text in a cell of its own line",
      "kind |\nNo |\nString |\nON | OFF |",
      ["kind", "No", "String", "ON | OFF"],
    ],
  ])("bars %s", (_, row, cellsOfRow) => {
    const header = row.includes("\n")
      ? "Parameter |\nMandatory |\nType |\nDescription |"
      : "Parameter | Mandatory | Type | Description |";
    expect(rowsOf(`${opening}${header}\n---|---|---|---|\n${row}${closing}`)).toEqual([[cellsOfRow]]);
  });

  test("a line with bars is no table without a rule, and a rule no table without as many header cells", () => {
    const text = `${opening}Home | Kennels | Help |\nParameter |\nType |\n---|---|---|\nname |`;
    expect(tablesOf(text)).toEqual([]);
  });

  test("tables that follow one another end each other, whichever bars stand between", () => {
    const table = "|\nParameter |\nType |\n|---|---|\n|\nname |\nString |\n";
    expect(rowsOf(`T\n${table}${table}Status code: 201\n${table}`)).toEqual(
      Array(3).fill([["name", "String"]]),
    );
    expect(blocksOf(`T\n${table}${table}Status code: 201\n${table}`)[2]).toBe("Status code: 201");
  });
});

describe("cells", () => {
  const cell = (lines: string): unknown =>
    (rowsOf(`T\nParameter |\nDescription |\n---|---|\nkind |\n${lines}\n`)[0] as unknown[][])[0]?.[1];

  test.each<[string, string, unknown]>([
    [
      "a list that kept its items is none that was lost",
      "Kinds:\n- ON: on\n- OFF: off\n|",
      ["Kinds:", { list: [["ON: on"], ["OFF: off"]] }],
    ],
    [
      "labels on lines of their own are whole, save for what the last has lost",
      "Definition\nKinds.\nRange\n|",
      ["Definition", "Kinds.", "Range", "lost"],
    ],
    ["a list before a label may be lost", "Kinds:\nRange\n1 to 5 |", ["Kinds:", "lost", "Range", "1 to 5"]],
    ["dashes in a line are no items", "From 1 - 5\n|", ["From 1 - 5", "lost"]],
    [
      "labels without colons are labels",
      "Definition Kennels on a page. Constraints N/A Range 1-50 Default Value 20 |",
      ["Definition", "Kennels on a page.", "Constraints", "N/A", "Range", "1-50", "Default Value", "20"],
    ],
    [
      "they may begin later",
      "Kennels on a page Constraints N/A Range 1-50 |",
      ["Kennels on a page", "Constraints", "N/A", "Range", "1-50"],
    ],
    [
      "two of them, the second behind a sentence",
      "Definition The yard. Range 1 to 5 |",
      ["Definition", "The yard.", "Range", "1 to 5"],
    ],
    [
      "words of prose are none",
      "Definition of the yard, see Constraints and Range there |",
      "Definition of the yard, see Constraints and Range there",
    ],
    ["nor is one of them alone", "Constraints on the yard, if any |", "Constraints on the yard, if any"],
  ])("%s", (_, lines, blocks) => {
    expect(cell(lines)).toEqual(blocks);
  });
});

describe("code", () => {
  const example = (lines: string): unknown[] =>
    blocksOf(`${opening}${cells}\nExample Requests\n${lines}\nExample Responses\nNone`).slice(5, -2);

  test.each<[string, string, unknown[]]>([
    ["on one line", '{ "a": 1 }', [{ code: '{ "a": 1 }' }]],
    ["of several lines", '{\n  "a": {\n    "b": [1,\n 2]\n  }\n}', [{ code: '{ "a": { "b": [1, 2] } }' }]],
    ["a list of several lines", '[\n{\n"a": 1\n}\n]', [{ code: '[ { "a": 1 } ]' }]],
    [
      "below its request line",
      'POST https://{endpoint}/v1/kennels\n{\n"a": 1\n}',
      [{ code: "POST https://{endpoint}/v1/kennels" }, { code: '{ "a": 1 }' }],
    ],
    ["two of them", '{\n"a": 1\n}\n{\n"a": 2\n}', [{ code: '{ "a": 1 }' }, { code: '{ "a": 2 }' }]],
    ["that is never closed ends with the section", '{\n"a": 1,', [{ code: "{" }, '"a": 1,']],
    [
      "brackets of a sentence open none",
      "[Optional] A kennel.\nMore.",
      [{ code: "[Optional] A kennel." }, "More."],
    ],
  ])("%s", (_, lines, blocks) => {
    expect(example(lines)).toEqual(blocks);
  });
});
