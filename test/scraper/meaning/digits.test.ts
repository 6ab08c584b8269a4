import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("numbers bounded by their digits", () => {
  states([
    [
      "Float",
      "The integer part can contain at most 10 digits and the decimal part can contain at most 2 digits.",
      "multiple-of 0.01",
      "< 10000000000",
    ],
    ["Float", "The value must be an integer containing at most 4 digits.", "multiple-of 1", "< 10000"],
    ["Double", "The value must be an integer.", "multiple-of 1"],
    ["Integer", "The value must be an integer containing at most 4 digits.", "< 10000"],
    // Beyond 15 digits the bound could not be told exactly.
    ["Float", "The value must be an integer containing at most 20 digits.", "multiple-of 1"],
  ]);
  statesNothing([
    ["Integer", "The value must be an integer."],
    ["String", "The value must be an integer containing at most 4 digits."],
  ]);
});
