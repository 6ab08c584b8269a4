import { english } from "../../../scraper/family/english.js";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../scraper/page/index.js";
import { flatten, type Block, type Table } from "../../../scraper/page/page.js";

const words = (block: Block): string =>
  block.kind === "paragraph" ? block.text : block.kind === "code" ? `code ${block.text}` : block.kind;

const tablesOf = (text: string): Table[] =>
  flatten(readPage("x.txt", text, english).blocks).filter((block): block is Table => block.kind === "table");

describe("a cell of a pipe dump", () => {
  /** The blocks of a description. */
  const cell = (lines: string): string[] => {
    const [read] = tablesOf(`T\nURI\nParameter |\nDescription |\n---|---|\nkind |\n${lines}\n`);
    return read?.rows[0]?.cells[1]?.blocks.map(words) ?? [];
  };

  test.each<[string, string, string[]]>([
    ["one line", "Kind of it. One of two. |", ["Kind of it. One of two."]],
    ["a list at its end is lost", "Kinds:\n|", ["Kinds:", "lost-list"]],
    ["a list without a colon, too", "Kinds follow\nMore. |", ["Kinds follow", "lost-list", "More."]],
    [
      "sentences that explain a word each were paragraphs",
      "Kind. Options: box: a box. Flat. delta-2: a triangle. |",
      ["Kind. Options:", "box: a box. Flat.", "delta-2: a triangle."],
    ],
    [
      "words in capitals need no full stop before them",
      "The default is ON. ON: it flies OFF: it does not |",
      ["The default is ON.", "ON: it flies", "OFF: it does not"],
    ],
    ["one such word alone is prose", "Kind. box: a box. |", ["Kind. box: a box."]],
    [
      "labels and other facts are no such words",
      "Definition: Kind. Constraints: None. Minimum: 1 |",
      ["Definition: Kind. Constraints: None. Minimum: 1"],
    ],
    ["a list that kept its dashes stays one", "Kinds: - ON: on - OFF: off |", ["Kinds: - ON: on - OFF: off"]],
  ])("%s", (_, lines, want) => {
    expect(cell(lines)).toEqual(want);
  });
});

test("tables of a pipe dump have the numbers of their lost captions: those of statuses had none", () => {
  const table = (header: string): string => `${header} |\nDescription |\n---|---|\na |\nb |\n`;
  const text = `T\nURI\n${["Parameter", "State Here", "Status Code", "Parameter"].map(table).join("x\n")}`;
  expect(tablesOf(text).map(({ number }) => number)).toEqual([1, 2, null, 3]);
});

describe("a blank-line dump", () => {
  test.each<[string, string, string[]]>([
    ["code under its label", 'Do it.\n{\n  "a": 1\n}', ["Do it.", 'code {\n  "a": 1\n}']],
    ["one body after the other", '{\n  "a": 1\n}\n{ "b": 2 }', ['code {\n  "a": 1\n}', 'code { "b": 2 }']],
    ["lines of a program are one block", "#! /bin/sh\necho a", ["code #! /bin/sh\necho a"]],
    [
      "brackets in strings close nothing",
      '{\n  "a": "}"\n,\n  "b": 2\n}',
      ['code {\n  "a": "}"\n,\n  "b": 2\n}'],
    ],
  ])("%s", (_, text, want) => {
    expect(readPage("x.txt", `T\n\nFunction\n\n${text}`, english).blocks.slice(1).map(words)).toEqual(want);
  });

  test("a caption right below a sentence", () => {
    const text = "T\n\nURI\n\nTable 1 lists them.\nTable 1 Doors\n\nParameter\n\nDescription\n\na\n\nB.";
    expect(tablesOf(text)).toMatchObject([{ number: 1, title: "Doors" }]);
  });

  const header = "Parameter\n\nType\n\nDescription";

  test.each<[string, string, string[]]>([
    [
      "a caption of a table with other columns is none of it",
      "a\n\nString\n\nA.\n\nTable 2 States\n\nHere\n\nThere",
      ["A."],
    ],
    [
      "what leads to the next table is none of it",
      `a\n\nString\n\nA.\n\nThe parameters in the following table count.\n\nTable 2 Doors\n\n${header}`,
      ["A."],
    ],
    [
      "what an object's description says of its table belongs to it",
      `a\n\nObject\n\nA.\n\nTable 2 lists its fields.\n\nTable 2 Doors\n\n${header}`,
      ["A.", "Table 2 lists its fields."],
    ],
    [
      "what stands before another row belongs to it",
      "a\n\nString\n\nA.\n\nTable 2 lists them.\n\nb\n\nString\n\nB.",
      ["A.", "Table 2 lists them."],
    ],
  ])("text behind the last row: %s", (_, rows, want) => {
    const [first] = tablesOf(`T\n\nURI\n\nTable 1 Doors\n\n${header}\n\n${rows}`);
    expect(first?.rows[0]?.cells[2]?.blocks.map(words)).toEqual(want);
  });
});
