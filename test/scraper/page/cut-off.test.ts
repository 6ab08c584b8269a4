/** use R8: a dump that was cut off somewhere is told, a whole one is not. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { cutOffs } from "../../../scraper/page/cut-off.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { page, table } from "../pages.js";
import { pageOf } from "./pages-of-dumps.js";

const told = (text: string): string[] =>
  cutOffs(pageOf(text), english).map(({ message }) =>
    message.replace(/^the dump ends | ?: the file.*$/gu, ""),
  );

const input = ["Parameter", "Mandatory", "Type", "Description"];
const example = '{\n  "a": {\n    "b": 1\n  }\n}';
const { text: undated } = page("OpenDoor.txt", {
  request: table(
    "Table 1 Request body parameters",
    input,
    ["color", "Yes", "String", "Its color."],
    ["size", "No", "Integer", "Its size."],
  ),
  requestExample: example,
});
const text = `Updated on 2026-01-02 GMT+08:00\n\n${undated}`;
const upTo = (mark: string): string => text.slice(0, text.indexOf(mark) + mark.length);

describe("a blank-line dump", () => {
  test.each<[string, string, string[]]>([
    ["whole", text, []],
    ["whole, without error codes", upTo("Not Found"), []],
    ["below a heading", upTo("Request Parameters"), ['with the heading "Request Parameters"']],
    [
      "below the header of a table",
      upTo("Mandatory\n\nType\n\nDescription"),
      ["below the header of a table"],
    ],
    ["in a table", upTo("Its color."), ["inside a table of fields"]],
    ["in a row", upTo("size\n\nNo"), ["inside a table of fields"]],
    ["in an example", upTo('"a": {'), ["inside an example"]],
    ["before the examples", upTo("Response Parameters\n\nNone"), ['in its section "Response Parameters"']],
    ["in the function", upTo("is used to"), []],
  ])("%s", (_, cut, want) => {
    expect(told(cut)).toEqual(want);
  });
});

const pipe = `Updated on 2026-01-02 GMT+08:00\nT\nURI\nGET /v1/a\nResponse Parameters\nStatus code: 200\nParameter |\nType |\nDescription |\n---|---|---|\nid |\nString |\nIts id. |\nkind |\nString |\nKinds:\n|\nExample Responses\n{ "id": "a" }\nStatus Codes\nStatus Code | Description |\n---|---|\n200 | OK |`;

describe("a pipe dump", () => {
  test.each<[string, string | null, string[]]>([
    ["whole", null, []],
    ["in a cell", "Its id.", ["inside a row of a table"]],
    ["between cells", "kind |\nString |", ["inside a row of a table"]],
    ["after a row", "Its id. |", ["inside a table of fields"]],
    ["in the header of the last table", "Status Codes\nSt", ['in the word "St"']],
    ["in the last table", "200 | O", ["inside a row of a table"]],
  ])("%s", (_, mark, want) => {
    expect(told(mark === null ? pipe : pipe.slice(0, pipe.indexOf(mark) + mark.length))).toEqual(want);
  });
});

test("the documents, cut off at 39 places each, are told to be, save in their last words", () => {
  const silent = ["UpdateNotebook.txt", "PatchNetwork.txt", "ChangeDevServerOS.txt"].flatMap((name) => {
    const whole = readFileSync(new URL(`../../../spec/modelarts/documents/${name}`, import.meta.url), "utf8");
    const heard = (part: string): readonly string[] =>
      scrape([page("OpenDoor.txt", {}), { name, text: part }], defaultService("x"))
        .findings.filter(({ severity }) => severity !== "info")
        .map(({ rule, source, message }) => `${rule} ${source} ${message}`);
    const usual = new Set(heard(whole));
    const places = Array.from({ length: 39 }, (_, index) => Math.floor((whole.length * (index + 1)) / 40));
    return places
      .filter((place) => heard(whole.slice(0, place)).every((each) => usual.has(each)))
      .map((place) => `${name} ${place} of ${whole.length}`);
  });
  // Near its beginning a page may be a short one, or none of an operation; below its end stands what the site says.
  const isTold = (each: string): boolean =>
    !/^UpdateNotebook.txt 760 |ChangeDevServerOS.txt (?:\d{3}|[1-2]\d{3}|8420) /u.test(each);
  expect(silent.filter(isTold)).toEqual([]);
});
