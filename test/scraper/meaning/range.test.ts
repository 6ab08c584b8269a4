import { describe } from "vitest";
import { type Case, forEach, isUnderstood, states, statesNothing } from "./facts.js";

describe("from one number to another", () => {
  states([
    ["Integer", "The value ranges from 0 to 100.", ">= 0", "<= 100"],
    ["Integer", "Depth, which ranges from -10 to 0.", ">= -10", "<= 0"],
    ["Integer", "The value ranges from 1 to 65,535.", ">= 1", "<= 65535"],
    ["Integer", "The value ranges from 1,000 to 2,000,000.", ">= 1000", "<= 2000000"],
    ["Float", "The value ranges from 0.4 to 1.5.", ">= 0.4", "<= 1.5"],
    ["Integer", "Ranges from 1 (inclusive) to 65,535 (exclusive).", ">= 1", "< 65535"],
    ["Integer", "Ranges from 1 (exclusive) to 9 (inclusive).", "> 1", "<= 9"],
    ["Integer", "Range: 1 to 20", ">= 1", "<= 20"],
    ["Integer", "Range: 1 to 20.", ">= 1", "<= 20"],
    ["Array of integers", "The value ranges from 1 to 7.", ">= 1", "<= 7"],
  ]);
});

describe("in brackets", () => {
  states([
    ["Integer", "The value range is [1, 65,535].", ">= 1", "<= 65535"],
    ["Float", "The value range is [0,1].", ">= 0", "<= 1"],
    ["Float", "The value range is (0, 1].", "> 0", "<= 1"],
    ["Float", "The value range is [0, 1).", ">= 0", "< 1"],
    ["Float", "The value range is ( -1 , 1 ).", "> -1", "< 1"],
    ["Integer", "The value range is (0, ∞).", "> 0"],
    ["Integer", "The value range of this parameter is [2, 8].", ">= 2", "<= 8"],
  ]);
});

describe("one bound", () => {
  states([
    ["Integer", "The maximum value is 4,096.", "<= 4096"],
    ["Integer", "The minimum value is 3.", ">= 3"],
    ["Integer", "The maximum value of this parameter is 12.", "<= 12"],
    ["Float", "The value cannot be smaller than 0.4.", ">= 0.4"],
    ["Integer", "The value must not be less than 5.", ">= 5"],
    ["Integer", "The value cannot be greater than 7.", "<= 7"],
    ["Integer", "The value cannot exceed 7.", "<= 7"],
    ["Integer", "The value is greater than or equal to 2.", ">= 2"],
    ["Integer", "The value must be less than or equal to 2.", "<= 2"],
    ["Integer", "The depth must be greater than or equal to 2.", ">= 2"],
    ["Integer", "The value must be greater than 0.", "> 0"],
    ["Integer", "The value must be larger than zero.", "> 0"],
    ["Integer", "The value must be less than 24.", "< 24"],
    ["Integer", "The value cannot be negative.", ">= 0"],
    ["Integer", "It cannot be a negative number.", ">= 0"],
    ["Integer", "The tank can hold at most 4,096 GB.", "<= 4096", "unit GB"],
    ["Integer", "The maximum value is 4096 GB.", "<= 4096", "unit GB"],
    ["Integer", "The maximum value is 9. The minimum value is 3.", "<= 9", ">= 3"],
  ]);
});

describe("bounds of one case tell that those beside them are of another", () => {
  states([
    [
      "Integer",
      "The value ranges from 1 to 99. When kind is tide, this parameter specifies the hour and ranges from 0 to 23.",
      ">= 1",
      "<= 99",
      "scoped-bounds",
    ],
    ["Integer", "If kind is lake, the value ranges from 1 to 9.", "scoped-bounds"],
    ["Integer", "For yawls, the value ranges from 1 to 9.", "scoped-bounds"],
    ...forEach<Case>("When|If", (when) => [
      "Integer",
      `${when} kind is tide, this parameter specifies the hour, from 0 to 23.`,
      "scoped-bounds",
    ]),
    ...forEach<Case>(
      "this parameter specifies the|it specifies the|depth specifies the|it indicates the|it is the|it is a",
      (it) => ["Integer", `When kind is tide, ${it} number from 0 to 23.`, "scoped-bounds"],
    ),
    // The sentence after a case goes on with it.
    ["Integer", "If kind is lake, it tells the depth. The value ranges from 1 to 9.", "scoped-bounds"],
  ]);
});

describe("traps: numbers that are no bounds", () => {
  statesNothing([
    ["Boolean", "The value ranges from 0 to 1."],
    ["Integer", "Boxes such as [[0,100],[50,95]]."],
    ["Integer", "The count is shown if it is greater than 1."],
    ["Integer", "A harbour can have at most 10 tags."],
    ...forEach("characters|digits|bytes|items|tags|keys", (what): [string, string] => [
      "Integer",
      `The boat has at most 9 ${what}.`,
    ]),
    ["Integer", "If kind is lake, the depth is told."],
    ["Integer", "The price cannot exceed 12,5 and a half."],
    ["Integer", "Speed of boat 3. NOTE: The value ranges from 0 to 9."],
  ]);
  isUnderstood([
    ["Integer", "The recommended value ranges from 10 to 50."],
    ["Integer", "It is recommended that the value be at most 50."],
  ]);
  const special = "unenforced: a special value stands beside the range";
  const inString = "unenforced: no schema can bound a number in a string";
  states([
    ["Integer", "The value ranges from 1 to 100, or -1 for no limit.", special],
    ["Integer", "The value ranges from 1 to 100 except -1.", special],
    ["String", "The value ranges from 0 to 100.", inString],
    ["String", "The value range is [0, 1].", inString],
  ]);
  states(
    [
      ["Integer", "It cannot be greater than to_pier.", "limited-by to_pier"],
      ["Integer", "It must be less than to_pier.", "limited-by to_pier"],
    ],
    { siblings: ["to_pier"] },
  );
});

describe("a number that a word makes larger is none that could be read by half", () => {
  states([
    ["Integer", "The value ranges from 0 to 9.", ">= 0", "<= 9"],
    ["Integer", "The value ranges from 0 to 9 minutes.", ">= 0", "<= 9"],
  ]);
  statesNothing([
    ["Integer", "The value ranges from 0 to 1 million."],
    ["Integer", "The value ranges from 0 to 10 thousand."],
    ["Integer", "The value ranges from 1 million to 2 billion."],
    ["Integer", "The maximum value is 20 million."],
  ]);
});

describe("a value beside the range, before or after it", () => {
  const beside = "unenforced: a special value stands beside the range";
  states([
    ["Integer", "The value is -1 or ranges from 1 to 50.", beside],
    ["Integer", "The value can be 0 or ranges from 10 to 50.", beside],
    ["Integer", "The value ranges from 10 to 50, or 0.", beside],
    ["Integer", "The value ranges from 10 to 50 or is 0.", beside],
    // A unit, and another range, are no value.
    ["Integer", "The value ranges from 10 to 50.", ">= 10", "<= 50"],
  ]);
});
