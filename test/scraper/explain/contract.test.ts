/** Every keyword of the contract that the five documents give has a reason, and each reason stands where it says. */
import { expect, test } from "vitest";
import { valueAt } from "../../../core/base/json.js";
import { explain, type Explanation } from "../../../scraper/explain/index.js";
import { keywordsOf } from "../../../scraper/explain/keywords.js";
import { readDocuments } from "../../../scraper/source/folder.js";
import { made } from "./made.js";

const { documents } = await readDocuments(["spec/modelarts/documents"]);
const lines = new Map(documents.map(({ name, text }) => [name, text.split("\n")]));
const from = made(documents);
const contract = from.states[0]?.contract ?? {};
const schemas = from.grounds.components.map(({ name }) => name);
const operations = from.grounds.operations.map(({ operationId }) => operationId);
const explained = [...schemas, ...operations].map((name) => explain(name, from));
const all: readonly Explanation[] = explained.flatMap((each) => [each, ...each.parts]);

test("there is something to explain", () => {
  expect(all.length).toBeGreaterThan(300);
});

test("every keyword and every rule has a reason", () => {
  const without = all.flatMap(({ name, keywords, rules }) =>
    [...keywords, ...rules].flatMap(({ keyword, reasons }) =>
      reasons.length === 0 ? [`${name} ${keyword}`] : [],
    ),
  );
  expect(without).toEqual([]);
});

test("the keywords of a field are those of its schema, and whether it must be there", () => {
  for (const { name, keywords, schema } of explained.flatMap(({ parts }) => parts)) {
    const told = keywords.filter(({ keyword }) => keyword !== "required");
    expect([name, new Map(told.map(({ keyword, value }) => [keyword, value]))]).toEqual([
      name,
      keywordsOf(schema),
    ]);
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
