import { expect, test } from "vitest";
import { brokenReferences } from "../../../scraper/reference/links.js";
import { readContents } from "../../../scraper/reference/contents.js";
import { readPage } from "../../../scraper/page/index.js";
import { english } from "../../../scraper/family/english.js";

const other = `<h1>Data</h1>
<table id="Other__t1"><caption>Table 1 Door</caption><tr><th>Parameter</th></tr><tr><td>a</td></tr></table>
<p><a name="li1"></a>Deep inside.</p>`;
const contents = '[{ "code": "1", "p_code": "", "title": "Data", "uri": "other.html" }]';

/** What is told about a page with one paragraph, beside another page and, unless `alone`, a table of contents. */
function told(paragraph: string, alone = false): string[] {
  const documents = [
    {
      name: "page.html",
      text: `<h1>Open</h1>\n<table id="own"><caption>Table 2 X</caption></table>\n<p>${paragraph}</p>`,
    },
    { name: "other.html", text: other },
    { name: "dump.txt", text: "Shutting a Door\n\nFunction\n\nThis API shuts. See Table 9." },
  ];
  const findings = brokenReferences(
    {
      pages: documents.map(({ name, text }) => readPage(name, text, english)),
      texts: new Map(documents.map(({ name, text }) => [name, text])),
      contents: alone
        ? new Map()
        : readContents([{ name: "contents.json", text: contents }], english.contents).value,
    },
    english,
  );
  return findings.map(({ rule, source, message }) => `${rule} ${source} ${message}`);
}

const link = (target: string, words = "there") => `See <a href="${target}">${words}</a>.`;
const at = "broken-reference page.html:3";
const cases: [what: string, paragraph: string, want: string[]][] = [
  ["a table of the page", link("#own"), []],
  ["a table of another page, in another case", link("OTHER.html#other__T1"), []],
  ["an anchor that stands at no heading and no table", link("other.html#li1"), []],
  ["another page as a whole", link("other.html"), []],
  ["a dump, which has lost its anchors", link("dump.html#x"), []],
  ["another site, and a mail address", link("https://example.org/x#y") + link("mailto:a@example.org"), []],
  [
    "an anchor that is not on the page",
    link("#gone"),
    [`${at} the link "there" leads to #gone, which page.html does not have`],
  ],
  [
    "an anchor that is not on the other page",
    link("other.html#own", "Table 2"),
    [`${at} the link "Table 2" leads to #own, which other.html does not have`],
  ],
  [
    "an anchor with signs of a regular expression",
    link("other.html#li."),
    [`${at} the link "there" leads to #li., which other.html does not have`],
  ],
  [
    "a document that is not there",
    link("gone.html#x"),
    [`${at} the link "there" leads to gone.html, which is not among the documents`],
  ],
  [
    "twice in one paragraph: told once",
    link("#gone") + link("#gone"),
    [`${at} the link "there" leads to #gone, which page.html does not have`],
  ],
  ["a table by its number", "See Table 2.", []],
  [
    "a table that is not there",
    "See Table 7.",
    [`${at} the text speaks of Table 7, which this page does not have`],
  ],
  ["a number inside a link, which tells where it leads", link("other.html#Other__t1", "Table 1"), []],
];

test.each(cases)("%s", (_, paragraph, want) => {
  expect(told(paragraph)).toEqual(want);
});

test("without a table of contents nobody knows which documents there are", () => {
  expect(told(link("gone.html") + link("#gone"), true)).toEqual([
    `${at} the link "there" leads to #gone, which page.html does not have`,
  ]);
});
