/** Every keyword of a contract has a reason, and each reason stands where it says. */
import { describe, expect, test } from "vitest";
import { isObject, valueAt } from "../../../core/base/json.js";
import { partsOf } from "../../../core/schema/named-parts.js";
import { explain, type Explanation } from "../../../scraper/explain/index.js";
import { keywordsOf } from "../../../scraper/explain/keywords.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { readDocuments } from "../../../scraper/source/folder.js";
import { corpusFolder, corpusIsThere } from "../../../tools/measure/corpus.js";
import { made } from "./made.js";
import { withoutReason } from "./without-reason.js";

const { documents } = await readDocuments(["spec/modelarts/documents"]);
const lines = new Map(documents.map(({ name, text }) => [name, text.split("\n")]));
const from = made(documents);
const { contract } = from;
const parts = [...partsOf(contract).values()];
const explained = parts
  .filter(({ kind }) => kind === "schema" || kind === "operation")
  .map(({ name }) => explain(name, from));
const all: readonly Explanation[] = explained.flatMap((each) => [each, ...each.parts]);

test("there is something to explain", () => {
  expect(all.length).toBeGreaterThan(300);
});

describe("every keyword of every schema, parameter and header has a reason", () => {
  test("in the five documents", () => {
    const { keywords, missing } = withoutReason(contract, from.provenance);
    expect(missing).toEqual([]);
    expect(keywords).toBeGreaterThan(1000);
  });

  const skipped = corpusIsThere ? "" : ` (skipped: no references in ${corpusFolder}; set DOCS2SDK_CORPUS)`;
  test.skipIf(!corpusIsThere).each(["modelarts-2022-04", "modelarts-2022-05", "ecs-2022-05"])(
    `in the reference %s${skipped}`,
    async (reference) => {
      const read = await readDocuments([reference], corpusFolder);
      const scraped = scrape(read.documents, defaultService(reference));
      const { keywords, missing } = withoutReason(scraped.contract, scraped.provenance);
      expect(missing).toEqual([]);
      expect(keywords).toBeGreaterThan(1000);
    },
    120_000,
  );
});

test("an explanation gives each of its keywords and rules a reason", () => {
  const without = all.flatMap(({ name, keywords, rules }) =>
    [...keywords, ...rules].flatMap(({ keyword, reasons }) =>
      reasons.length === 0 ? [`${name} ${keyword}`] : [],
    ),
  );
  expect(without).toEqual([]);
});

test("the keywords of a field are those of its schema, and whether it must be there", () => {
  for (const { name, pointer, keywords, schema } of explained.flatMap(({ parts: fields }) => fields)) {
    const [, ...others] = keywords;
    // A parameter's description stands beside its schema.
    const around = pointer.startsWith("/paths/") ? valueAt(contract, pointer) : null;
    const description = isObject(around) ? around.description : undefined;
    const own = keywordsOf(schema, "").map(({ keyword, value }) => [keyword, value]);
    const want = description === undefined ? own : [["description", description], ...own];
    expect([name, others.map(({ keyword, value }) => [keyword, value])]).toEqual([name, want]);
  }
});

test("a schema is the one of the contract", () => {
  for (const { pointer, schema } of explained.filter((each) => each.schema !== null))
    expect(valueAt(contract, pointer)).toBe(schema);
});

test("a reason stands at its line, or, of a list, soon after", () => {
  const missing = all.flatMap(({ name, keywords }) =>
    keywords.flatMap(({ keyword, reasons }) =>
      reasons.flatMap(({ rule, text, source }) => {
        const [, document = "", line = ""] = /^(.*):(\d+)$/u.exec(source) ?? [];
        const around =
          lines
            .get(document)
            ?.slice(Number(line) - 1, Number(line) + 40)
            .join(" ") ?? "";
        const last = /\w+(?=\W*$)/u.exec(text)?.[0] ?? "";
        const isQuote = rule !== "path" && rule !== "page example" && !/^(?:the|a) table /u.test(text);
        return isQuote && !around.includes(last) ? [`${name} ${keyword}: ${source} ${text}`] : [];
      }),
    ),
  );
  expect(missing).toEqual([]);
});
