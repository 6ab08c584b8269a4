import { describe } from "vitest";
import { type Case, forEach, states } from "./facts.js";

const part = "unenforced: it is said of a part of the value";

describe("what is said of a part is not said of the value", () => {
  states([
    ["String", "The name segment must be 63 characters or fewer.", part],
    ["String", "Each key contains 1 to 36 characters.", part],
    ["String", "The prefix can contain only letters.", part],
    ["String", "The suffix must start with a letter.", part],
    // What goes on with "It" speaks of the same part.
    ["String", "The prefix is optional. It can contain only letters.", part],
    ["String", "The prefix is optional. Must start with a letter.", part],
    ["Array of strings", "Keys and values are given. They contain at most 9 characters.", part],
    // A new subject ends that.
    ["String", "The prefix is optional. The name contains at most 9 characters.", "max-length 9"],
    // The items of a list below a sentence about a part.
    [
      "String",
      "Rules of the bucket:\n- Contains 3 to 63 characters.\n- Must start with a letter.",
      part,
      part,
    ],
  ]);
});

describe("what is part of one field is the whole of another", () => {
  states([["String", "Each key contains 1 to 36 characters.", "min-length 1", "max-length 36"]], {
    name: "tag_key",
  });
  states([["String", "The prefix can contain only letters.", "allowed-characters A-Za-z"]], {
    name: "prefix",
  });
  states([["String", "The suffix must start with a letter.", "first-character A-Za-z"]], {
    name: "domainSuffix",
  });
});

describe("every word for a part, and for what goes on with it", () => {
  states([
    ...forEach<Case>(
      "name segment|prefix|prefixes|suffix|suffixes|DNS label|metadata key|metadata value|bucket|file name",
      (what) => ["String", `Each ${what} has 1 to 9 characters.`, part],
    ),
    ...forEach<Case>("Each key|A key|Each tag key|Each value|A tag value", (what) => [
      "String",
      `${what} contains 1 to 9 characters.`,
      part,
    ]),
    ...forEach<Case>("contains|consists of|can have", (verb) => [
      "String",
      `A key ${verb} 1 to 9 characters.`,
      part,
    ]),
    ...forEach<Case>("of a tag has|and its sign have|contains|consists of|can have", (verb) => [
      "String",
      `The key ${verb} 1 to 9 characters.`,
      part,
    ]),
    ["String", "The value of the tag has 1 to 9 characters.", part],
    ...forEach<Case>(
      "It has|They have|If specified, it has|If it is there, it has|Contains|Consists of|Must have|Can have",
      (it) => ["String", `The prefix is optional. ${it} 1 to 9 characters.`, part],
    ),
  ]);
});

describe("lengths of each of several things in one text", () => {
  states([
    ["String", "Names separated by commas (,). A maximum of 10 names, each of 1 to 20 characters.", part],
    ["String", "Marks of the ship, each with 2 to 8 characters.", part],
    ["String", "Up to 5 marks are allowed, each having a maximum of 9 characters.", part],
    [
      "String",
      "The value contains 1 to 20 characters, for each of the ships.",
      "min-length 1",
      "max-length 20",
    ],
  ]);
});
