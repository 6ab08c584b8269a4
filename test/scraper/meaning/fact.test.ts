import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readNumber } from "../../../scraper/family/english/numbers.js";
import { isScoped, scalarOf } from "../../../scraper/meaning/fact.js";
import { readType } from "../../../scraper/family/type-expression.js";

describe("sentences that hold in some case only", () => {
  const openers = [
    "If",
    "When",
    "For",
    "In",
    "Once",
    "After",
    "Before",
    "On",
    "With",
    "Unless",
    "Both",
    "Otherwise",
  ];
  test.each(openers)("%s …", (opener) => {
    expect(isScoped(`${opener} lakes, it is calm.`, english.sentences)).toBe(true);
    expect(isScoped(`However, ${opener} lakes, it is calm.`, english.sentences)).toBe(true);
    expect(isScoped(`- ${opener} lakes, it is calm.`, english.sentences)).toBe(true);
  });
  test.each([
    "It is calm if kind is lake.",
    "Information on lakes.",
    "Iffy weather.",
    "For information on lakes, ask.",
  ])("not %s", (text) => {
    expect(isScoped(text, english.sentences)).toBe(false);
  });
});

test.each([
  ["4,096", 4096],
  ["-1", -1],
  ["0.40", 0.4],
  ["1,000,000.5", 1_000_000.5],
])("the number %s", (words, want) => {
  expect(readNumber(words)).toBe(want);
});

test.each([
  ["String", "string"],
  ["Array of integers", "integer"],
  ["Array<Array<Float>>", "number"],
  ["Boolean", "boolean"],
  ["Boat object", null],
  ["Map<String,String>", null],
])("the scalar of %s", (type, want) => {
  expect(scalarOf(readType(type, english.types))).toBe(want);
});
