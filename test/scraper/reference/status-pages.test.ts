import { describe, expect, test } from "vitest";
import { valueAt, type Json } from "../../../core/base/json.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { renderBlankLine } from "../../../tools/render/blankline.js";

type Row = readonly [status: string, description: string];

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${row("th", header)}</thead><tbody>${rows.map((cells) => row("td", cells)).join("")}</tbody></table>`;
}

const statuses = (name: string, title: string, ...rows: readonly Row[]): Document => ({
  name,
  text: `<h1>${title}</h1><ul><li>Normal ${table(["Returned Value", "Description"], rows)}</li></ul>`,
});

const doors = statuses("doors.html", "Values", ["200", "The door moves."], ["204 No Content", "It is gone."]);
const gates = statuses("gates.html", "Values of Gates", ["200", "The gate moves."], ["400", "No gate."]);

function operation(section: string, method = "GET", response = "<p>None</p>"): Document {
  const text = `<h1>Moving</h1><h4>URI</h4><p>${method} /doors</p><h4>Response</h4>${response}<h4>Returned Values</h4>${section}`;
  return { name: "Move.html", text };
}

function build(...documents: readonly Document[]) {
  const { contract, findings, documents: summaries } = scrape(documents, defaultService("doors"));
  return {
    at: (pointer: string): Json | undefined => valueAt(contract, `/paths/~1doors/${pointer}`),
    rules: findings.map(({ rule }) => rule),
    skipped: summaries.filter(({ skipped }) => skipped !== null).map(({ name }) => name),
  };
}

const link = (target: string): string => `<p>See <a href="${target}">here</a>.</p>`;

describe("a response that its page does not describe", () => {
  test.each<[string, string, readonly Document[], string, readonly string[]]>([
    ["linked to", link("gates.html"), [doors, gates], "The gate moves.", ["doors.html"]],
    [
      "linked to in another case, at an anchor",
      link("GATES.html#top"),
      [doors, gates],
      "The gate moves.",
      ["doors.html"],
    ],
    [
      "named by its title, the longest one",
      "<p>See Values of Gates.</p>",
      [doors, gates],
      "The gate moves.",
      ["doors.html"],
    ],
    [
      "named by a title within another",
      "<p>See Values.</p>",
      [doors, gates],
      "The door moves.",
      ["gates.html"],
    ],
    ["the only one", "<p>None</p>", [doors], "The door moves.", []],
    ["neither, of two", "<p>None</p>", [doors, gates], "OK", ["doors.html", "gates.html"]],
    ["none", "<p>None</p>", [], "OK", []],
  ])("takes the words of the page of statuses that is %s", (_, section, pages, want, unused) => {
    const { at, skipped, rules } = build(operation(section), ...pages);
    expect(at("get/responses/200/description")).toBe(want);
    expect(skipped).toEqual(unused);
    expect(rules.filter((rule) => rule === "assumed-status")).toHaveLength(1);
  });

  test("the words of its own page go first", () => {
    const own = table(
      ["Status Code", "Description"],
      [
        ["200", "My door moves."],
        ["400", ""],
      ],
    );
    const { at } = build(operation(own + link("gates.html"), "GET"), gates);
    expect([at("get/responses/200/description"), at("get/responses/400/description")]).toEqual([
      "My door moves.",
      "No gate.",
    ]);
  });

  test("statuses that only the page of statuses has are no responses of the operation", () => {
    expect(build(operation(link("gates.html")), gates).at("get/responses/400")).toBeUndefined();
  });
});

test.each<[string, string, readonly Row[], string]>([
  [
    "GET, usual",
    "GET",
    [
      ["200", "A"],
      ["202", "B"],
    ],
    "200",
  ],
  [
    "DELETE, usual",
    "DELETE",
    [
      ["200", "A"],
      ["204", "B"],
    ],
    "204",
  ],
  [
    "the only success",
    "DELETE",
    [
      ["202 Accepted", "A"],
      ["404", "B"],
    ],
    "202",
  ],
  [
    "several, none of them usual",
    "GET",
    [
      ["201", "A"],
      ["202", "B"],
    ],
    "200",
  ],
])("the success of an operation whose page names none: %s", (_, method, rows, want) => {
  const { at, rules } = build(operation(link("s.html"), method), statuses("s.html", "S", ...rows));
  expect(Object.keys(at(`${method.toLowerCase()}/responses`) ?? {})).toEqual([want, "4XX"]);
  expect(rules).toContain("assumed-status");
});

test("a page of error codes is no page of statuses", () => {
  const text = `<h1>E</h1>${table(["Status Code", "Error Code", "Description"], [["200", "D.1", "Stuck."]])}`;
  const errors: Document = { name: "e.html", text };
  const dump: Document = { name: "e.txt", text: renderBlankLine(text) };
  for (const page of [errors, dump]) {
    expect(build(operation("<p>None</p>"), page).at("get/responses/200/description")).toBe("OK");
  }
});

describe("a dump of a page of statuses, whose tables have lost their frames", () => {
  const named = operation("<p>See Values of Doors.</p>");
  const text = (cells: string): string => `Values of Doors\n\n${cells.replaceAll("\n", "\n\n")}`;

  test.each<[string, string]>([
    [
      "cells one below the other",
      text("Returned Value\nDescription\n200\nIt moves.\n400 Bad Request\nStuck."),
    ],
    [
      "in a list",
      text(
        "• Normal\n  Returned Value\n  Description\n  200\n  It moves.\n• Abnormal\n  Returned Value\n  Description\n  400\n  Stuck.",
      ),
    ],
    [
      "three columns",
      text("Status Code\nCode\nStatus Code Description\n200\nOK\nIt moves.\n400\nBad\nStuck."),
    ],
    [
      "a line each",
      "Values of Doors\n- Normal\nReturned Value\nDescription\n200\nIt moves.\n- Abnormal\nReturned Value\nDescription\n400\nStuck.\n",
    ],
  ])("%s", (_, dump) => {
    const own = table(
      ["Status Code", "Description"],
      [
        ["200", ""],
        ["400", ""],
      ],
    );
    const { at } = build(operation(`<p>See Values of Doors.</p>${own}`), { name: "s.txt", text: dump });
    expect([at("get/responses/200/description"), at("get/responses/400/description")]).toEqual([
      "It moves.",
      "Stuck.",
    ]);
  });

  test("several paragraphs in the last cell; a sentence that begins with a number", () => {
    const dump = text("Status Code\nDescription\n200\nIt moves.\n404 is another matter.\n404\nNone.");
    const { at } = build(named, { name: "s.txt", text: dump });
    expect(at("get/responses/200/description")).toBe("It moves.\n404 is another matter.");
  });
});

test("columns are found by their headings; several tables of a page are one", () => {
  const text = `<h1>S</h1>${table(["Status Code", "Code", "Status Code Description"], [["200", "OK", "It moves."]])}${table(["Error Status Code", "Description"], [["400", "Stuck."]])}`;
  const own = table(
    ["Status Code", "Description"],
    [
      ["200", ""],
      ["400", ""],
    ],
  );
  const { at } = build(operation(own), { name: "s.html", text });
  expect([at("get/responses/200/description"), at("get/responses/400/description")]).toEqual([
    "It moves.",
    "Stuck.",
  ]);
});
