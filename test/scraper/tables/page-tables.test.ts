import { describe, expect, test, vi } from "vitest";
import { valueAt } from "../../../core/base/json.js";
import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { flatten, type Table } from "../../../scraper/page/page.js";
import { readFields } from "../../../scraper/tables/field-table.js";
import { readPageTables } from "../../../scraper/tables/page-tables.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { renderBlankLine } from "../../../tools/render/blankline.js";
import { renderPipe } from "../../../tools/render/pipe.js";

vi.mock(import("../../../scraper/tables/field-table.js"), async (original) => {
  const module = await original();
  return { ...module, readFields: vi.fn(module.readFields) };
});

type Row = readonly string[];

function table(caption: string, header: Row, ...rows: readonly Row[]): string {
  const cells = (tag: string, row: Row): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
  const lines = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
  const title = caption === "" ? "" : `<caption>${caption}</caption>`;
  return `<a name="${caption.replace(/\W/gu, "")}"></a><table>${title}<thead><tr>${cells("th", header)}</tr></thead><tbody>${lines}</tbody></table>`;
}

const input: Row = ["Parameter", "Mandatory", "Type", "Description"];

/** A page with tables in all of its sections; those of the body lead to tables of this page and of another one. */
const html = [
  "<h1>Opening a Door</h1><h4>Function</h4><p>This API is used to open a door.</p>",
  "<h4>URI</h4><p>POST /v1/{project_id}/doors</p>",
  table("Table 1 Path parameters", input, ["project_id", "Yes", "String", "The project."]),
  "<h4>Request Parameters</h4>",
  table(
    "Table 2 Request body parameters",
    input,
    ["lock", "Yes", "Lock object", "The lock."],
    ["hinge", "No", "Object", 'See <a href="shared.html#Table1Hinge">Table 1</a>.'],
    ["knob", "No", "Object", 'See <a href="OpenDoor.html#Table3Lock">Table 3</a>.'],
  ),
  table("Table 3 Lock", input, ["key", "No", "String", "The key."]),
  "<h4>Response Parameters</h4><p>Status code: 200</p>",
  table(
    "Table 4 Response body parameters",
    ["Parameter", "Type", "Description"],
    ["id", "String", "Its ID."],
  ),
  "<h4>Status Codes</h4>",
  table("", ["Status Code", "Description"], ["200", "OK"], ["404", "Not Found"]),
];

const shared: Document = {
  name: "shared.html",
  text: `<h1>Hinges</h1>\n${table("Table 1 Hinge", input, ["pin", "No", "String", "The pin."])}`,
};

const documents: readonly Document[] = [
  { name: "OpenDoor.html", text: html.join("\n") },
  { name: "blank-line.txt", text: renderBlankLine(html.join("\n").replaceAll("/v1/", "/v2/")) },
  { name: "pipe.txt", text: renderPipe(html.join("\n").replaceAll("/v1/", "/v3/")) },
  shared,
];

/** The tables of a document, wherever on its page they stand. */
function tablesOf({ name, text }: Document): Table[] {
  return flatten(readPage(name, text, english).blocks).filter((block) => block.kind === "table");
}

test("a scrape reads each table once: of HTML, of both dumps, and of what pages share", () => {
  vi.mocked(readFields).mockClear();
  const { contract } = scrape(documents, defaultService("doors"));
  expect(JSON.stringify(contract)).toMatch(/"pin".*"x-source":"shared\.html:2"/u);
  const read = vi.mocked(readFields).mock.calls.map(([{ line }, document]) => `${document}:${line}`);
  const want = documents.flatMap((each) => tablesOf(each).map(({ line }) => `${each.name}:${line}`));
  expect(want).toHaveLength(16);
  expect(read.sort()).toEqual(want.sort());
});

test("a table to which its page leads by a caption and by a link is one schema, whatever its fields are called", () => {
  const text = html.join("\n").replace("Table 3 Lock", "Table 3 lock field description");
  const { contract } = scrape([{ name: "OpenDoor.html", text }, shared], defaultService("doors"));
  const schema = (field: string) =>
    valueAt(contract, `/components/schemas/OpenDoorRequestBody/properties/${field}/$ref`);
  expect(schema("lock")).toEqual(expect.stringMatching(/^#/u));
  expect(schema("knob")).toBe(schema("lock"));
});

describe("a minified page, which has one line", () => {
  const page = readPage("min.html", html.join(""), english);
  const tables = readPageTables(page, english).all;

  test("its tables and rows have ids of their own", () => {
    expect(tables.map(({ id }) => id)).toEqual([
      "min.html:1",
      "min.html:1+1",
      "min.html:1+2",
      "min.html:1+3",
    ]);
    expect(tables.flatMap(({ fields }) => fields.map(({ id, name }) => `${id} ${name}`))).toEqual([
      "min.html:1 project_id",
      "min.html:1+1 lock",
      "min.html:1+2 hinge",
      "min.html:1+3 knob",
      "min.html:1+4 key",
      "min.html:1+5 id",
    ]);
  });

  test("its contract is that of the page with lines, but for the lines", () => {
    const contractOf = (text: string): string =>
      JSON.stringify(scrape([{ name: "a.html", text }, shared], defaultService("doors")).contract);
    const lineless = (contract: string): string => contract.replaceAll(/\.html:\d+/gu, ".html");
    expect(lineless(contractOf(html.join("")))).toBe(lineless(contractOf(html.join("\n"))));
  });
});
