import { characters } from "../../../scraper/family/english/phrases/characters.js";
import { describe, expect, test } from "vitest";
import { readCharacterList } from "../../../scraper/meaning/character-list.js";
import { forEach, states, statesNothing, type Case } from "./facts.js";

describe("lists of characters", () => {
  test.each([
    ["letters, digits, hyphens (-), and underscores (_)", String.raw`A-Za-z0-9\-_`],
    ["Lowercase letters, digits, and periods (.)", "a-z0-9."],
    ["uppercase letters and commas (,)", "A-Z,"],
    ["uppercase and lowercase letters, spaces", "A-Za-z "],
    ["English letters, Chinese characters, and numbers", String.raw`A-Za-z\u4e00-\u9fff0-9`],
    ["letters (a-z), digits (0-9), and colons", "A-Za-z0-9:"],
    ["a letter or digit", "A-Za-z0-9"],
    ["an underscore", "_"],
    ["lower-case letters", "a-z"],
    ["upper-case letters", "A-Z"],
    ["lowercase and uppercase letters", "A-Za-z"],
    ["the letter or special characters @", "A-Za-z@"],
    ["letters and underscores (_)", "A-Za-z_"],
    ["a letter or a vertical bar (|)", "A-Za-z|"],
    ["letters, digits, and special characters -_", String.raw`A-Za-z0-9\-_`],
    ["letters and special character @", "A-Za-z@"],
    ["brackets (]) and carets (^)", String.raw`\]\^`],
    ["letters, digits, and emoji", null],
    ["names", null],
    ["1 to 64 letters", null],
    ["", null],
  ])("%s", (text, want) => {
    expect(readCharacterList(text, characters)).toBe(want);
  });
});

describe("allowed characters", () => {
  const letters = "allowed-characters A-Za-z0-9";
  const names = String.raw`allowed-characters A-Za-z0-9\-_`;
  states([
    ["String", "Only letters and digits are allowed.", letters],
    ["String", "Only letters, digits, hyphens (-), and underscores (_) are allowed.", names],
    ["String", "A name, and only letters and digits are supported.", letters],
    ["String", "Letters, digits, hyphens (-), and underscores (_) are allowed.", names],
    ["String", "The name can contain only letters, digits, hyphens (-), and underscores (_).", names],
    ["String", "The name can contain letters, digits, hyphens (-), and underscores (_).", names],
    ["String", "The name may contain letters and digits.", letters],
    ["String", "Can only consist of letters and digits.", letters],
    ["String", "The name contains only letters and digits.", letters],
    ["String", "A string consisting of only letters and digits.", letters],
    ["String", "The name only consists of letters and digits.", letters],
    ["String", "The name must include only letters and digits.", letters],
    ["String", "The name consists of letters and digits.", letters],
    ["Array of strings", "Only letters and digits are allowed.", letters],
    [
      "String",
      "The name can contain 1 to 64 characters, including letters and digits.",
      "min-length 1",
      "max-length 64",
      letters,
    ],
  ]);
});

describe("the first and the last character", () => {
  states([
    ["String", "The name must start with a letter.", "first-character A-Za-z"],
    ["String", "The name must start with a letter or an underscore (_).", "first-character A-Za-z_"],
    ["String", "The path must end with a slash (/).", "last-character /"],
    [
      "String",
      "The name must start and end with a letter or digit.",
      "first-character A-Za-z0-9",
      "last-character A-Za-z0-9",
    ],
    [
      "String",
      "The name must start with a letter and can contain only letters and digits.",
      "allowed-characters A-Za-z0-9",
      "first-character A-Za-z",
    ],
    [
      "String",
      "The tag can be empty. If it is not empty, it must start with a letter.",
      "empty-allowed",
      "first-character A-Za-z",
      "empty-allowed",
    ],
  ]);
});

describe("forbidden characters", () => {
  const signs = `forbidden-characters !<>=&"'`;
  states([
    ["String", `The name cannot contain special characters (!<>=&"').`, signs],
    ["String", `The name must not contain the following special characters: !<>=&"'`, signs],
    ["String", `The name does not support the following special characters: !<>=&"'`, signs],
    ["String", `The following special characters are not allowed: !<>=&"'`, signs],
    ["String", `Special characters (!<>=&"') are not allowed.`, signs],
    ["String", `A text, excluding special characters (!<>=&"').`, signs],
    [
      "String",
      "The following special characters are not allowed: ^!<",
      String.raw`forbidden-characters \^!<`,
    ],
    ["String", "The following special characters are not allowed: ;|<>.", "forbidden-characters ;|<>"],
    ["String", "The name cannot contain special characters: ;;||", "forbidden-characters ;|"],
    [
      "String",
      "Chinese characters and special characters (&!) are not allowed.",
      String.raw`forbidden-characters &!\u4e00-\u9fff`,
    ],
  ]);
  statesNothing([
    ["Integer", "The name cannot contain special characters (&!)."],
    ["String", "A text. NOTE: It cannot contain special characters (&!)."],
  ]);
});

describe("lists of forbidden characters that go on", () => {
  const open = "unenforced: the list of characters goes on";
  states([
    ["String", "The name cannot contain special characters (&! and more).", open],
    ["String", "The name cannot contain special characters, such as & and !.", open],
    ["String", "The name must not contain special characters, and so on.", open],
    ["String", "Special characters such as & are not allowed."],
  ]);
});

describe("traps: what names no set of characters", () => {
  statesNothing([
    ["Integer", "The name can contain only letters and digits."],
    ["String", "The crate can contain ropes and oars."],
    ["String", "The name can contain letters, digits, and emoji."],
    ["String", "The password must contain at least three of letters, digits, and hyphens (-)."],
    ["String", "The name can contain signs such as hyphens (-)."],
    ["String", "Only lowercase letters are supported."],
    ["String", "Requests are allowed."],
    ["String", "A name. NOTE: Only letters and digits are allowed."],
    ["String", "It must start with a good wind."],
  ]);
  const inOneCase = "unenforced: it holds in one case only";
  states([
    ["String", "If the kind is DIR, the value must end with a slash (/).", inOneCase],
    ["String", "For lakes, only letters and digits are allowed.", inOneCase],
  ]);
});

describe("every way to say it", () => {
  const letters = "allowed-characters A-Za-z";
  states([
    ...forEach<Case>("can|may|must only", (can) => ["String", `The name ${can} contain letters.`, letters]),
    ...forEach<Case>("contain|consist of|include", (verb) => [
      "String",
      `The name can ${verb} letters.`,
      letters,
    ]),
    ...forEach<Case>("contains|consists of|includes|including|consisting of", (verb) => [
      "String",
      `The name ${verb} only letters.`,
      letters,
    ]),
    ...forEach<Case>("contains|consists of|includes", (verb) => [
      "String",
      `The name only ${verb} letters.`,
      letters,
    ]),
    ...forEach<Case>("The name|The value|Name", (name) => [
      "String",
      `${name} consists of letters.`,
      letters,
    ]),
    ...forEach<Case>("allowed|supported", (word) => ["String", `Only letters are ${word}.`, letters]),
    ["String", "A name, only letters are allowed.", letters],
    ["String", "Its characters, including letters", letters],
    ...forEach<Case>(
      "can contain digits|only has digits|must be short|may be long|contain digits",
      (then) => [
        "String",
        `The name must start with a letter and ${then}.`,
        ...(then === "can contain digits" ? ["allowed-characters 0-9"] : []),
        "first-character A-Za-z",
      ],
    ),
    ["String", "The name must not contain special characters (&!).", "forbidden-characters &!"],
  ]);
});
