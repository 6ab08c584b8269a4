import { english } from "../../../scraper/family/english.js";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../scraper/page/detect.js";
import { readPage } from "../../../scraper/page/index.js";
import type { Block, Page } from "../../../scraper/page/page.js";

const html = `<h1 class="topictitle1">Opening a Door</h1>
<div><div class="section"><h4 class="sectiontitle">Function</h4><p>It opens a <strong>door</strong>.</p>
</div>
<div class="section"><h4 class="sectiontitle">URI</h4><p>POST /v1/doors</p>
<div class="tablenoborder"><a name="x_request_Door"></a><table id="t1"><caption><b>Table 1 </b>Request body parameters</caption>
<thead><tr><th><p>Parameter</p></th><th><p>Mandatory</p></th><th><p>Type</p></th><th><p>Description</p></th></tr></thead>
<tbody><tr><td><p>color</p></td><td><p>Yes</p></td><td><p>String</p></td><td><p>Its color. Options:</p>
<ul><li><p><strong>RED</strong>: like fire</p></li><li>BLUE</li></ul></td></tr>
<tr><td><p>size</p></td><td><p>No</p></td><td><p>Integer</p></td><td><p>Its size.</p><p>Minimum: 1</p></td></tr></tbody></table></div></div>
<div class="section"><h4 class="sectiontitle">Status Codes</h4><pre>{
  "a": 1
}</pre></div></div>`;

const blankLine = `Updated on 2026-01-01 GMT+08:00

Opening a Door

Function

It opens a door.

URI

POST /v1/doors

Table 1 Request body parameters

Parameter

Mandatory

Type

Description

color

Yes

String

Its color. Options:

  • RED: like fire

  • BLUE

size

No

Integer

Its size.

Minimum: 1

Status Codes

{
  "a": 1
}`;

const pipe = `Opening a Door
Function
It opens a door.
URI
POST /v1/doors
Parameter |
Mandatory |
Type |
Description |
---|---|---|---|
color |
Yes |
String |
Its color. Options:
|
size |
No |
Integer |
Its size. Minimum: 1 |
Status Codes
{ "a": 1 }`;

/** A page without lines, marks and anchors: what all formats can agree on. */
function outline(page: Page): unknown {
  return { title: page.title, blocks: page.blocks.map(bare) };
}

function bare(block: Block): unknown {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return `${block.kind === "heading" ? "# " : ""}${block.text}`;
    case "code":
      return { code: block.text.replace(/\s+/gu, " ") };
    case "list":
      return { list: block.items.map((item) => item.blocks.map(bare)) };
    case "note":
      return { note: block.blocks.map(bare) };
    case "lost-list":
      return "lost";
    case "table":
      return {
        caption: block.title,
        header: block.header,
        rows: block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(bare))),
      };
  }
}

const list = { list: [["RED: like fire"], ["BLUE"]] };
const want = (caption: string | null, values: unknown, size: readonly string[]): unknown => ({
  title: "Opening a Door",
  blocks: [
    "# Function",
    "It opens a door.",
    "# URI",
    "POST /v1/doors",
    {
      caption,
      header: ["Parameter", "Mandatory", "Type", "Description"],
      rows: [
        [["color"], ["Yes"], ["String"], ["Its color. Options:", values]],
        [["size"], ["No"], ["Integer"], size],
      ],
    },
    "# Status Codes",
    { code: '{ "a": 1 }' },
  ],
});

test.each([
  ["html", html, want("Request body parameters", list, ["Its size.", "Minimum: 1"])],
  ["blank-line", blankLine, want("Request body parameters", list, ["Its size.", "Minimum: 1"])],
  ["pipe", pipe, want(null, "lost", ["Its size. Minimum: 1"])],
])("%s gives the same page, save what a dump has lost", (format, text, outlined) => {
  expect(detectFormat(text, english)).toBe(format);
  expect(outline(readPage("door", text, english))).toEqual(outlined);
});

test("a repository viewer's lines before the markup are cut, and lines stay those of the file", () => {
  const page = readPage("door", `Files\ndocs/door.html\n\n750 lines\nHTML\n\n${html}`, english);
  expect(outline(page)).toEqual(outline(readPage("door", html, english)));
  expect(page.titleLine).toBe(7);
  expect(page.blocks[0]?.line).toBe(8);
});

