import { describe, expect, test } from "vitest";
import { InputError } from "../../../core/base/input-error.js";
import { unreadPages } from "../../../core/findings/unread-pages.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { page } from "../pages.js";

/** A table with nothing in it, inside so many divisions. */
const deep = `<h1>Deep</h1>${"<div>".repeat(2000)}<table></table>`;
const good = page("good.txt", { title: "Listing Kites", uri: "GET /v1/kites" });

function read(...documents: readonly Document[]) {
  return scrape(documents, defaultService("kites"));
}

const errors = (documents: readonly Document[]): string[] =>
  read(...documents)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, source, message }) => `${source} ${rule}: ${message}`);

describe("reach R6, bugs D16: a page that cannot be read is an error, and the others get their contract", () => {
  const cases: [what: string, odd: Document, want: RegExp][] = [
    [
      "words for a URI",
      page("odd.txt", { uri: "See the appendix." }),
      /^odd\.txt:7 unread-page: the URI section names no method and path, such as "GET \/v1\/items"; found "See the appendix\."$/,
    ],
    [
      "a path without a method",
      page("odd.txt", { uri: "/v1/kites/{kite_id}" }),
      /^odd\.txt:7 unread-page: .*; found "\/v1\/kites\/\{kite_id\}"$/,
    ],
    [
      "an empty URI section",
      { name: "odd.html", text: "<h1>Odd</h1>\n<h4>URI</h4>\n<h4>Request Parameters</h4><p>None</p>" },
      /^odd\.html:2 unread-page: .*; found nothing$/,
    ],
    [
      "elements without an end",
      { name: "odd.html", text: deep },
      /^odd\.html:1 unread-page: elements are nested more than \d+ deep$/,
    ],
    [
      "a table that the file breaks off in",
      { name: "odd.html", text: "<h1>Odd</h1>\n<h4>URI</h4><p>GET /v1/odd</p><table><tr><td>a" },
      /^odd\.html:2 unread-page: the page ends inside/,
    ],
  ];
  test.each(cases)("%s", (_, odd, want) => {
    const { contract, documents } = read(good, odd);
    expect(Object.keys(contract.paths ?? {})).toEqual(["/v1/kites"]);
    expect(errors([odd, good])).toEqual([expect.stringMatching(want)]);
    expect(documents.find(({ name }) => name === odd.name)).toMatchObject({
      operations: [],
      skipped: "could not be read",
    });
  });

  test("a page about URIs that has no such section only looks alike: it is passed over", () => {
    const about = {
      name: "about.html",
      text: "<h1>URIs</h1><h2>Parts of a URI</h2><p>See the appendix.</p>",
    };
    expect(errors([good, about])).toEqual([]);
  });

  test("where it must not be: the refusal names the first, and the others", () => {
    const odd = ["a.txt", "b.txt"].map((name) => page(name, { uri: "None" }));
    const refusal = unreadPages(read(good, ...odd).findings);
    expect(refusal).toMatchObject({
      file: "a.txt",
      line: 7,
      hint: "neither could these be read: b.txt:7",
    });
    expect(unreadPages(read(good).findings)).toBeNull();
  });
});

describe("reach R7: where no page has an operation, the refusal says what was looked for, found, and what to do", () => {
  const facts = "<h1>Kites</h1><p>x</p>\n<h2>Facts</h2><table></table><h2>Arguments</h2><p>y</p>";
  const cases: [what: string, documents: Document[], file: string, message: RegExp, hint: RegExp][] = [
    [
      "other headings",
      [{ name: "kites.html", text: facts }],
      "kites.html",
      /^no document has a section on a URI.*; looked for a heading "URI"; found Facts, Arguments$/,
      /^README, "Your first service"/,
    ],
    [
      "the page that is most like one",
      [
        { name: "a.html", text: "<h1>A</h1><h2>Only</h2><p>x</p>" },
        { name: "b.html", text: facts },
      ],
      "b.html",
      /found Facts, Arguments$/,
      /read b\.html --as page/,
    ],
    [
      "another format by its name",
      [{ name: "kites.rst", text: "Kites\n=====\n\nURI\n---\n\nGET /v1/kites" }],
      "kites.rst",
      /found no heading$|found /,
      /^build \.rst with sphinx-build -b html and give the HTML$/,
    ],
    [
      "only pages that cannot be read",
      [page("odd.txt", { uri: "See the appendix." })],
      "odd.txt",
      /^the URI section names no method and path/,
      /^/,
    ],
  ];
  test.each(cases)("%s", (_, documents, file, message, hint) => {
    let refusal: unknown;
    try {
      read(...documents);
    } catch (error) {
      refusal = error;
    }
    if (!(refusal instanceof InputError)) throw new Error("it was not refused");
    expect(refusal.file).toBe(file);
    expect(refusal.reason).toMatch(message);
    expect(refusal.hint ?? "").toMatch(hint);
  });
});
