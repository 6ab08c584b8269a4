import { describe, expect, test } from "vitest";
import { repairJson, type Repair } from "../../../scraper/examples/json-repair.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, page, table } from "../pages.js";

describe("almost JSON, and what had to be changed in it", () => {
  const repair = (line: number, removed: string, added: string, after: string): Repair => ({
    line,
    removed,
    added,
    after,
  });
  const cases: [what: string, text: string, value: unknown, repairs: Repair[]][] = [
    ["a comma too much", '{\n  "a": 1,\n}', { a: 1 }, [repair(1, ",", "", "1")]],
    ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', { a: 1, b: 2 }, [repair(2, "", ",", "1")]],
    ["a value too few", '{"a": , "b": 2}', { a: null, b: 2 }, [repair(0, "", "null", ":")]],
    ["a key without quotes", "{a: 1}", { a: 1 }, [repair(0, "a", '"a"', "{")]],
    [
      "a comment to the end of the line",
      '{\n  "a": 1, // the first\n  "b": 2\n}',
      { a: 1, b: 2 },
      [repair(1, "// the first", "", ",")],
    ],
    [
      "a comment where all is one line",
      '{"a": 1 // the first }',
      { a: 1 },
      [repair(0, "// the first", "", "1")],
    ],
    ["an end too few", '{"a": [1, 2', { a: [1, 2] }, [repair(0, "", "] }", "2")]],
    [
      "several faults, each by itself",
      '{\n  "a": 1\n  "b": 2,\n  "c": 3,\n}',
      { a: 1, b: 2, c: 3 },
      [repair(2, "", ",", "1"), repair(3, ",", "", "3")],
    ],
  ];
  test.each(cases)("%s", (_, text, value, repairs) => {
    expect(repairJson(text)).toEqual({ value, repairs });
  });

  test.each([["<html></html>"], ["POST /v1/doors"], [""]])("no JSON at all: %s", (text) => {
    expect(repairJson(text)).toBeNull();
  });

  test("texts that have nothing in common are one change, and take no time", () => {
    const text = `{${"x ".repeat(20_000)}}`;
    expect(repairJson(text)?.repairs.length ?? 0).toBeLessThan(3);
  });
});

describe("each repair of an example is a finding at its line", () => {
  const request = table(
    "Table 1 Parameters",
    input,
    ["a", "No", "Integer", "A."],
    ["b", "No", "Integer", "B."],
  );
  const cases: [what: string, example: string, want: [line: number, message: string, right: string][]][] = [
    [
      "two faults",
      '{\n  "a": 1\n  "b": 2,\n}',
      [
        [
          2,
          "the example is not valid JSON: `,` is missing after `1`; it was repaired",
          "The example has `,` after `1`.",
        ],
        [
          2,
          "the example is not valid JSON: `,` is too much after `2`; it was repaired",
          "The example does not have `,` after `2`.",
        ],
      ],
    ],
    [
      "below the request line",
      "POST /v1/doors\n\n{\n  a: 1\n}",
      [
        [
          1,
          'the example is not valid JSON: `a` stands for `"a"` after `{`; it was repaired',
          'The example has `"a"` after `{`, not `a`.',
        ],
      ],
    ],
    [
      "what is none",
      "{ ) }",
      [
        [
          0,
          "the example is not valid JSON; it was left out",
          "The example is JSON that a parser takes as it is.",
        ],
      ],
    ],
  ];
  test.each(cases)("%s", (_, requestExample, want) => {
    const document = page("OpenDoor.txt", { request, requestExample });
    const { findings } = scrape([document], defaultService("doors"));
    const first = document.text.split("\n").findIndex((line) => line.startsWith("{")) + 1;
    const found = findings.filter(({ rule }) => rule === "invalid-example");
    expect(found.map(({ source, message, right }) => [source, message, right])).toEqual(
      want.map(([line, message, right]) => [`OpenDoor.txt:${first + line}`, message, right]),
    );
  });
});
