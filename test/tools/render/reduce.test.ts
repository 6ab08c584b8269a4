import { describe, expect, test } from "vitest";
import { reduce } from "../../../tools/render/reduce.js";

const cell = (inner: string): string => `<table><tbody><tr><td>${inner}</td></tr></tbody></table>`;
const kinds = "<ul><li>BOX</li></ul>";
const inList = (first: string): string =>
  `<ul><li><table><caption>Table 1 Makes</caption><thead><tr><th>${first}</th></tr></thead><tbody><tr><td>hemp</td></tr></tbody></table></li></ul>`;

describe("a page without what its dump has lost", () => {
  test.each([
    ["bold", "both", "<p>a <strong>b</strong></p>", "<p>a b</p>", "<p>a b</p>"],
    [
      "links to other documents, not those on the page",
      "both",
      '<p><a href="x.html#y">b</a><a href="#t">c</a></p>',
      '<p>b<a href="#t">c</a></p>',
      '<p>b<a href="#t">c</a></p>',
    ],
    ["lists in cells", "pipe dumps", cell(kinds), cell(kinds), cell("\n")],
    ["lists elsewhere stay", "both", kinds, kinds, kinds],
    [
      "lines that look like boilerplate",
      "pipe dumps",
      "<p>OK</p><p>a</p>",
      "<p>OK</p><p>a</p>",
      "\n<p>a</p>",
    ],
    [
      "the frame of a note that no word announces",
      "both",
      '<div class="note"><span class="notetitle"> </span><p>a</p></div>',
      " <p>a</p>",
      " <p>a</p>",
    ],
    [
      "a table in a list",
      "both, pipe dumps with its caption",
      inList("Make"),
      "<ul><li><div>Table 1 Makes</div><div>Make</div><div>hemp</div></li></ul>",
      "<ul><li><div>Make</div><div>hemp</div></li></ul>",
    ],
    ["but no table of fields", "both", inList("Parameter"), inList("Parameter"), inList("Parameter")],
  ])("%s (%s)", (_, __, html, blankLine, pipe) => {
    expect(reduce(html, "blank-line")).toBe(blankLine);
    expect(reduce(html, "pipe")).toBe(pipe);
  });
});
