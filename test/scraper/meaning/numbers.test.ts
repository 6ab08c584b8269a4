import { describe } from "vitest";
import { states } from "./facts.js";

describe("bounds", () => {
  states([
    ["Integer", "The value ranges from 0 to 100.", ">= 0", "<= 100"],
    ["Integer", "The value range is [1, 65,535].", ">= 1", "<= 65535"],
    ["Float", "The value range is (0, 1].", "> 0", "<= 1"],
    ["Float", "The value cannot be smaller than 0.4.", ">= 0.4"],
    ["Integer", "The capacity can be expanded to at most 4,096 GB.", "<= 4096", "unit GB"],
    ["Integer", "The maximum value is 4096 GB.", "<= 4096", "unit GB"],
    ["Integer", "Range: 1 to 20", ">= 1", "<= 20"],
    ["Integer", "Minimum: 2\nMaximum: 8", ">= 2", "<= 8"],
  ]);
});

describe("no bounds", () => {
  states([
    ["Integer", "The recommended value ranges from 10 to 50."],
    ["Integer", "It cannot be greater than to_port."],
    ["String", "The value ranges from 0 to 100."],
  ]);
});

describe("digits", () => {
  states([
    [
      "Float",
      "The integer part can contain at most 10 digits and the decimal part can contain at most 2 digits.",
      "multiple-of 0.01",
      "< 10000000000",
    ],
    ["Float", "The value must be an integer containing at most 10 digits.", "multiple-of 1", "< 10000000000"],
    ["Integer", "The value must be an integer."],
  ]);
});

describe("units", () => {
  states([
    ["Long", "Size of the image, in KB.", "unit KB"],
    ["Long", "Time (UTC) of the last update, accurate to millisecond.", "unit ms"],
    ["Long", "Time (UTC ms) of creation.", "unit ms"],
    ["String", "Size of the image, in KB."],
  ]);
});
