import { describe, expect, test } from "vitest";
import { readCharacterList } from "../../../scraper/meaning/characters.js";
import { patternsOf } from "../../../scraper/meaning/pattern.js";
import { meaningOf, states } from "./facts.js";

describe("lengths", () => {
  states([
    ["String", "The value can contain 1 to 64 characters.", "min-length 1", "max-length 64"],
    ["String", "Range: Up to 512 characters", "max-length 512"],
    ["String", "The value can contain at most 1,024 characters.", "max-length 1024"],
    ["String", "Description with a maximum of 512 characters", "max-length 512"],
    ["Array of strings", "The value must be 63 characters or fewer.", "max-length 63"],
    ["String", "Minimum: 4\nMaximum: 32", "min-length 4", "max-length 32"],
    [
      "String",
      "Range: The name segment must be less than or equal to 63 characters. It must start with a letter.",
      "unenforced: it is said of a part of the value",
      "unenforced: it is said of a part of the value",
    ],
    ["String", "It holds up to 255 bytes."],
    ["Integer", "The value can contain at most 10 characters."],
  ]);
});

describe("item counts", () => {
  states([
    ["Array of strings", "Range: 0 to 1,024 key pairs", "min-items 0", "max-items 1024"],
    ["Array of strings", "A maximum of 10 tags are allowed.", "max-items 10"],
    ["String", "Range: 0 to 1,024 key pairs"],
  ]);
});

describe("lists of characters", () => {
  test.each([
    ["letters, digits, hyphens (-), and underscores (_)", String.raw`A-Za-z0-9\-_`],
    ["Lowercase letters, digits, and periods (.)", "a-z0-9."],
    ["a letter or digit", "A-Za-z0-9"],
    ["letters, digits, and emoji", null],
    ["names", null],
    ["", null],
  ])("%s", (text, want) => {
    expect(readCharacterList(text)).toBe(want);
  });
});

describe("patterns", () => {
  test.each([
    ["Only letters and digits are allowed.", ["^[A-Za-z0-9]*$"]],
    ["The following special characters are not allowed: !<>=&\"'", [`^[^!<>=&"']*$`]],
    ["It cannot contain special characters (&<>\"'/).", [`^[^&<>"'/]*$`]],
    ["The value does not support the following special characters: ^!<", [String.raw`^[^\^!<]*$`]],
    [
      "The value (can be empty) is short. If it is not empty, it must start and end with a letter or digit and can contain hyphens (-), letters, or digits.",
      [String.raw`^(?:[A-Za-z0-9](?:[\-A-Za-z0-9]*[A-Za-z0-9])?)?$`],
    ],
    ["Constraints: ^[0-9a-f]{8}$ Range: N/A", ["^[0-9a-f]{8}$"]],
    ["Description. ** Value range: **:^[a-z]+$.", ["^[a-z]+$"]],
    ["Range: ^[a-z$", []],
    ["If the type is DIR, the value must end with a slash (/).", []],
    ["Range: It must start with a letter. The prefix can contain letters.", ["^[A-Za-z][\\s\\S]*$"]],
  ])("%s", (text, want) => {
    expect(patternsOf(meaningOf("String", text).facts.map(({ fact }) => fact))).toEqual(want);
  });
});

describe("formats", () => {
  states([
    ["String", "The ID is in the format of a UUID.", "format uuid"],
    [
      "String",
      "It must be in the UUID format, for example, 280a8bd5-03e2-4a5c-bea1-83d81e75bc53.",
      "format uuid as in 280a8bd5-03e2-4a5c-bea1-83d81e75bc53",
      "example 280a8bd5-03e2-4a5c-bea1-83d81e75bc53",
    ],
    [
      "String",
      "Timestamp, for example, 2021-11-01T03:49:41Z.",
      "format date-time as in 2021-11-01T03:49:41Z",
      "example 2021-11-01T03:49:41Z",
    ],
    ["String", "Timestamp, for example, 2021-11-01 03:49."],
    ["Integer", "The UUID counter."],
  ]);
});
