import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("how many items a list may hold", () => {
  states([
    ["Array of strings", "Range: 0 to 1,024 ropes", "min-items 0", "max-items 1024"],
    ["Array of Rope objects", "Range: 1 to 8 ropes", "min-items 1", "max-items 8"],
    ["Array of strings", "A maximum of 10 ropes are allowed.", "max-items 10"],
    ["Array of strings", "A maximum of ten ropes can be ordered.", "max-items 10"],
    ["Array of strings", "A maximum of five ropes can be ordered.", "max-items 5"],
    ["Array of strings", "A maximum number of 20 ropes is allowed.", "max-items 20"],
    ["Array of Rope objects", "Constraints: A maximum number of 3 ropes is allowed.", "max-items 3"],
  ]);
  states(
    [
      ["Array of strings", "A boat supports up to 10 ropes.", "max-items 10"],
      ["Array of strings", "A boat has at most 10 ropes.", "max-items 10"],
    ],
    { name: "ropes" },
  );
});

describe("traps: counts of something else", () => {
  statesNothing([
    ["String", "Range: 0 to 1,024 ropes"],
    ["String", "A maximum number of 20 ropes is allowed."],
    ["Array of strings", "A boat supports up to 10 sails."],
    ["Array of strings", "Ropes. NOTE: A maximum of 10 ropes are allowed."],
  ]);
  states([["Array of strings", "A maximum of 10 characters are allowed.", "max-length 10"]]);
  states([["Array of strings", "1 to 10 characters are allowed.", "min-length 1", "max-length 10"]]);
});
