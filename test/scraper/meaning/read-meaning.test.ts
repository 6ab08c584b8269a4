import { describe, expect, test } from "vitest";
import { forEach, leavesUnread, meaningOf, states } from "./facts.js";

describe("what is not understood is told", () => {
  test.each([
    ["String", "Constraints: Something unheard of.", ["Something unheard of."]],
    ["String", "A name. It must rhyme.", ["It must rhyme."]],
    ["String", "A name. For details, see Naming.", []],
    ["String", "Constraints: N/A\nRange: N/A", []],
    ["String", "A name.", []],
    ["Boolean", "Whether it is read-only.", []],
    [
      "String",
      "Range:\n- Anything that is valid\n- Nothing else",
      ["Anything that is valid", "Nothing else"],
    ],
  ])("%s: %s", (type, text, want) => {
    expect(meaningOf(type, text).unread.map((statement) => statement.text)).toEqual(want);
  });
});

test("a lost list is told, and its lead is no unread clause", () => {
  const meaning = meaningOf("String", "Definition: Mode. Range:\n<lost>");
  expect(meaning.lost.map((statement) => statement.label)).toEqual(["range"]);
  expect(meaning.unread).toEqual([]);
});

test("the description keeps what was understood, and drops labels that say N/A", () => {
  const text = "Definition: Mode.\nConstraints: N/A\nRange:\n- A: one\n- B: two\nDefault Value: A";
  expect(meaningOf("String", text).text).toBe("Mode.\nRange:\n- A: one\n- B: two\nDefault value: A");
});

describe("one sentence can state several facts, and so can the items of a list", () => {
  states([
    [
      "String",
      "Definition: Name of a boat. Constraints: The name contains 1 to 9 characters and can contain only letters. Default Value: Anna",
      "min-length 1",
      "max-length 9",
      "allowed-characters A-Za-z",
      "default Anna",
    ],
    [
      "String",
      "Constraints:\n- The name contains 1 to 9 characters.\n- Only letters are allowed. It must start with a letter.",
      "min-length 1",
      "max-length 9",
      "allowed-characters A-Za-z",
      "first-character A-Za-z",
    ],
    [
      "Integer",
      "Speed, in Mbit/s. The value ranges from 1 to 9. The default value is 5.",
      "unit Mbit/s",
      ">= 1",
      "<= 9",
      "default 5",
    ],
  ]);
});

describe("a sentence that nobody would write is told, and not read", () => {
  test.each([
    ["the sentence itself", `The value can be near or far${", and so on".repeat(200)}`],
    ["an item of its list", `Options:\n- near\n- far: ${"a".repeat(2001)}`],
  ])("%s", (_, text) => {
    const { facts, unread } = meaningOf("String", text);
    expect(facts).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });
});

describe("every word that makes a sentence one that states something", () => {
  leavesUnread([
    ...forEach("must|cannot|mandatory|either|at most|at least", (word): [string, string, string] => [
      "Boat object",
      `A boat is ${word} calm.`,
      `A boat is ${word} calm.`,
    ]),
    ...forEach("supported|allowed|can be", (word): [string, string, string] => [
      "Boat object",
      `A boat that only calm seas ${word}.`,
      `A boat that only calm seas ${word}.`,
    ]),
    ...forEach(
      "must|cannot|mandatory|required|maximum|minimum|at most|at least|default|range|valid|unavailable|format|UUID|character|between|either|Base64|NULL|only",
      (word): [string, string, string] => [
        "Boat object",
        `A boat. The sea ${word} calm.`,
        `The sea ${word} calm.`,
      ],
    ),
    ["Boat object", "A boat. Seas of the far north are supported.", "Seas of the far north are supported."],
    [
      "Boat object",
      "A boat. A sea of the far north is not allowed.",
      "A sea of the far north is not allowed.",
    ],
    // A lead says nothing by itself; its items do.
    ["Boat object", "Constraints: The boat has to be:\n- calm at sea\n- dry", "calm at sea", "dry"],
    ["Boat object", "Constraints: The boat has to be:\n<lost>"],
  ]);
});
