import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lists, splitList } from "../../../scraper/family/english/lists.js";
import { readValues } from "../../../scraper/meaning/value-list.js";

describe("values of a list in words", () => {
  test.each<readonly [words: string, values: readonly string[] | null]>([
    ["a1", ["a1"]],
    ["near or far", ["near", "far"]],
    ["near, far, or out.", ["near", "far", "out"]],
    ["near, far and out", ["near", "far", "out"]],
    ["\"near\", 'far'", ["near", "far"]],
    ["v1.0, v1.1.", ["v1.0", "v1.1"]],
    ["near (at the pier, moored) or far", ["near", "far"]],
    ["near or far, indicating the place", ["near", "far"]],
    ["near or far. More is told elsewhere", ["near", "far"]],
    ["the value near or the string far", ["near", "far"]],
    ["near or the place of the boat", null],
    ["changed", null],
    ["a or b (", null],
    ["", null],
  ])("%s", (words, want) => {
    expect(readValues(words, lists)?.map(({ raw }) => raw) ?? null).toEqual(want);
  });

  test("what stands in parentheses is what the value means", () => {
    expect(readValues("0 (at rest, moored) or 1", lists)).toEqual([
      { raw: "0", description: "at rest, moored" },
      { raw: "1", description: "" },
    ]);
  });
});

test.each([
  ["a, b, or c", ["a", "b", "c"]],
  ["a and b", ["a", "b"]],
  ["a", ["a"]],
  ["", []],
])("words of %s", (text, want) => {
  expect(splitList(text)).toEqual(want);
});

const token = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}\d$/u);

test("any list of tokens gives these tokens", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(token, { minLength: 2, maxLength: 12 }),
      fc.constantFrom(" or ", " and ", ", or ", ", and "),
      fc.boolean(),
      (tokens, last, quoted) => {
        const written = tokens.map((each) => (quoted ? `"${each}"` : each));
        const words = `${written.slice(0, -1).join(", ")}${last}${written.at(-1) ?? ""}`;
        expect(readValues(words, lists)?.map(({ raw }) => raw)).toEqual(tokens);
        if (!quoted) expect(splitList(words)).toEqual(tokens);
      },
    ),
  );
});
