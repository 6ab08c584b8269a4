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
