import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("bounds as lines of their own", () => {
  states([
    ["Integer", "A depth.\nMinimum: 2\nMaximum: 8", ">= 2", "<= 8"],
    ["Integer", "A depth. Minimum: 2 Maximum: 8", ">= 2", "<= 8"],
    ["Float", "Minimum: -0.5\nMaximum: 1,024", ">= -0.5", "<= 1024"],
    ["String", "Minimum: 4\nMaximum: 32", "min-length 4", "max-length 32"],
    ["Array of strings", "Minimum: 4\nMaximum: 32", "min-length 4", "max-length 32"],
    [
      "String",
      "State. Options:\n- calm\n- rough\nMinimum: 1\nMaximum: 16",
      "enum calm|rough",
      "min-length 1",
      "max-length 16",
    ],
  ]);
  statesNothing([
    ["Boolean", "Minimum: 0\nMaximum: 1"],
    ["Boat object", "Minimum: 0\nMaximum: 1"],
    ["Integer", "Minimum: the tide of yesterday"],
  ]);
});
