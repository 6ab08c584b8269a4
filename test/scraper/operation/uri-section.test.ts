import { describe, expect, test } from "vitest";
import { gathered } from "../../../core/findings/with-findings.js";
import { english } from "../../../scraper/family/english.js";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { readPage } from "../../../scraper/page/index.js";
import { Reference } from "../../../scraper/reference/reference.js";

/** What is read of a page whose section on URIs holds this markup. */
function read(section: string): {
  readonly uris: readonly string[];
  readonly queries: readonly string[];
  readonly said: readonly string[];
} {
  const text = `<h1>Opening a Door</h1><h2>Function</h2><p>It opens one.</p><h2>URI</h2>${section}<h2>Request Parameters</h2><p>None</p>`;
  const page = readPage("Door.html", text, english);
  const context = { vocabulary: english, reference: new Reference([page], english) };
  const { value, findings } = gathered(readOperations([page], context));
  const operations = value.flat();
  return {
    uris: operations.map(({ method, path }) => `${method} ${path}`),
    queries: operations.flatMap(({ queryParameters }) => queryParameters.map(({ name }) => name)),
    said: findings
      .filter(({ rule }) => !["missing-parameter", "assumed-status"].includes(rule))
      .map(({ rule, message }) => `${rule}: ${message}`),
  };
}

const cells = (tag: string, words: readonly string[]): string =>
  `<tr>${words.map((word) => `<${tag}>${word}</${tag}>`).join("")}</tr>`;

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
    ["reach R4", "<ul><li>PATH: /v1/{yard_id}/doors<br>Method: GET</li></ul>", ["get /v1/{yard_id}/doors"]],
    [
      "two items, the method first",
      "<ul><li>HTTP method: post</li><li>URL: /v1/doors</li></ul>",
      ["post /v1/doors"],
    ],
    [
      "a definition list",
      "<dl><dt>Method</dt><dd>PUT</dd><dt>Path</dt><dd>/v1/doors</dd></dl>",
      ["put /v1/doors"],
    ],
    ["a label in front of both", "<p>URI format: PATCH /v1/doors</p>", ["patch /v1/doors"]],
    [
      "reach R5",
      `<table>${cells("th", ["Request Method", "URI"])}${cells("td", ["POST", "/v1/doors"])}</table>`,
      ["post /v1/doors"],
    ],
    [
      "a table of two, the path first",
      `<table>${cells("th", ["Path", "Description", "Method"])}${cells("td", ["/v1/doors", "Lists", "GET"])}${cells("td", ["/v1/doors", "Opens", "post"])}</table>`,
      ["get /v1/doors", "post /v1/doors"],
    ],
    [
      "a table whose rows are labelled",
      `<table>${cells("td", ["Method", "GET"])}${cells("td", ["URI", "/v1/doors"])}</table>`,
      ["get /v1/doors"],
    ],
    ["a table without a header", `<table>${cells("td", ["GET", "/v1/doors"])}</table>`, ["get /v1/doors"]],
    [
      "looks alike: a remark that names another operation",
      `<p>GET /v1/doors</p><div class="note"><p>GET /v2/doors</p></div>`,
      ["get /v1/doors"],
    ],
    [
      "looks alike: fields whose descriptions name paths",
      `<p>GET /v1/doors</p><table>${cells("th", ["Parameter", "Type", "Description"])}${cells("td", ["GET", "String", "/v2/doors"])}</table>`,
      ["get /v1/doors"],
    ],
    [
      "looks alike: words that are verbs",
      `<p>GET /v1/doors</p><p>Delete it afterwards: /v1 is kept.</p>`,
      ["get /v1/doors"],
    ],
  ])("%s", (_, section, want) => {
    const { uris, said } = read(section);
    expect(uris).toEqual(want);
    expect(said).toEqual([]);
  });
});

