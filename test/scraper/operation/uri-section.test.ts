import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { readPage } from "../../../scraper/page/index.js";
import { Reference } from "../../../scraper/reference/reference.js";

/** The URIs of a page whose section on them holds this markup. */
function uris(section: string): string[] {
  const text = `<h1>Opening a Door</h1><h2>Function</h2><p>It opens one.</p><h2>URI</h2>${section}<h2>Request Parameters</h2><p>None</p>`;
  const page = readPage("Door.html", text, english);
  const context = { vocabulary: english, reference: new Reference([page], english) };
  const operations = readOperations([page], context).flatMap(({ value }) => value);
  return operations.map(({ method, path }) => `${method} ${path}`);
}

describe("where a URI may stand", () => {
  test.each([
    ["reach R2", "<ul><li>URI format<p>GET /v1/{yard_id}/doors</p></li></ul>", ["get /v1/{yard_id}/doors"]],
    ["in a list in a list", "<ol><li><ul><li>PUT /v1/doors</li></ul></li></ol>", ["put /v1/doors"]],
    [
      "two items",
      "<ul><li>GET /v1/doors</li><li>GET /v1/gates</li></ul>",
      ["get /v1/doors", "get /v1/gates"],
    ],
    ["code in an item", "<ul><li><pre>DELETE /v1/doors</pre></li></ul>", ["delete /v1/doors"]],
    [
      "looks alike: a remark that names another operation",
      `<p>GET /v1/doors</p><div class="note"><p>GET /v2/doors</p></div>`,
      ["get /v1/doors"],
    ],
  ])("%s", (_, section, want) => {
    expect(uris(section)).toEqual(want);
  });
});
