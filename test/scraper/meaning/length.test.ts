import { describe } from "vitest";
import { type Case, forEach, states, statesNothing } from "./facts.js";

describe("both bounds", () => {
  states([
    ["String", "The name can contain 1 to 64 characters.", "min-length 1", "max-length 64"],
    ["String", "The name consists of 0 to 256 characters.", "min-length 0", "max-length 256"],
    ["String", "The name has 4-32 characters.", "min-length 4", "max-length 32"],
    ["String", "The length is between 4 and 32 characters.", "min-length 4", "max-length 32"],
    ["String", "A name of 1 to 1,024 Unicode characters.", "min-length 1", "max-length 1024"],
    ["String", "The length is greater than 0 and less than 65.", "min-length 1", "max-length 64"],
    ["String", "The length ranges from 0 to 100 characters.", "min-length 0", "max-length 100"],
    ["Array of strings", "Each name contains 1 to 9 characters.", "min-length 1", "max-length 9"],
  ]);
});

describe("one bound", () => {
  states([
    ["String", "A note with a maximum of 512 characters", "max-length 512"],
    ["String", "Max. of 512 characters.", "max-length 512"],
    ["String", "Range: Up to 512 characters", "max-length 512"],
    ["String", "The note can contain at most 1,024 characters.", "max-length 1024"],
    ["String", "The note has no more than 80 characters.", "max-length 80"],
    ["String", "The note cannot exceed 80 characters.", "max-length 80"],
    ["String", "The note must be less than or equal to 80 characters.", "max-length 80"],
    ["String", "The note must be 80 characters or fewer.", "max-length 80"],
    ["String", "The length cannot exceed 80 characters.", "max-length 80"],
    ["String", "The maximum length is 80 characters.", "max-length 80"],
    ["String", "The note contains at least 3 characters.", "min-length 3"],
    ["String", "The note contains a minimum of 3 characters.", "min-length 3"],
    ["String", "The separator can contain only one character.", "max-length 1"],
    ["String", "The value cannot be left blank.", "min-length 1"],
    ["String", "The value cannot be empty.", "min-length 1"],
    ["String", "This parameter cannot be left blank.", "min-length 1"],
    ["String", "Name of the sail, which cannot be left blank or be an empty string", "min-length 1"],
    ["String", "Name of the sail, which cannot be empty.", "min-length 1"],
  ]);
  states(
    [
      ["String", "The value of sail cannot be empty.", "min-length 1"],
      ["String", "The value of mast cannot be empty."],
      ["String", "Name of the sail, which cannot be left blank in storms."],
      ["Array of strings", "Names of the sails, which cannot be empty."],
    ],
    { name: "sail", siblings: ["mast"] },
  );
});

describe("every way to say it", () => {
  states([
    ...forEach<Case>("characters|Unicode characters|UTF-8 characters", (what) => [
      "String",
      `A name of up to 9 ${what}.`,
      "max-length 9",
    ]),
    ...forEach<Case>(
      "A maximum of|Max. of|Max of|Up to|At most|No more than|It must not exceed|Not exceeding|It cannot exceed|Less than or equal to|Within",
      (most) => ["String", `A name. ${most} 9 characters`, "max-length 9"],
    ),
    ...forEach<Case>("fewer|less", (less) => [
      "String",
      `The name must have 9 characters or ${less}.`,
      "max-length 9",
    ]),
    ...forEach<Case>("cannot exceed|must not exceed|does not exceed|is at most", (most) => [
      "String",
      `The length ${most} 9 characters.`,
      "max-length 9",
    ]),
    ...forEach<Case>("can contain|contains", (verb) => [
      "String",
      `It ${verb} only one character.`,
      "max-length 1",
    ]),
    ...forEach<Case>("It|The value|This parameter|This field", (it) => [
      "String",
      `${it} cannot be empty.`,
      "min-length 1",
    ]),
    ["String", "The name has 1 to 9 characters and cannot be left blank.", "min-length 1", "max-length 9"],
    ["String", "The name has at most 9 characters and cannot be empty.", "min-length 1", "max-length 9"],
  ]);
});

describe("traps: what is not a length of the value", () => {
  statesNothing([
    ["String", "It holds up to 255 bytes."],
    ["Integer", "The number can contain at most 10 characters."],
    ["Boat object", "The name can contain at most 10 characters."],
    ["String", "It is recommended that the note contain a maximum of 100 characters."],
    ["String", "The script holds a maximum of 1,000 characters before encoding."],
    ["String", "A note. NOTE: At most 10 characters are shown."],
    ["String", "The maximum lengths of bow and stern are 36 and 43."],
    ["Array of strings", "The list cannot be left blank."],
  ]);
  const part = "unenforced: it is said of a part of the value";
  states([
    ["String", "The name segment must be less than or equal to 63 characters.", part],
    ["String", "The prefix can contain 1 to 9 characters. It cannot exceed 9 characters.", part, part],
    ["Array of strings", "The key and value contain at most 36 characters.", part],
  ]);
});
