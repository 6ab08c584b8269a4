import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readSections } from "../../../scraper/operation/sections.js";
import { readPage } from "../../../scraper/page/index.js";
import { plainText } from "../../../scraper/page/page.js";

/** The texts of a page by the section that they are in. */
function sections(html: string): Record<string, string> {
  const page = readPage("x.html", `<h1>Mooring a Ship</h1><h4>URI</h4><p>POST /v1/ships</p>${html}`, english);
  const { uri: _, ...others } = Object.fromEntries(
    [...readSections(page, english)].map(([role, { blocks }]) => [role, plainText(blocks)]),
  );
  return others;
}

const table =
  "<table><tr><th>Parameter</th><th>Description</th></tr><tr><td>name</td><td>Its name.</td></tr></table>";
const row = "name | Its name.";

describe("labels of a section", () => {
  test.each<[string, string, Record<string, string>]>([
    [
      "items hold tables and examples (reading S1)",
      `<h4>Request</h4><ul><li>Request parameters${table}</li></ul><ul><li>Example request<pre>{"name": "Maria"}</pre></li></ul>`,
      { request: row, "request-examples": 'Example request\n{"name": "Maria"}' },
    ],
    [
      "both sides below one heading",
      `<h4>Request</h4><ul><li><p>Request parameters</p>${table}</li><li><p>Response parameters:</p>${table}</li><li>Sample response<pre>{}</pre></li></ul>`,
      { request: row, response: row, "response-examples": "Sample response\n{}" },
    ],
    [
      "a label that only repeats what the section holds",
      `<h4>Response</h4><ul><li>Parameter description${table}</li><li>Example<pre>{}</pre></li></ul>`,
      { response: row, "response-examples": "Example\n{}" },
    ],
    [
      "an item of nothing but a label opens what follows the list",
      `<h4>Response</h4><ul><li>Response parameters</li></ul>${table}<ul><li>Example response</li></ul><pre>{}</pre>`,
      { response: row, "response-examples": "Example response\n{}" },
    ],
    [
      "what follows an item that holds more is the section's again",
      `<h4>Request</h4><ul><li>Example request<pre>{}</pre></li></ul><p>The ship waits.</p>${table}`,
      { request: `The ship waits.\n${row}`, "request-examples": "Example request\n{}" },
    ],
    [
      "paragraphs",
      `<h4>Request</h4>${table}<p>Example request</p><pre>{}</pre>`,
      { request: row, "request-examples": "Example request\n{}" },
    ],
    [
      "an example that says what it is of",
      `<h4>Request</h4>${table}<p>Example request: mooring two ships at once</p><pre>{}</pre>`,
      { request: row, "request-examples": "Example request: mooring two ships at once\n{}" },
    ],
    [
      "the statuses of a response",
      `<h4>Response</h4><ul><li>Response parameters${table}</li><li>Status code<p>201</p></li></ul>`,
      { response: row, statuses: "201" },
    ],
    [
      "a sentence that has such a word is none",
      `<h4>Request</h4><p>The request parameters count, see the example request.</p>${table}`,
      { request: `The request parameters count, see the example request.\n${row}` },
    ],
    [
      "values of a list are none",
      `<h4>Constraints</h4><ul><li>Request</li><li>Response</li></ul><h4>Request</h4>${table}`,
      { constraints: "- Request\n- Response", request: row },
    ],
    [
      "labels inside a cell are none",
      `<h4>Request</h4><table><tr><th>Parameter</th><th>Description</th></tr><tr><td>name</td><td><p>Example request</p><p>It has one.</p></td></tr></table>`,
      { request: "name | Example request\nIt has one." },
    ],
  ])("%s", (_, html, want) => {
    expect(sections(html)).toEqual(want);
  });
});