describe("how a URI may be written", () => {
  test.each([
    ["reach R3", "GET https://{Endpoint}/v1/{yard_id}/doors", "get /v1/{yard_id}/doors"],
    ["use R11", "POST https://host/v2/doors", "post /v2/doors"],
    ["a host with a port", "GET http://doors.example.com:8443/v1/doors", "get /v1/doors"],
    ["a host without a scheme", "GET doors.example.com/v1/doors", "get /v1/doors"],
    ["a host that is a placeholder", "GET {endpoint}/v1/doors", "get /v1/doors"],
    ["nothing behind the host", "GET https://{Endpoint}", "get /"],
    ["angle brackets", "GET /v1/doors/&lt;door_id&gt;", "get /v1/doors/{door_id}"],
    ["colons", "GET /v1/:yard_id/doors/:door", "get /v1/{yard_id}/doors/{door}"],
    ["a dollar", "GET /v1/doors/${id}", "get /v1/doors/{id}"],
    ["two braces", "GET /v1/doors/{{id}}", "get /v1/doors/{id}"],
    ["a name of two words", "GET /v1/doors/{door id}", "get /v1/doors/{door_id}"],
    ["a small method", "get /v1/doors", "get /v1/doors"],
    ["a capitalised method", "Delete /v1/doors", "delete /v1/doors"],
    ["a colon behind the method", "PUT: /v1/doors", "put /v1/doors"],
    ["no space", "GET/v1/doors", "get /v1/doors"],
    ["a full stop behind it", "GET /v1/doors/{id}.", "get /v1/doors/{id}"],
    ["a version of HTTP behind it", "GET /v1/doors HTTP/1.1", "get /v1/doors"],
    ["looks alike: an action behind a colon", "POST /v1/doors/{id}:open", "post /v1/doors/{id}:open"],
    ["looks alike: two in one segment", "GET /v1/{yard}:{door}", "get /v1/{yard}:{door}"],
    ["looks alike: dots in a segment", "GET /v1.0/doors/{id}.{format}", "get /v1.0/doors/{id}.{format}"],
  ])("%s", (_, uri, want) => {
    const { uris, said } = read(`<p>${uri}</p>`);
    expect(uris).toEqual([want]);
    expect(said).toEqual([]);
  });

  test.each([
    ["?a={a}&b={b}", ["a", "b"]],
    ["{?a,b}", ["a", "b"]],
    ["[?a={a}&b={b}]", ["a", "b"]],
    ["?a=:a&b=&lt;b&gt;", ["a", "b"]],
    ["?a=1", ["a"]],
  ])("the query %s", (query, want) => {
    const { uris, queries, said } = read(`<p>GET /v1/doors${query}</p>`);
    expect({ uris, queries, said }).toEqual({ uris: ["get /v1/doors"], queries: want, said: [] });
  });

  test.each([
    ["two slashes", "GET /v1//doors", "get /v1/doors", 'mended-uri: GET /v1/doors: "//" was made "/"'],
    ["no slash in front", "GET v1/doors", "get /v1/doors", 'mended-uri: GET /v1/doors: "/" was put in front'],
    [
      "a query without a name",
      "GET /v1/doors?{query}",
      "get /v1/doors",
      'mended-uri: GET /v1/doors: "{query}" of its query names no parameter',
    ],
  ])("mended, with a finding: %s", (_, uri, want, said) => {
    expect(read(`<p>${uri}</p>`)).toMatchObject({ uris: [want], said: [said] });
  });

  test.each([
    ["use R10", "POST /v2/{project_id}/../..//doors", 'it has a segment ".."'],
    ["a dot in disguise", "GET /v1/%2E%2e/doors", 'it has a segment ".."'],
    ["a brace too few", "GET /v1/{yard_id/doors", "its braces are not in pairs, or hold nothing"],
    ["a brace too many", "GET /v1/yard_id}/doors", "its braces are not in pairs, or hold nothing"],
    ["empty braces", "GET /v1/{}/doors", "its braces are not in pairs, or hold nothing"],
    ["a brace too few in the query", "GET /v1/doors?a={a", "its braces are not in pairs, or hold nothing"],
    ["a backslash", "GET /v1\\doors", 'it has the character "\\\\"'],
  ])("refused, with an error: %s", (_, uri, why) => {
    const { uris, said } = read(`<p>${uri}</p>`);
    expect(uris).toEqual([]);
    expect(said).toEqual([`refused-uri: ${JSON.stringify(uri)} is no path: ${why}`]);
  });

  test("one that is refused takes no other with it", () => {
    const { uris, said } = read("<p>GET /v1/../doors</p><p>GET /v1/doors</p>");
    expect(uris).toEqual(["get /v1/doors"]);
    expect(said).toHaveLength(1);
  });

  test("a line of 200,000 spaces, braces or letters is read at once", () => {
    const start = performance.now();
    for (const part of [" ", "{", "<", "a.", "{a}", ":", "/"]) read(`<pre>GET ${part.repeat(200_000)}</pre>`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
