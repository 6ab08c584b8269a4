import { describe, expect, test } from "vitest";
import { meaningOf, states } from "./facts.js";

describe("lists of values", () => {
  states([
    ["String", "Range:\n- OPEN: It is open.\n- SHUT: It is shut.", "enum OPEN|SHUT"],
    ["String", "State of the door. Options:\n- OPEN\n- SHUT", "enum OPEN|SHUT"],
    ["String", "Range\n- A1: first\n- B2: second", "enum A1|B2"],
    ["String", "The enumerated values are as follows:\n- x86\n- arm", "enum x86|arm"],
    ["String", "Version. Options:\n- v1", "enum v1"],
    ["Integer", "Range:\n- 1: one\n- 2: two", "enum 1|2"],
    ["Array of strings", "Definition: Kinds. Range:\n- CPU\n- GPU", "enum CPU|GPU"],
    ["String", "Options:\n- on (default): lit\n- off: dark", "enum on|off", "default on"],
  ]);
});

describe("bare paragraphs", () => {
  states([
    [
      "String",
      "Range: The following operators are supported:\nIn: inside.\nNotIn: outside.",
      "enum In|NotIn",
    ],
    ["String", "Definition: State.\nMOUNTING: being mounted\nMOUNTED: mounted", "enum MOUNTING|MOUNTED"],
    ["String", "Shows the kind.\n- timing: by time\n- idle: when idle", "enum timing|idle"],
  ]);
});

describe("no enum", () => {
  states([
    ["Boolean", "Range: Boolean\n- true: yes\n- false: no"],
    [
      "String",
      "Value range:\n- 172.16.0.0/12-172.16.0.0/24\n- 192.168.0.0/16-192.168.0.0/24",
      "unenforced: no schema can hold ranges of addresses",
    ],
    [
      "String",
      "The returned code.\n- If you choose a system flavor, its code.\n- Otherwise the code of your own.",
    ],
    ["String", "Steps of the job:\n- prepare\n- run"],
    ["String", "Options:\n- 0/false: open\n- 1/true: shut"],
    ["Door object", "Options:\n- OPEN\n- SHUT"],
  ]);
});

test("what each value means is kept", () => {
  const [stated] = meaningOf("String", "Range:\n- OPEN: It is open.\n- SHUT").facts;
  expect(stated?.fact).toEqual({
    kind: "enum",
    values: [
      expect.objectContaining({ raw: "OPEN", description: "It is open." }),
      expect.objectContaining({ raw: "SHUT", description: "" }),
    ],
  });
});

describe("constants in a sentence", () => {
  states([
    ["String", "Definition: Ownership. MANAGED and DEDICATED are supported.", "enum MANAGED|DEDICATED"],
    ["String", "The value can be RED, GREEN, or BLUE.", "enum RED|GREEN|BLUE"],
    ["String", "Both default labels and custom labels are supported."],
    ["String", "Only scale-out is supported.", "enum scale-out"],
    ["String", "It is EFS, OBS, or another file system."],
  ]);
});
