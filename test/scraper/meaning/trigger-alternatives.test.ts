import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { grammarOf } from "../../../scraper/meaning/families.js";
import { alternativesOf } from "../../../scraper/meaning/trigger-alternatives.js";

describe("alternatives of a regular expression", () => {
  test.each<[RegExp, string[]]>([
    [/a/u, ["a"]],
    [/a|b/u, ["a", "b"]],
    [/(?:a|b)|c/u, ["(?:a|b)", "c"]],
    [/[|)]|(?:\||\)|x)y/u, ["[|)]", "(?:\\||\\)|x)y"]],
    [/\[|a/u, ["\\[", "a"]],
    [/[\]|]|b/u, ["[\\]|]", "b"]],
    [/a|/u, ["a", ""]],
  ])("%s", (expression, want) => {
    expect(alternativesOf(expression.source)).toEqual(want);
  });
});

test("one look at a sentence tells what the triggers tell one by one", () => {
  const { families, mayState } = grammarOf(english);
  const triggers = families.filter(({ readsLists = false }) => !readsLists).map(({ trigger }) => trigger);
  const sentences = [
    "A door.",
    "The value ranges from 1 to 9.",
    "It scans nothing, and has no number.",
    "Whether it is NULL",
    "Minimum: 4",
    "A|B",
    "only $ and %",
    "unsupported",
    "default",
    "red, or blue",
  ];
  for (const sentence of sentences)
    expect([sentence, mayState.test(sentence)]).toEqual([
      sentence,
      triggers.some((each) => each.test(sentence)),
    ]);
});
