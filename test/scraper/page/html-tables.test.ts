import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { plainText, type Table } from "../../../scraper/page/page.js";

const tables = (text: string): readonly Table[] =>
  readPage("Door.html", `<h1>Opening a Door</h1>${text}`, english).blocks.filter(
    (block) => block.kind === "table",
  );
const words = ({ header, rows }: Table): unknown => [
  header,
  ...rows.map(({ cells }) => cells.map(({ blocks }) => plainText(blocks))),
];
const row = (tag: string, ...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith("<") ? cell : `<${tag}>${cell}</${tag}>`)).join("")}</tr>`;
const header = ["Parameter", "Mandatory", "Type", "Description"];
const color = ["color", "Yes", "String", "Color."];

describe("headers", () => {
  const plain = [header, color];
  test.each([
    [
      "bugs D12",
      `<tr><th rowspan=2>Parameter</th><th colspan=2>Attributes</th><th rowspan=2>Description</th></tr>${row("th", "Mandatory", "Type")}${row("td", ...color)}`,
      plain,
    ],
    [
      "two rows of a thead",
      `<thead><tr><td colspan=4>Color of doors</td></tr>${row("td", ...header)}</thead>${row("td", ...color)}`,
      plain,
    ],
    [
      "the upper word where the lower says nothing",
      `<tr><th>Parameter</th><th colspan=2>Mandatory</th><th>Description</th></tr>${row("td", "color", "<td colspan=2>Yes</td>", "Color.")}`,
      [
        ["Parameter", "Mandatory", "Mandatory", "Description"],
        ["color", "Yes", "Yes", "Color."],
      ],
    ],
    [
      "bold cells",
      `${row("td", ...header.map((word) => `<td><b>${word}</b></td>`))}${row("td", ...color)}`,
      plain,
    ],
    ["plain cells that are names of columns", `${row("td", ...header)}${row("td", ...color)}`, plain],
    ["a thead of td", `<thead>${row("td", ...header)}</thead><tbody>${row("td", ...color)}</tbody>`, plain],
    [
      "looks alike: names of columns beside another word",
      `${row("td", "Type", "Color")}${row("td", "a", "b")}`,
      [[], ["Type", "Color"], ["a", "b"]],
    ],
    [
      "looks alike: a second row of th below no spans",
      `${row("th", ...header)}${row("th", ...color)}`,
      plain,
    ],
  ])("%s", (_, markup, want) => {
    expect(tables(`<table>${markup}</table>`).map(words)).toEqual([want]);
  });
});

describe("tables that only place things", () => {
  test.each([
    [
      "a table in a cell beside a menu",
      `<table><tr><td>Menu</td><td><table>${row("th", ...header)}${row("td", ...color)}</table></td></tr></table>`,
    ],
    [
      "one cell",
      `<table><tr><td><table>${row("th", ...header)}${row("td", ...color)}</table></td></tr></table>`,
    ],
    [
      "sections in cells",
      `<table><tr><td><h2>URI</h2><table>${row("th", ...header)}${row("td", ...color)}</table></td></tr><tr><td>-</td></tr></table>`,
    ],
  ])("%s", (_, markup) => {
    expect(tables(markup).map(words)).toEqual([[header, color]]);
  });

  test("line numbers beside code are no text", () => {
    const code = `<table><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>{\n}</pre></td></tr></table>`;
    expect(readPage("Door.html", `<h1>A</h1>${code}`, english).blocks).toMatchObject([
      { kind: "code", text: "{\n}" },
    ]);
  });

  test("looks alike: a table of words without a header", () => {
    expect(tables(`<table>${row("td", "RED", "fire")}</table>`).map(words)).toEqual([[[], ["RED", "fire"]]]);
  });
});

describe("members", () => {
  const inner = `<table>${row("th", ...header)}${row("td", "thickness", "Yes", "Integer", "Mm.")}</table>`;
  const outer = (...rows: readonly string[]): string =>
    `<table><caption>Table 1 Doors</caption>${row("th", ...header)}${rows.join("")}</table>`;
  const frame = [header, ["frame", "Yes", "Object", ""], color];
  const members = [header, ["thickness", "Yes", "Integer", "Mm."]];
  test.each([
    [
      "bugs D17",
      outer(row("td", "frame", "Yes", "Object", `<td>${inner}</td>`), row("td", ...color)),
      [frame, members],
    ],
    [
      "a row across all columns below the field",
      outer(
        row("td", "frame", "Yes", "Object", ""),
        `<tr><td colspan=4>${inner}</td></tr>`,
        row("td", ...color),
      ),
      [frame, members],
    ],
    [
      "two deep",
      outer(
        row(
          "td",
          "frame",
          "Yes",
          "Object",
          `<td><table>${row("th", ...header)}${row("td", "bar", "No", "Object", `<td>${inner}</td>`)}</table></td>`,
        ),
        row("td", ...color),
      ),
      [frame, [header, ["bar", "No", "Object", ""]], members],
    ],
    [
      "names set in",
      `<table><tr><th colspan=2>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>
<tr><td colspan=2>frame</td><td>Yes</td><td>Object</td><td></td></tr>
<tr><td></td><td>thickness</td><td>Yes</td><td>Integer</td><td>Mm.</td></tr>
<tr><td colspan=2>color</td><td>Yes</td><td>String</td><td>Color.</td></tr></table>`,
      [frame, members],
    ],
    [
      "names beside that of their object",
      `<table><tr><th colspan=2>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>
<tr><td rowspan=2>frame</td><td></td><td>Yes</td><td>Object</td><td></td></tr>
<tr><td>thickness</td><td>Yes</td><td>Integer</td><td>Mm.</td></tr>
<tr><td colspan=2>color</td><td>Yes</td><td>String</td><td>Color.</td></tr></table>`,
      [frame, members],
    ],
    [
      "looks alike: values in a table of their own",
      outer(
        row("td", "frame", "Yes", "Object", ""),
        row("td", "color", "Yes", "String", `<td><table>${row("th", "Value", "Meaning")}</table></td>`),
      ),
      [[header, ["frame", "Yes", "Object", ""], ["color", "Yes", "String", ""]]],
    ],
  ])("%s", (_, markup, want) => {
    expect(tables(markup).map(words)).toEqual(want);
  });

  test("the row links to the table of its members", () => {
    const [own, of] = tables(outer(row("td", "frame", "Yes", "Object", `<td>${inner}</td>`)));
    const [type] = own?.rows[0]?.cells[2]?.blocks ?? [];
    expect(type).toMatchObject({ marks: [{ kind: "link", target: `#${of?.anchors[0] ?? ""}` }] });
  });

  test("rows across all columns: captions of rows, remarks, captions of tables of their own", () => {
    const across = (text: string): string => `<tr><td colspan=4>${text}</td></tr>`;
    expect(tables(outer(across("Paint"), row("td", ...color), across("* Dry."))).map(words)).toEqual([
      [header, ["Paint"], color, ["* Dry."]],
    ]);
    const parted = tables(
      outer(
        across("Query parameters"),
        row("td", ...color),
        across("Request body parameters"),
        row("td", ...color),
      ),
    );
    expect(parted.map(({ title }) => title)).toEqual(["Query parameters", "Request body parameters"]);
  });
});
