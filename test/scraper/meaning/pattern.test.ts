import { describe, expect, test } from "vitest";
import { patternsOf } from "../../../scraper/meaning/pattern.js";
import { type Case, forEach, meaningOf, states, statesNothing } from "./facts.js";

describe("literal patterns", () => {
  states([
    ["String", "Constraints: ^[0-9a-f]{8}$ Range: N/A", "pattern ^[0-9a-f]{8}$"],
    ["String", "A word. Range: ^[a-z]{1,64}$", "pattern ^[a-z]{1,64}$"],
    ["String", "A word. Range: ^[a-z]{1,64}$.", "pattern ^[a-z]{1,64}$"],
    ["String", "A word. ** Value range: **:^[a-z]+$.", "pattern ^[a-z]+$"],
    ["String", String.raw`Constraints: ^(a|b)\.[\w-]+$`, String.raw`pattern ^(a|b)\.[\w-]+$`],
    ["String", "Range: ^one$|^two$", "pattern ^one$|^two$"],
    ["String", "Range: ^.{1,128}$", "pattern ^.{1,128}$"],
    ["Array of strings", "Range: ^[a-z]+$", "pattern ^[a-z]+$"],
    ["String", "A word, which must match ^[a-z]+$.", "pattern ^[a-z]+$"],
    ...forEach<Case>("A regular expression is|Regex|It should match|A name that matches", (lead) => [
      "String",
      `${lead} ^[a-z]{2,3}$`,
      "pattern ^[a-z]{2,3}$",
    ]),
    ["String", 'It must match the regular expression "^[a-z]{2,3}$".', "pattern ^[a-z]{2,3}$"],
  ]);
  statesNothing([
    ["Integer", "Range: ^[0-9]+$"],
    ["String", "The sails matched: from ^ to $"],
    ["String", "Constraints: The signs ^ and $ stand for a boat."],
  ]);
});

describe("what facts about characters add up to", () => {
  test.each([
    ["Only letters and digits are allowed.", ["^[A-Za-z0-9]*$"]],
    ["The following special characters are not allowed: !<", ["^[^!<]*$"]],
    ["The name must start with a letter.", [String.raw`^[A-Za-z][\s\S]*$`]],
    ["The path must end with a slash (/).", [String.raw`^[\s\S]*[/]$`]],
    ["It must start with a letter. Only digits are allowed.", ["^[A-Za-z][0-9]*$"]],
    [
      "It must start and end with a letter and can contain hyphens (-) or letters.",
      [String.raw`^[A-Za-z](?:[\-A-Za-z]*[A-Za-z])?$`],
    ],
    [
      "The value (can be empty) is short. It must start and end with a digit and can contain digits.",
      ["^(?:[0-9](?:[0-9]*[0-9])?)?$"],
    ],
    ["Range: ^[a-z]+$ It cannot contain special characters (&).", ["^[^&]*$", "^[a-z]+$"]],
    [
      "Only letters are allowed. The following special characters are not allowed: ;|",
      ["^[A-Za-z]*$", "^[^;|]*$"],
    ],
  ])("%s", (text, want) => {
    expect(patternsOf(meaningOf("String", text).facts).map(({ source }) => source)).toEqual(want);
  });
});
