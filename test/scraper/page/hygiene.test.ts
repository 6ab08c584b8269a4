import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { plainText, type Page } from "../../../scraper/page/page.js";

const read = (text: string): Page => readPage("Page.html", text, english);
const headings = ({ blocks }: Page): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

describe("permalinks", () => {
  test.each([
    ["reach R1", `<h2>URI<a class="headerlink" href="#uri" title="Permalink">¶</a></h2>`, "URI"],
    ["an entity", `<h2>URI<a class="headerlink" href="#uri">&para;</a></h2>`, "URI"],
    ["in front of the words", `<h2><a class="header-anchor" href="#uri">#</a> URI</h2>`, "URI"],
    ["of an invisible character", `<h2>URI<a class="hash-link" href="#uri">&#8203;</a></h2>`, "URI"],
    ["marked up", `<h2>URI <a href="#uri"><b>🔗</b></a></h2>`, "URI"],
    ["looks alike: a title that is a link", `<h2><a href="#uri">URI</a></h2>`, "URI"],
    ["looks alike: a sign that is no link", `<h2>Sign #</h2>`, "Sign #"],
    ["looks alike: a link to another page", `<h2>Signs: <a href="signs.html">¶</a></h2>`, "Signs: ¶"],
  ])("%s", (_, heading, want) => {
    expect(headings(read(`<h1>Opening a Door</h1>${heading}<p>GET /v1/doors</p>`))).toEqual([want]);
  });

  test("of the title, of a caption, of a paragraph", () => {
    const link = `<a class="headerlink" href="#x" title="Permalink">¶</a>`;
    const page = read(`<h1>Doors${link}</h1><p class="caption">All <b>doors</b>${link}</p>
<table><caption><span><b>Table 1</b> Paint</span>${link}</caption><tr><th>Parameter</th></tr></table>`);
    expect(page.title).toBe("Doors");
    expect(plainText(page.blocks.slice(0, 1))).toBe("All doors");
    expect(page.blocks[1]).toMatchObject({ number: 1, title: "Paint" });
  });
});

describe("what bounds a page", () => {
  const page = `<h1>Opening a Door</h1><h2>URI</h2><p>GET /v1/doors</p>`;
  const around = `<div><h4>door-service</h4><ul><li>Doors</li></ul></div>`;
  test.each([
    ["reach N1", `<aside><h4>door-service</h4><ul><li>Doors</li></ul></aside><main>${page}</main>`],
    ["a role", `${around}<div class="body" role="main">${page}</div>${around}`],
    ["the one article", `${around}<article>${page}</article>${around}`],
    ["an article in the main part", `<main>${around}<article>${page}</article>${around}</main>`],
    ["of several articles that with the title", `<article>${around}</article><article>${page}</article>`],
    ["main of a cell", `<table><tr><td>${around}</td><td><main>${page}</main></td></tr></table>`],
    ["no bounds at all: the first h1 is the title", `${around}${page}`],
    ["navigation and footer", `<nav>${around}</nav>${page}<footer>${around}</footer>`],
    ["landmarks", `<div role="navigation">${around}</div>${page}<div role="contentinfo">${around}</div>`],
    ["classes", `<ul class="breadcrumb"><li>Doors</li></ul>${page}<div class="feedback">Good?</div>`],
    ["a header that holds the title", `<article><header>${page}</header></article>`],
    [
      "a site's header, and a title of no section",
      `<header><h1>Doors Inc.</h1></header>${page.replaceAll("h1", "h3")}`,
    ],
    [
      "a title in the header alone",
      `<header><h1>Opening a Door</h1></header><h2>URI</h2><p>GET /v1/doors</p>`,
    ],
    ["breadcrumbs in front of the title", `<p>Home &gt; Doors</p>${page}`],
    ["links behind it", `${page}<p>Previous topic: Gates</p><p>Next topic: Keys</p><p>Edit this page</p>`],
    ["buttons", page.replace("</p>", "<button>Copy</button></p>")],
  ])("%s", (_, text) => {
    const { title, blocks } = read(text);
    expect({ title, words: plainText(blocks) }).toEqual({
      title: "Opening a Door",
      words: "URI\nGET /v1/doors",
    });
  });

  test("looks alike: sections in front of a late h1, text that ends like a link, several articles", () => {
    const late = read(`<h2>URI</h2><p>GET /v1/doors</p><h1>Doors</h1>`);
    expect(headings(late)).toEqual(["URI"]);
    expect(late.title).toBe("Doors");
    expect(plainText(read(`<h1>Doors</h1><p>The next topic is keys.</p>`).blocks)).toBe(
      "The next topic is keys.",
    );
    const both = read(`<article><h1>A</h1></article><article><h1>B</h1></article>`);
    expect([both.title, ...headings(both)]).toEqual(["A", "B"]);
  });

  test("the date of a page is read, wherever it stands", () => {
    const date = "<p>Updated on 2026-01-02 GMT+08:00</p>";
    for (const text of [`${date}${page}`, page.replace("<h2>", `${date}<h2>`), `${page}${date}`]) {
      expect(read(text).updatedOn).toBe("2026-01-02 GMT+08:00");
      expect(plainText(read(text).blocks)).toBe("URI\nGET /v1/doors");
    }
  });

  test("the word Note of a note is not what it says", () => {
    const note = `<div class="admonition note"><p class="admonition-title">Note</p><p>Push.</p></div>`;
    expect(read(`<h1>Doors</h1>${note}`).blocks).toMatchObject([
      { kind: "note", blocks: [{ text: "Push." }] },
    ]);
  });

  test("lines are those of the document, whatever stands around", () => {
    const [heading] = read(`<nav>\n\n</nav>\n<main>\n<h1>Doors</h1>\n<h2>URI</h2></main>`).blocks;
    expect(heading?.line).toBe(6);
  });
});