describe("html", () => {
  const blocksOf = (text: string): unknown[] => readPage("x", `<h1>T</h1>${text}`, english).blocks.map(bare);

  test.each<[string, string, unknown[]]>([
    ["text straight in a div", "<div>one <b>two</b></div>", ["one two"]],
    ["a line break", "<p>one<br/>two</p>", ["one\ntwo"]],
    ["entities", "<p>a &lt;b&gt; &amp; c</p>", ["a <b> & c"]],
    ["scripts are not text", "<p>a</p><script>alert(1)</script>", ["a"]],
    [
      "a note",
      '<div class="note"><span class="notetitle">NOTE:</span><p>careful</p></div>',
      [{ note: ["careful"] }],
    ],
    ["an empty paragraph", "<p> </p>", []],
    [
      "a table inside of bold",
      "<b>a<table><tr><td>c</td></tr></table>d</b>",
      ["a", { caption: null, header: [], rows: [[["c"]]] }, "d"],
    ],
    ["text between the items of a list", "<ul>x<li>a</li><p>y</p></ul><p>b</p>", [{ list: [["a"]] }, "b"]],
    [
      "lists that follow one another",
      "<ul><li>a</li></ul><div><ul><li>b</li></ul></div>",
      [{ list: [["a"], ["b"]] }],
    ],
    ["code with elements inside", "<pre>a <b>b</b><br/>c</pre>", [{ code: "a b c" }]],
    ["end tags of nothing", "a</b></div></td><p>b</p>", ["a", "b"]],
  ])("%s", (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test("bold and links are kept as marks", () => {
    const [block] = readPage(
      "x",
      '<h1>T</h1><p>see <a href="#d">Door</a> or <strong>RED</strong></p>',
      english,
    ).blocks;
    expect(block?.kind === "paragraph" ? block.marks : null).toEqual([
      { kind: "link", start: 4, end: 8, target: "#d" },
      { kind: "bold", start: 12, end: 15 },
    ]);
  });

  test("bold goes on over the end of a paragraph", () => {
    const { blocks } = readPage("x", "<h1>T</h1><b>one<p>two</p></b>", english);
    expect(blocks.map((block) => (block.kind === "paragraph" ? block.marks : null))).toEqual([
      [{ kind: "bold", start: 0, end: 3 }],
      [{ kind: "bold", start: 0, end: 3 }],
    ]);
  });

  test("an anchor before a table is the table's", () => {
    const [table] = readPage(
      "x",
      '<h1>T</h1><a name="one"></a><table id="two"><tr><th>A</th></tr></table>',
      english,
    ).blocks;
    expect(table?.kind === "table" ? table.anchors : null).toEqual(["one", "two"]);
  });

  test("cells that span rows and columns are repeated", () => {
    const rows =
      "<tr><th>A</th><th>B</th></tr><tr><td rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan=2>y</td></tr>";
    expect(blocksOf(`<table>${rows}</table>`)).toEqual([
      {
        caption: null,
        header: ["A", "B"],
        rows: [
          [["x"], ["1"]],
          [["x"], ["2"]],
          [["y"], ["y"]],
        ],
      },
    ]);
  });
});

describe("a file that was cut", () => {
  test.each([
    ["in a table", "<h1>T</h1>\n<div><table>\n<tr><td>a</td></tr>", "door:2: the page ends inside <table>"],
    ["in a tag", "<h1>T</h1>\n<p>a</p>\n<p clas", "door:3: the page ends inside <p clas"],
    ["in a heading", "<h1>Title", "door:1: the page ends inside <h1>"],
    ["in a comment", "<h1>T</h1><!-- a", "door:1: the page ends inside <!-- a"],
  ])("%s is an error that names the line", (_, text, message) => {
    expect(() => readPage("door", text, english)).toThrow(message);
  });

  test("nesting beyond reason is an error, not a crash", () => {
    const deep = `<h1>T</h1>${"<div>".repeat(5000)}x${"</div>".repeat(5000)}`;
    expect(() => readPage("door", deep, english)).toThrow("nested more than");
  });
});

describe("blank-line tables", () => {
  const table = (rows: string): unknown => {
    const text = `T\n\nURI\n\nTable 1 Path Parameters\n\nParameter\n\nMandatory\n\nType\n\nDescription\n\n${rows}\n\nRequest Parameters\n\nNone\n\nResponse Parameters\n\nStatus Codes`;
    const block = readPage("x", text, english).blocks[1];
    return block && (bare(block) as { rows: unknown }).rows;
  };

  test.each<[string, string, unknown]>([
    [
      "a field called like a heading",
      "constraints\n\nNo\n\nString\n\nText.\n\nConstraints\n\nNo\n\nString\n\nMore.",
      [
        [["constraints"], ["No"], ["String"], ["Text."]],
        [["Constraints"], ["No"], ["String"], ["More."]],
      ],
    ],
    [
      "Yes with a remark",
      "a\n\nYes (If new.)\n\nString\n\nText.",
      [[["a"], ["Yes (If new.)"], ["String"], ["Text."]]],
    ],
    [
      "short paragraphs in a description",
      "a\n\nNo\n\nString\n\nText\n\nMore text\n\nb\n\nNo\n\nLong\n\nEnd.",
      [
        [["a"], ["No"], ["String"], ["Text", "More text"]],
        [["b"], ["No"], ["Long"], ["End."]],
      ],
    ],
    [
      "an empty description",
      "a\n\nNo\n\nString\n\nb\n\nNo\n\nLong\n\nEnd.",
      [
        [["a"], ["No"], ["String"], []],
        [["b"], ["No"], ["Long"], ["End."]],
      ],
    ],
    [
      "a heading word of another template",
      "a\n\nNo\n\nString\n\nText.\n\nReturned Values\n\nMore.",
      [[["a"], ["No"], ["String"], ["Text.", "Returned Values", "More."]]],
    ],
  ])("%s", (_, rows, want_) => {
    expect(table(rows)).toEqual(want_);
  });
});

describe("pipe tables", () => {
  test("an empty cell, a cell of several lines, which has lost a list between them, and text after the table", () => {
    const text = "T\nURI\nStatus Code |\nDescription |\n---|---|\n200 |\n|\n400 |\nBad\nrequest |\nThe end";
    expect(readPage("x", text, english).blocks.slice(1).map(bare)).toEqual([
      {
        caption: null,
        header: ["Status Code", "Description"],
        rows: [
          [["200"], []],
          [["400"], ["Bad", "lost", "request"]],
        ],
      },
      "The end",
    ]);
  });
});
