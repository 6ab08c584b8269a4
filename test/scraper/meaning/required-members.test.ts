import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("members of an object", () => {
  states([
    ["Array of Rope objects", "Constraints: name and length are mandatory.", "required-members name, length"],
    [
      "Rope object",
      "Constraints: name, length, and colour are mandatory.",
      "required-members name, length, colour",
    ],
    [
      "Array of Rope objects",
      "Constraints: name and length are mandatory, and colour is optional.",
      "required-members name, length",
    ],
  ]);
  statesNothing([
    ["String", "Constraints: name and length are mandatory."],
    ["Rope object", "Constraints: All ropes are mandatory."],
  ]);
});
