import { describe, expect, test } from "vitest";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, output, page, table, type Parts } from "../pages.js";

const unread = /^(?:unread-(?:fields|operation|section|table|column|mandatory|name)|any-key)$/u;

/** What is told of parts that are not read, as `severity rule: message`. */
function told(...documents: readonly Document[]): readonly string[] {
  const { findings } = scrape(documents, defaultService("kites"));
  return findings
    .filter(({ rule }) => unread.test(rule))
    .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

const dump = (parts: Parts): readonly string[] => told(page("a.txt", parts));

type Row = readonly string[];

function htmlTable(header: Row, ...rows: readonly Row[]): string {
  const cells = (tag: string, row: Row): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
  return `<table><tr>${cells("th", header)}</tr>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</table>`;
}

/** An HTML page of an operation: what stands below its headings. */
function html(sections: Readonly<Record<string, string>>): Document {
  const all = { Function: "<p>Flies kites.</p>", URI: "<p>POST /v1/kites</p>", ...sections };
  const text = Object.entries(all).map(([heading, body]) => `<h2>${heading}</h2>${body}`);
  return { name: "a.html", text: `<h1>Flying a Kite</h1>\n${text.join("\n")}` };
}

const foreign = ["Zutat", "Pflicht", "Sorte", "Erklärung"];
const row = ["name", "Yes", "String", "The kite."];
const known = htmlTable(input, row);

describe("reach S7: an operation whose tables give no row is an error", () => {
  const cases: [what: string, document: Document, want: RegExp[]][] = [
    [
      "unknown columns in all of them",
      html({ "Request Parameters": htmlTable(foreign, row), "Response Parameters": htmlTable(foreign, row) }),
      [
        /^error unread-operation: 2 tables, 0 rows read: no table of this page has columns that are known \(Zutat, Pflicht, Sorte, Erklärung\)$/,
        /^error unread-fields: a table with the columns Zutat, .* lists no parameters/,
        /^error unread-fields/,
      ],
    ],
    [
      "no header at all",
      html({
        "Request Parameters": `<table><tr><td>name</td><td>String</td><td>It flies.</td></tr></table>`,
      }),
      [/^error unread-operation: 1 table, 0 rows read: .* \(no columns\)/, /^error unread-fields/],
    ],
    [
      "names that cannot be read",
      html({ "Request Parameters": htmlTable(input, ["two words", "Yes", "String", "A."]) }),
      [
        /^error unread-operation: 1 table, 0 rows read/,
        /^error unread-fields: no row of this table could be read/,
        /^warning unread-name/,
      ],
    ],
  ];
  test.each(cases)("%s", (_, document, want) => {
    const found = [...told(document)].sort();
    expect(found).toHaveLength(want.length);
    for (const each of want) expect(found).toContainEqual(expect.stringMatching(each));
  });

  const fine: [what: string, document: Document][] = [
    ["an operation without tables", html({ "Request Parameters": "<p>None</p>" })],
    [
      "one with a table of statuses only",
      html({ "Status Codes": htmlTable(["Status Code", "Description"], ["200", "OK"]) }),
    ],
    ["one that is read", html({ "Request Parameters": known })],
  ];
  test.each(fine)("this only looks alike: %s", (_, document) => {
    expect(told(document)).toEqual([]);
  });
});

describe("one table among others that are read", () => {
  test("with types under an unknown heading of a column: an error", () => {
    const sections = { "Request Parameters": known, "Response Parameters": htmlTable(foreign, row) };
    expect(told(html(sections))).toEqual([
      "error unread-fields: a table with the columns Zutat, Pflicht, Sorte, Erklärung lists no parameters",
    ]);
  });

  test("of another kind: a warning", () => {
    const versions = htmlTable(["OS", "Version"], ["Linux", "6"], ["BSD", "14"]);
    expect(told(html({ "Request Parameters": known + versions }))).toEqual([
      "warning unread-table: a table with the columns OS, Version lists no parameters",
    ]);
  });

  test("below an unknown heading: an error, beside what is said of the section", () => {
    const found = told(html({ "Request Parameters": known, Zubehör: known }));
    expect(found).toEqual([
      "error unread-fields: a table of fields stands below a heading that no template of operation pages has",
      'warning unread-section: "Zubehör" is a heading that no template of operation pages has; what stands below it is not read',
    ]);
  });

  test("in a section that holds no fields: an error", () => {
    const found = told(html({ Constraints: known, "Request Parameters": known }));
    expect(found).toEqual([
      "error unread-fields: a table of fields stands in the section on constraints, where no fields are read",
    ]);
  });

  test("a heading with nothing below it, or with a known one, only looks alike", () => {
    expect(told(html({ Overview: "", "Request Parameters": known }))).toEqual([]);
  });

  test.each(["Zubehör", "Beispiele", "Appendix"])("a section that is not read: %s", (heading) => {
    const found = told(html({ "Request Parameters": known, [heading]: "<p>Read this too.</p>" }));
    expect(found).toEqual([expect.stringContaining(`warning unread-section: "${heading}"`)]);
  });
});

describe("reach S7: lines of a dump that look like the rows of a table", () => {
  const cases: [what: string, request: string, want: RegExp[]][] = [
    [
      "cells below an unknown header",
      [...foreign, ...row, "tail", "No", "Integer", "The tail."].join("\n\n"),
      [/^error unread-fields: 12 lines look like rows of a table that was not read as one: Zutat · Pflicht/],
    ],
    [
      "behind a table that is read, in its last description",
      `${table("", ["Parameter", "Mandatory", "Description"], ["name", "Yes", "The kite."])}\n\n${[...foreign.slice(0, 3), "tail", "Integer", "A.", "cord", "String", "B."].join("\n\n")}`,
      [/^error unread-fields: \d+ lines look like rows/],
    ],
    [
      "lines with bars",
      "name ¦ x\n\nname | Yes | String | The kite.\n\ntail | No | Integer | The tail.",
      [/^error unread-fields: 2 lines look like rows .*name \| Yes/],
    ],
  ];
  test.each(cases)("%s", (_, request, want) => {
    const found = dump({ request }).filter((each) => each.startsWith("error unread-fields"));
    expect(found).toHaveLength(want.length);
    want.forEach((each, index) => {
      expect(found[index]).toMatch(each);
    });
  });

  const fine: [what: string, request: string][] = [
    [
      "a list of types in a description",
      table("", output, ["kind", "String", "What it is:\n\nString\n\nInteger\n\nBoolean"]),
    ],
    ["values with bars", table("", output, ["kind", "String", "One of a|b|c.\n\nSee the table."])],
    ["paragraphs", "Kites fly.\n\nThey have tails.\n\nString is what ties them.\n\nYes, they do."],
  ];
  test.each(fine)("these only look alike: %s", (_, request) => {
    expect(dump({ request }).filter((each) => each.startsWith("error"))).toEqual([]);
  });
});

describe("rows that are lost one by one", () => {
  const head = table("", input, ["name", "Yes", "String", "The kite."]);
  const lost: [what: string, document: Document, want: RegExp][] = [
    [
      "a row without one of its cells, taken for the description of the one before",
      page("a.txt", { request: `${head}\n\n${["tail", "Integer", "The tail."].join("\n\n")}` }),
      /3 lines look like rows of a table that was not read as one: tail · Integer · The tail/,
    ],
    [
      "cells that tabs part",
      page("a.txt", { request: "Parameter\tMandatory\tType\n\nname\tYes\tString" }),
      /2 lines look like rows .*: Parameter/,
    ],
    [
      "cells that are lined up",
      page("a.txt", { request: "name     Yes    String    The kite.\n\ntail     No     Integer   A." }),
      /2 lines look like rows .*: name/,
    ],
    [
      "cells that one blank parts",
      html({ "Request Parameters": "<p>name Yes String The kite.</p><p>tail No Integer A.</p>" }),
      /2 lines look like rows .*: name Yes String The kite/,
    ],
    [
      "a row of a pipe dump that ends too soon",
      {
        name: "a.txt",
        text: [
          "Flying a Kite",
          "Function",
          "Flies kites.",
          "URI",
          "POST /v1/kites",
          "Request Parameters",
          "Parameter | Mandatory | Type | Description",
          "---|---|---|---",
          "name | Yes | String | The kite.",
          "tail | No",
          "Response Parameters",
          "None",
        ].join("\n\n"),
      },
      /1 line looks like a row .*: tail \| No/,
    ],
  ];
  test.each(lost)("%s", (_, document, want) => {
    const found = told(document).filter((each) => each.startsWith("error unread-fields"));
    expect(found).toEqual([expect.stringMatching(want)]);
  });

  const fine: [what: string, request: string][] = [
    [
      "a sentence that names a type",
      table("", output, ["kind", "String", "What it is.\n\nname String or Integer"]),
    ],
    ["an answer in a sentence", "Fly it?\n\nyes Yes String"],
    ["a value and what it is", table("", output, ["kind", "String", "What it is.\n\nred | a colour"])],
    [
      "a type below a sentence",
      table("", output, ["kind", "String", "A.\n\nIt is one of these.\n\nString\n\nB."]),
    ],
  ];
  test.each(fine)("these only look alike: %s", (_, request) => {
    expect(dump({ request }).filter((each) => each.startsWith("error unread-fields"))).toEqual([]);
  });
});
