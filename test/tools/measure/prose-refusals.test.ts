/** Examples that a contract refuses for what only prose states. */
import { expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { proseRefusals } from "../../../tools/measure/prose-refusals.js";
import { input, page, table } from "../render/fixtures.js";

function refusalsOf(type: string, description: string, examples: readonly unknown[]): string[] {
  const text = page("kites_0001", "Creating a Kite", [
    ["URI", "<p>POST /v1/kites</p>"],
    [
      "Request Parameters",
      table({
        caption: "Table 1 Request body parameters",
        header: input,
        rows: [["colour", "Yes", type, description]],
      }),
    ],
    ["Example Requests", examples.map((each) => `<pre>${JSON.stringify(each)}</pre>`).join("\n")],
  ]);
  const { contract, provenance } = scrape([{ name: "kites_0001.html", text }], defaultService("kites"));
  return proseRefusals(contract, provenance).byProse.map(
    ({ keyword, told }) => `${keyword} ${told ? "told" : "untold"}`,
  );
}

test.each([
  [
    "an example of a length that a sentence forbids",
    "String",
    "A maximum of 3 characters.",
    [{ colour: "red" }, { colour: "blue" }],
    ["maxLength told"],
  ],
  ["examples that keep to the sentence", "String", "A maximum of 9 characters.", [{ colour: "red" }], []],
  [
    "an example that breaks what a cell states, and no sentence",
    "Integer",
    "Number of colours.",
    [{ colour: "red" }],
    [],
  ],
])("%s", (_, type, description, examples, wanted) => {
  expect(refusalsOf(type, description, examples)).toEqual(wanted);
});
