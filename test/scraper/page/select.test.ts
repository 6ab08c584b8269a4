import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { plainText } from "../../../scraper/page/page.js";
import { selectContent } from "../../../scraper/page/select.js";
import { defaultService, readService } from "../../../scraper/service/service-file.js";
import { scrape } from "../../../scraper/scrape.js";

const text = `<div class="menu"><h1>Doors Inc.</h1></div>
<div class="doc">
<h1>Opening a Door</h1>
<h2>URI</h2><p>POST /v1/doors</p>
<div class="ad"><table>
</table>Buy doors!</div>
</div>
<div class="doc"><p>Ä €</p></div>`;
const at = (selector: string, line = 7): { selector: string; source: string } => ({
  selector,
  source: `service.yaml:${line}`,
});

describe("selectors of service.yaml", () => {
  test.each([
    ["content", { content: at(".doc"), drop: [] }, "URI\nPOST /v1/doors\nBuy doors!\nÄ €", 4],
    ["content and drop", { content: at(".doc"), drop: [at(".ad")] }, "URI\nPOST /v1/doors\nÄ €", 4],
    [
      "one of several, and two to drop",
      { content: at(".doc:has(h1)"), drop: [at("table"), at(".ad")] },
      "URI\nPOST /v1/doors",
      4,
    ],
    ["drop alone", { content: null, drop: [at(".menu, .ad, .doc + .doc")] }, "URI\nPOST /v1/doors", 4],
  ])("%s", (_, selectors, want, line) => {
    const { value } = selectContent([{ name: "Door.html", text }], selectors, english);
    const page = readPage("Door.html", value[0]?.text ?? "", english);
    expect(plainText(page.blocks.filter((block) => block.kind !== "table"))).toBe(want);
    expect(page.blocks[0]?.line).toBe(line);
    expect(value[0]?.text).toHaveLength(text.length);
  });

  test("what matches nothing is told, a dump is left alone", () => {
    const dump = { name: "Dump.txt", text: "Opening a Door\n\nURI\n\nPOST /v1/doors" };
    const selectors = { content: at("#none"), drop: [at(".gone", 9), at(".ad", 10)] };
    const { value, findings } = selectContent([{ name: "Door.html", text }, dump], selectors, english);
    expect(value[1]).toEqual(dump);
    expect(findings.map(({ source, message }) => `${source} ${message}`)).toEqual([
      'Door.html:1 pages.content of service.yaml, "#none", matches nothing here: the whole page was read',
      'service.yaml:9 pages.drop has ".gone", which matches nothing on any page',
    ]);
  });

  test("a selector that is none is an error at its line", () => {
    expect(() =>
      selectContent([{ name: "Door.html", text }], { content: at("p[", 12), drop: [] }, english),
    ).toThrow('service.yaml:12: "p[" is no CSS selector');
  });

  test("service.yaml is read, and a scrape heeds it", () => {
    const yaml = (pages: string): string =>
      `title: Doors\nversion: "1"\npackage: doors\nservers: [{ url: "https://a.invalid" }]\npages: ${pages}\n`;
    expect(readService(yaml(`{ content: main, drop: [.ad] }`), "service.yaml").pages).toEqual({
      content: at("main", 5),
      drop: [at(".ad", 5)],
    });
    expect(() => readService(yaml(`{ contents: main }`), "service.yaml")).toThrow(
      'unknown key "pages.contents"',
    );
    expect(() => readService(yaml(`{ drop: main }`), "service.yaml")).toThrow(
      "`pages.drop` has to be a list",
    );
    const service = { ...defaultService("doors"), pages: { content: at(".doc"), drop: [] } };
    const { contract } = scrape([{ name: "Door.html", text }], service);
    expect(JSON.stringify(contract)).toContain('"summary":"Opening a Door"');
  });
});