describe("dumps", () => {
  const body = ["Opening a Door", "Function", "It opens a door.", "URI", "GET /v1/doors"];
  const dump = (...lines: readonly string[]): Page => readPage("Door.txt", lines.join("\n\n"), english);
  const crumbs = "Help Center/ Door Service/ API Reference/ Opening a Door";
  test.each([
    ["reach N2", dump(`${crumbs}\nUpdated on 2026-01-02 GMT+08:00`, ...body)],
    ["breadcrumbs apart from the date", dump(crumbs, "Updated on 2026-01-02 GMT+08:00", ...body)],
    ["other breadcrumbs", dump("Home > Doors > Opening a Door", "Updated on 2026-01-02 GMT+08:00", ...body)],
    ["a date behind the title", dump("Opening a Door", "Updated on 2026-01-02 GMT+08:00", ...body.slice(1))],
    ["breadcrumbs alone", dump(`${crumbs}\nUpdated on 2026-01-02 GMT+08:00`, ...body.slice(1))],
    ["permalinks", dump("Updated on 2026-01-02 GMT+08:00", ...body.map((line) => `${line}¶`))],
    [
      "links behind it",
      dump("Updated on 2026-01-02 GMT+08:00", ...body, "Previous topic: Gates", "Feedback"),
    ],
  ])("%s", (_, page) => {
    expect(page).toMatchObject({ title: "Opening a Door", updatedOn: "2026-01-02 GMT+08:00" });
    expect(plainText(page.blocks)).toBe("Function\nIt opens a door.\nURI\nGET /v1/doors");
  });

  test("looks alike: titles with slashes, lines stay where they are", () => {
    expect(dump("Opening TCP/UDP/ICMP Ports", ...body.slice(1)).title).toBe("Opening TCP/UDP/ICMP Ports");
    expect(dump("Opening and/ or Closing", ...body.slice(1)).title).toBe("Opening and/ or Closing");
    expect(dump(crumbs, ...body).titleLine).toBe(3);
  });

  test("of a pipe dump", () => {
    const lines = [crumbs, "Updated on 2026-01-02 GMT+08:00", ...body.map((line) => `${line}¶`)];
    const table = ["Parameter |", "Description |", "---|---|", "id |", "ID |"];
    const page = readPage("Door.txt", [...lines, ...table].join("\n"), english);
    expect(page).toMatchObject({
      format: "pipe",
      title: "Opening a Door",
      updatedOn: "2026-01-02 GMT+08:00",
    });
    expect(headings(page)).toEqual(["Function", "URI"]);
  });
});
