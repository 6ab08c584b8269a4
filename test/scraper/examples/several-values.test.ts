import { describe, expect, test } from "vitest";
import { isTooDeep, valuesIn } from "../../../scraper/examples/json-values.js";
import { repairJson } from "../../../scraper/examples/json-repair.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { valueAt, type Json } from "../../../core/base/json.js";
import { input, page, table } from "../pages.js";

describe("the values of one block of code", () => {
  const two = ['{"name": "a"}', '{"name": "b"}'];
  test.each<[string, string, readonly string[]]>([
    ["a blank line between them (bugs D11)", '{"name": "a"}\n\n{"name": "b"}', two],
    ["one right below the other", '{"name": "a"}\n{"name": "b"}', two],
    ["a comment between them", '{"name": "a"}\n// or, for another dog:\n{"name": "b"}', two],
    ["a comment of a shell", '{"name": "a"}\n# the other\n{"name": "b"}', two],
    ["a line of dashes", '{"name": "a"}\n------\n{"name": "b"}', two],
    ["a comma", '{"name": "a"},\n{"name": "b"}', two],
    [
      "brackets in strings and comments end nothing",
      '{"n": "}{"}\n{"m": 1 /* } */}',
      ['{"n": "}{"}', '{"m": 1 /* } */}'],
    ],
    ["lists", "[1]\n\n[2]", ["[1]", "[2]"]],
    // What only looks alike.
    ["one list of two", '[{"name": "a"},\n\n{"name": "b"}]', ['[{"name": "a"},\n\n{"name": "b"}]']],
    ["one value with a blank line in it", '{"name":\n\n{"a": 1}}', ['{"name":\n\n{"a": 1}}']],
    ["words between them that are no comment", '{"a": 1} more {"b": 2}', ['{"a": 1} more {"b": 2}']],
    ["a bracket too much", '{"a": {"b": 1}}, "c": 2}', ['{"a": {"b": 1}}, "c": 2}']],
    ["an end too few", '{"a": 1}\n{"b": 2', ['{"a": 1}\n{"b": 2']],
  ])("%s", (_, text, want) => {
    expect(valuesIn(text).map((value) => value.text)).toEqual(want);
  });
});

test.each<[string, string, boolean]>([
  ["200 levels", "[".repeat(200), false],
  ["201 levels", "[".repeat(201), true],
  ["10,000 values beside each other", "[[]]".repeat(10_000), false],
  ["brackets in a string", `"${"[".repeat(500)}"`, false],
])("nested too deep: %s", (_, text, want) => {
  expect(isTooDeep(text)).toBe(want);
});

test.each([
  ['{"a": 1} {"b": 2} and more', "several values and words"],
  ['{"a": 1}\n"b": 2}', "a value that ends too soon"],
])("a repair makes no list of %s: %s", (text) => {
  const repaired = repairJson(text);
  expect(Array.isArray(repaired?.value)).toBe(false);
});

const rows = table(
  "Table 1 Request body parameters",
  input,
  ["name", "Yes", "String", "N."],
  ["tail", "No", "Integer", "T."],
);

function scraped(requestExample: string): ReturnType<typeof scrape> {
  return scrape([page("OpenDoor.txt", { request: rows, requestExample })], defaultService("doors"));
}

const examples = "/paths/~1v1~1doors/post/requestBody/content/application~1json/examples";

test("bugs D11: two examples in one block are two examples of the object that the table describes", () => {
  const { contract, findings } = scraped('{ "name": "a" }\n\n{ "name": "b", "tail": 3 }');
  const shown = (index: number): Json | undefined => valueAt(contract, `${examples}/example${index}/value`);
  expect([shown(1), shown(2)]).toEqual([{ name: "a" }, { name: "b", tail: 3 }]);
  expect(valueAt(contract, "/components/schemas/OpenDoorRequestBody/type")).toBe("object");
  expect(
    findings.filter(({ rule }) => rule === "undocumented-wrapper" || rule === "invalid-example"),
  ).toEqual([]);
});

test.each(["[", '{"a":'])(
  "use R2: an example nested 10,000 deep cannot be read, which is told (%s)",
  (opening) => {
    const closing = opening === "[" ? "]" : "}";
    const { contract, findings } = scraped(`{"name": ${opening.repeat(10_000)}1${closing.repeat(10_000)}}`);
    expect(valueAt(contract, examples)).toBeUndefined();
    expect(findings.find(({ rule }) => rule === "invalid-example")?.message).toContain("cannot be read");
  },
);
