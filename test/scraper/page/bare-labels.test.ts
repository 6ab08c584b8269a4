/** Labels of a cell that stand alone on their lines: none of them opens a section, although a section may be called like one. */
import { describe, expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { blocksOf, rowsOf } from "./pages-of-dumps.js";

const header = ["Parameter", "Mandatory", "Type", "Description"];
const labels = (text: string, range: string, value: string): string[] => [
  ...["Definition", text, "Constraints", "N/A", "Range", range, "Default Value", value],
];
const path = ["yard_id", "Yes", "String", ...labels("Yard ID.", "N/A", "N/A")];
const query = ["limit", "No", "Integer", ...labels("Kennels on a page.", "1 to 50", "20")];

const opening = [
  "Listing Kennels",
  "Function",
  "This API is used to list kennels.",
  "Calling Method",
  "For details, see Calling APIs.",
];
const uri = ["URI", "GET /v1/{yard_id}/kennels", "Table 1 Path Parameters", ...header, ...path];
const second = ["Table 2 Query Parameters", ...header, ...query];
const closing = [
  "Request Parameters",
  "None",
  "Response Parameters",
  "Status code: 200",
  "OK",
  "Status Codes",
  "See.",
];
const dump = (...blocks: string[]): string => blocks.join("\n\n");

const pipeTable = (...cells: string[]): string =>
  `${header.map((word) => `${word} |`).join("\n")}\n---|---|---|---|\n${cells.join("\n")}`;
const pipe = (separator: string, first: string[], next: string[]): string => {
  const row = (cells: string[]): string =>
    [...cells.slice(0, 3).map((cell) => `${cell} |`), `${cells.slice(3).join(separator)} |`].join("\n");
  return `Listing Kennels\nFunction\nIt lists.\nURI\nGET /v1/{yard_id}/kennels\n${pipeTable(row(first))}\n${pipeTable(row(next))}\nRequest Parameters\nNone`;
};
const htmlCell = (cells: string[]): string =>
  `<tr>${cells
    .slice(0, 3)
    .map((cell) => `<td>${cell}</td>`)
    .join("")}<td>${cells
    .slice(3)
    .map((cell) => `<p>${cell}</p>`)
    .join("")}</td></tr>`;
const htmlTable = (caption: string, cells: string[]): string =>
  `<table><caption>${caption}</caption><tr>${header.map((word) => `<th>${word}</th>`).join("")}</tr>${htmlCell(cells)}</table>`;
const html = `<h1>Listing Kennels</h1><h4>Function</h4><p>It lists.</p><h4>URI</h4><p>GET /v1/{yard_id}/kennels</p>${htmlTable("Table 1 Path Parameters", path)}${htmlTable("Table 2 Query Parameters", query)}`;

describe("reach S1: the parameters of a page whose cells have such labels", () => {
  test.each<[string, string]>([
    ["in HTML", html],
    ["in a blank-line dump", dump(...opening, ...uri, ...second)],
    ["in a whole one", dump(...opening, ...uri, ...second, ...closing)],
    ["below a section of that name", dump(...opening, "Constraints", "None", ...uri, ...second, ...closing)],
    ["in a pipe dump that kept the lines", pipe("\n", path, query)],
    ["in a pipe dump that made them one line", pipe(" ", path, query)],
  ])("%s", (_, text) => {
    const { contract } = scrape([{ name: "ListKennels.txt", text }], defaultService("kennels"));
    const parameters = JSON.stringify(contract.paths);
    expect(parameters).toContain('"yard_id"');
    expect(parameters).toContain('"minimum":1');
    expect(parameters).toContain('"maximum":50');
    expect(parameters).toContain('"default":20');
    expect(parameters).not.toContain("N/A");
  });
});

describe("the last row before a section that is called like a label", () => {
  const page = (...blocks: string[]): unknown[] =>
    blocksOf(dump("T", "Function", "It is.", "URI", "GET /v1/a", ...blocks, ...closing));
  const headings = (blocks: unknown[]): unknown[] =>
    blocks.filter((block) => typeof block === "string" && block.startsWith("# "));
  const others = ["# Function", "# URI", "# Request Parameters", "# Response Parameters", "# Status Codes"];

  test.each<[string, string[], string[]]>([
    [
      "a section, where no cell has labels",
      ["Table 1 A", ...header, "a", "No", "String", "A.", "Constraints", "None"],
      others.toSpliced(2, 0, "# Constraints"),
    ],
    [
      "a label, where another follows",
      ["Table 1 A", ...header, "a", "No", "String", "A.", "Constraints", "None", "Range", "1-5"],
      others,
    ],
    [
      "a label, where a row follows",
      ["Table 1 A", ...header, "a", "No", "String", "A.", "Constraints", "None", "b", "No", "String", "B."],
      others,
    ],
    [
      "a label, where one stood before",
      ["Table 1 A", ...header, "a", "No", "String", "Definition", "A.", "Constraints", "None"],
      others,
    ],
    [
      "a label, where the page has had its section",
      ["Constraints", "None", "Table 1 A", ...header, "a", "No", "String", "A.", "Constraints", "None"],
      others.toSpliced(2, 0, "# Constraints"),
    ],
  ])("%s", (_, blocks, want) => {
    expect(headings(page(...blocks))).toEqual(want);
  });
});

test("labels with a colon stay as they are", () => {
  const text = dump(
    "T",
    "URI",
    "GET /v1/a",
    "Table 1 A",
    ...header,
    "a",
    "No",
    "String",
    "Definition:",
    "A.",
    "Constraints:",
    "None",
    ...closing,
  );
  expect(rowsOf(text)).toEqual([[["a", "No", "String", ["Definition:", "A.", "Constraints:", "None"]]]]);
});
