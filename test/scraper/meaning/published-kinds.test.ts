import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("misses 24: what a value can be is no value", () => {
  statesNothing([
    ["String", "A tag. The value can be blank."],
    ["String", "A tag. The value can be modified."],
    ["String", "A tag. Set it to null."],
  ]);
  // That it can be empty is said of its length; that it is no value is what counts here.
  states([
    ["String", "A tag. The value can be empty but cannot be left blank.", "empty-allowed", "min-length 1"],
  ]);
  states([["String", "A lane. The value can be INNER.", "enum INNER"]]);
});

describe("misses 16: one value, and values that a sentence explains", () => {
  states([
    ["String", "Number of planks of a hull. The value is 64.", "enum 64"],
    ["Integer", "Number of planks. The value is 64.", "enum 64"],
    ["String", "The value 1 indicates a striped kite, and the value 0 indicates a plain one.", "enum 1|0"],
    ["Integer", "The value 0 means calm, the value 1 means windy.", "enum 0|1"],
    ["String", "The value near indicates a short rope; the value far indicates a long one.", "enum near|far"],
    [
      "String",
      "Whether there is more.\n- If the value is true, there are more kites.\n- If the value is false, it is the last page.",
      "enum true|false",
    ],
  ]);
  statesNothing([
    // Special values stand beside others.
    ["Integer", "The value 0 indicates no limit, and the value -1 indicates that of the dock."],
    ["Integer", "The value 10 indicates a striped kite, and the value 90 indicates a plain one."],
    ["Integer", "The value 0 indicates a plain kite."],
    ["String", "Rope.\n- If the value is empty, all kites are listed.\n- If the value is near, some are."],
    ["Integer", "If the kite is red, a mark is set. The value is 5."],
  ]);
  states([["String", "Number of planks. The value is 64 for now."]]);
});

describe("misses 8: numbers explained line by line", () => {
  states([
    [
      "Integer",
      "0: Either mast or line can be used.\n1: Only line can be used.\nIf no value is entered, the default value 0 (KITE) is used.",
      "enum 0|1",
      "default 0",
    ],
    ["String", "1: near\n2: far", "enum 1|2"],
    ["String", "If it is left blank, the default value near is used.", "default near"],
  ]);
  statesNothing([["Integer", "0: a plain kite"]]);
});

describe("misses 14 and 15: what is supported of what the field is called", () => {
  const list = "Currently, the following channels are supported:\n- email\n- bell\n- http and https";
  states([["String", `How it rings\n${list}`, "enum email|bell|http|https"]], { name: "channel" });
  states([["String", `How it rings\n${list}`, "enum email|bell|http|https"]], { name: "bell_channels" });
  states([["String", "The following modes are supported:\n- near\n- far", "enum near|far"]]);
  statesNothing([["String", `How it rings\n${list}`]], { name: "rope" });
  states([
    ["String", "Kite to be flown\nNote: Currently, only v2 is supported.", "enum v2"],
    ["String", "Kite to be flown\nNote: Only v1.1 is supported.", "enum v1.1"],
  ]);
  statesNothing([["String", "Kite to be flown\nNote: Currently, only sails are supported."]]);
  statesNothing([["String", "Kite to be flown\nNote: Currently, only v2 is supported."]], {
    side: "response",
  });
});

describe("misses 4: a range in an item", () => {
  states([
    ["Integer", "- Number of kites\n- Value range: 1-80", ">= 1", "<= 80"],
    ["Integer", "- Number of kites\n- Range: 1 to 80", ">= 1", "<= 80"],
    ["Integer", "- Value range: 0 ~ 80.", ">= 0", "<= 80"],
  ]);
  statesNothing([["Integer", "- Price range: 1-80"]]);
});

describe("misses 6, 7, 17, 25: formats that a sentence names", () => {
  states([
    ["String", "Public key (in Base64 format) used to wrap the kite", "format base64"],
    ["String", "Token in Base64 format", "format base64"],
    ["String", "A rope in Base64 encoding.", "format base64"],
    ["String", "Specifies the EIP address.", "format ip"],
    ["String", "Specifies the CIDR block that matches the kite line.", "format cidr"],
    ["String", "The CIDR block of the dock.", "format cidr"],
  ]);
  statesNothing([
    ["String", "A key that is not in Base64 format."],
    ["String", "A key in plaintext or in Base64 format."],
    ["String", "Specifies the EIP address ID."],
    ["String", "Specifies the ID of the CIDR block."],
  ]);
});

describe("misses 10: null means something", () => {
  states([
    ["Array<String>", "If the values are null, it indicates any_kite.", "nullable"],
    ["String", "If the value is null, it means any kite.", "nullable"],
    ["String", "If this parameter is null, it indicates any kite.", "nullable"],
  ]);
  statesNothing([["String", "If the values are null, the call fails."]]);
});
