import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("reading V6: a value taken out again", () => {
  states([
    [
      "Integer",
      "The value can be 1 (inner) or 2 (outer).\nThe outer lane is closed. The value cannot be 2.",
      "enum 1|2",
      "excluded 2",
    ],
    [
      "String",
      "The value can be NEAR, FAR, or BOTH. Currently, BOTH is not supported.",
      "enum NEAR|FAR|BOTH",
      "excluded BOTH",
    ],
    [
      "String",
      "The value can be NEAR, FAR, or BOTH, but FAR and BOTH are not supported.",
      "enum NEAR|FAR|BOTH",
      "excluded FAR|BOTH",
    ],
    ["Integer", "The value ranges from 1 to 9 (excluding 5).", "excluded 5", ">= 1", "<= 9"],
    ["Integer", "The value ranges from 1 to 9 except 4 and 5.", "excluded 4|5", ">= 1", "<= 9"],
  ]);
});

describe("what only looks like one", () => {
  statesNothing([
    ["String", "A name. The value cannot be modified."],
    ["String", "A name. The value cannot be null."],
    ["Integer", "A name. This field is not supported by tugs."],
    ["Boolean", "The value cannot be true."],
  ]);
  states([
    ["Integer", "The value cannot be negative.", ">= 0"],
    [
      "Integer",
      "The value ranges from 1 to 100 except -1.",
      "unenforced: a special value stands beside the range",
    ],
  ]);
});

describe("reading V8: several ranges", () => {
  states([
    [
      "String",
      "The value can be any integer within 100–149, 300–349, or 900–949.",
      "ranges 100..149, 300..349, 900..949",
    ],
    ["Integer", "The value is 1 to 9 or 100 to 109.", "ranges 1..9, 100..109"],
    ["Integer", "Range: 1-9, 20-29", "ranges 1..9, 20..29"],
    ["Integer", "It must be in 1-1,000 or 2,000-3,000.", "ranges 1..1000, 2000..3000"],
  ]);
  states([["String", "The value contains 1-9 or 20-29 characters.", "min-length 20", "max-length 29"]]);
  statesNothing([["String", "Call 100-149, 300-349 for help."]]);
});

describe("reading V5: letters in either case", () => {
  states([
    ["String", "The value can be AM or FM (case-insensitive).", "enum AM|FM", "case-insensitive"],
    ["String", "The value can be AM or FM. The value is case insensitive.", "enum AM|FM", "case-insensitive"],
    ["String", "The value can be AM or FM. It is not case-sensitive.", "enum AM|FM", "case-insensitive"],
    ["String", "The value can be AM or FM. It is not case-insensitive.", "enum AM|FM"],
    ["String", "The value can be AM or FM. It is case-sensitive.", "enum AM|FM"],
  ]);
});

describe("reading V1, V2, V9, V14, reach V4, V7: values, defaults and labels", () => {
  states([
    [
      "String",
      "The value can be OPEN, SHUT, or HELD, and the default value is OPEN.",
      "default OPEN",
      "enum OPEN|SHUT|HELD",
    ],
    [
      "String",
      "The value can be thin-1 or wide-2, and its default value is thin-1.",
      "default thin-1",
      "enum thin-1|wide-2",
    ],
    ["Integer", "The value can be 1 or 2; the default value is 1.", "default 1", "enum 1|2"],
    ["Boolean", "Whether it is lit. The value can only be true.", "enum true"],
    ["Boolean", "Whether it is lit. The value of this field is fixed at false.", "enum false"],
    ["Boolean", "Whether it is lit. This field can only be true.", "enum true"],
    ["String", 'The default value is the empty string "".', "default "],
    ["String", "The default value is an empty string.", "default "],
    ["String", 'The default value is "".', "default "],
    ["String", "Shape of the quay. The value is Tall or Short.", "enum Tall|Short"],
    ["String", "A code. The value is N1, N2, or N3.", "enum N1|N2|N3"],
    ["String", "The value can be set to moor or sail only.", "enum moor|sail"],
    ["String", "A toll. Minimum length: 0\nMaximum length: 36", "min-length 0", "max-length 36"],
    ["String", "A toll. Minimum length: 1 Maximum length: 36", "min-length 1", "max-length 36"],
    ["Integer", "Range: 0-65535", ">= 0", "<= 65535"],
    ["Integer", "Range: 0–9.", ">= 0", "<= 9"],
    ["String", "Mode. Options:\n- A\n- B", "enum A|B"],
    ["String", "Mode. Value:\n- NEAR\n- FAR", "enum NEAR|FAR"],
    ["String", "Mode. Valid values:\n- NEAR\n- FAR", "enum NEAR|FAR"],
  ]);
  states(
    [
      ["String", "The value can only be MOORED.", "enum MOORED"],
      ["String", "Its value can only be MOORED.", "enum MOORED"],
      ["String", "The value is fixed at MOORED.", "enum MOORED"],
      // It can do more tomorrow.
      ["String", "Only MOORED is supported."],
    ],
    { side: "response" },
  );
  statesNothing([
    ["Boolean", "Whether it is lit. The value can only be changed."],
    ["String", "A shape. The value is smooth or rough."],
    ["Integer", "The values of 0-9 boats."],
  ]);
});
