import { describe } from "vitest";
import { type Case, forEach, isUnderstood, leavesUnread, states, statesNothing } from "./facts.js";

describe("what leads all values", () => {
  states([
    ["String", "Sort of boat. The value can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. The value can be sloop, ketch, or yawl.", "enum sloop|ketch|yawl"],
    ["String", "Sort of boat. The value can be set to sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. The value can be either sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. The parameter value can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. The value of this parameter can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. Currently, the value can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat, whose value can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat, which can be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. It can only be sloop or ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. Possible values are sloop, ketch, and yawl.", "enum sloop|ketch|yawl"],
    ["String", "Sort of boat. The possible values include: sloop, ketch, and yawl.", "enum sloop|ketch|yawl"],
    ["String", "Sort of boat. The options are sloop and ketch.", "enum sloop|ketch"],
    ["String", "Sort of boat. Options: sloop, ketch, and yawl", "enum sloop|ketch|yawl"],
    ["String", "Sort of boat. Enums: sloop, ketch", "enum sloop|ketch"],
    ["Array of strings", "Sorts of boats. The value can be sloop or ketch.", "enum sloop|ketch"],
    ["Integer", "Masts. The value can be 1, 2, or 3.", "enum 1|2|3"],
    ["Float", "Draught. The value can be 0.5 or 1.5.", "enum 0.5|1.5"],
  ]);
});

describe("values of all forms", () => {
  states([
    ["String", "The value can be SEA_GOING or x86-64.", "enum SEA_GOING|x86-64"],
    ["String", 'The value can be "on" or "off".', "enum on|off"],
    ["String", "The value can be A or B.", "enum A|B"],
    ["String", "The value can be 0 (at rest) or 1 (under way).", "enum 0|1"],
    ["String", "The value can be 0 (at rest, moored) or 1 (under way).", "enum 0|1"],
    ["String", "The value can be near or far (default).", "enum near|far", "default far"],
    ["String", "The value can be up or down, indicating where the sail is.", "enum up|down"],
    ["String", "The value can be lake, river, or sea, which is told by the harbour.", "enum lake|river|sea"],
    ["String", "Possible values are calm and rough, respectively.", "enum calm|rough"],
    ["String", "The value can be near, far, or null.", "enum near|far", "nullable"],
    ["Integer", "The value can be 1, 2, or null.", "enum 1|2", "nullable"],
    ["String", "The value can be near or far (case-insensitive).", "enum near|far", "case-insensitive"],
    ["String", "The value can be v1, v2, or the string v3.", "enum v1|v2|v3"],
  ]);
});

describe("a list on the line after the words that announce it", () => {
  states([
    ["String", "Sort of boat.\nOptions:\nsloop, ketch, yawl", "enum sloop|ketch|yawl"],
    ["String", "Sort of boat. Possible values:\nsloop or ketch", "enum sloop|ketch"],
    [
      "String",
      "Sort of boat.\nThe options are as follows:\nsloop, ketch, and yawl.",
      "enum sloop|ketch|yawl",
    ],
  ]);
  statesNothing([["String", "Sort of boat.\nsloop, ketch, yawl"]]);
});

describe("constants that are supported", () => {
  states([
    ["String", "Definition: Kind of mooring. BUOY and PIER are supported.", "enum BUOY|PIER"],
    ["String", "Only buoy_1 and pier_1 are supported.", "enum buoy_1|pier_1"],
    ["String", "Currently, TCP and UDP are supported.", "enum TCP|UDP"],
  ]);
  statesNothing([
    ["String", "Buoys and piers are supported."],
    ["String", "Both long ropes and short ropes are supported."],
  ]);
});

describe("one value", () => {
  states([
    ["String", "The value can only be pier.", "enum pier"],
    ["String", "The value can only be set to PIER.", "enum PIER"],
    ["String", "Only PIER is supported.", "enum PIER"],
    ["String", "Currently, only pier is supported.", "enum pier"],
    ["String", "Currently, only the value pier is supported.", "enum pier"],
    ["String", "Only value pier is available.", "enum pier"],
    ["String", "The value is fixed to PIER.", "enum PIER"],
    ["String", "The value is fixed at PIER, which cannot be changed.", "enum PIER"],
    ["String", "The value is always fixed to be PIER.", "enum PIER"],
    ["String", "Set the parameter value to PIER.", "enum PIER"],
    ["String", "Unit. The value is HOURS.", "enum HOURS"],
    ["Integer", "The value can only be 3.", "enum 3"],
  ]);
  // A response that holds one value today may hold another one tomorrow.
  const response = { side: "response" } as const;
  isUnderstood([["String", "Only PIER is supported."]], response);
  states([["String", "The value can be sloop or ketch.", "enum sloop|ketch"]], response);
  states([["String", "The value can only be null.", "nullable"]]);
});

describe("traps: sets that are open, or hold in a case only", () => {
  statesNothing([
    ["String", "It can be sloop, ketch, or the name of another boat."],
    ["String", "The value can be fog, rain, snow, or the number of a weather code."],
    ["String", "It is a pier, a buoy, or another mooring."],
    ["String", "The value can be sloop, ketch, and so on."],
    ["String", "The value can be a name or an ID."],
    ["String", "The value can be modified or deleted."],
    ["String", "The name can be changed."],
    ["String", "Things on board, such as ropes, sails, and oars."],
    ["String", "Kinds of things, including ropes and oars."],
    ["Integer", "For D2 boats, the value can be 2, 4, or 8."],
    ["String", "If kind is lake, the value can be sloop or ketch."],
    ["Integer", "For the largest boats, there are more. It can be 2 or 4."],
    ["String", "The maximum lengths of name and home are 36 and 43."],
    ["Boolean", "The value can be true or false."],
    ["Boat object", "The value can be sloop or ketch."],
    // Words are no values of a number.
    ["Integer", "Only growing is supported."],
  ]);
  states([
    [
      "String",
      "When kind is set to lake, the value can only be sloop.",
      "unenforced: it holds in one case only",
    ],
  ]);
});

describe("traps: remarks", () => {
  statesNothing([["String", "A boat. NOTE: The value can be sloop or ketch."]]);
});

describe("a sentence that is not understood is told", () => {
  leavesUnread([["String", "Constraints: The mast must bend.", "The mast must bend."]]);
});

describe("every way to say it", () => {
  const boats = "enum sloop|ketch";
  states([
    ...forEach<Case>("The|Its|This parameter|Currently,|One whose", (the) => [
      "String",
      `A boat. ${the} value can be sloop or ketch.`,
      boats,
    ]),
    ...forEach<Case>("this parameter|the boat|the kind", (of) => [
      "String",
      `A boat. The value of ${of} can be sloop or ketch.`,
      boats,
    ]),
    ...forEach<Case>("which|that|it|this parameter", (it) => [
      "String",
      `A boat ${it} can be sloop or ketch.`,
      boats,
    ]),
    ...forEach<Case>("possible|optional|available|enumerated|valid|allowed|supported", (word) => [
      "String",
      `A boat. The ${word} values are sloop and ketch.`,
      boats,
    ]),
    ...forEach<Case>("Possible values|Options|Values|Enums", (word) => [
      "String",
      `A boat. ${word}: sloop, ketch`,
      boats,
    ]),
    ...forEach<Case>("values|types|options", (word) => [
      "String",
      `Only the ${word} SLOOP and KETCH are supported.`,
      "enum SLOOP|KETCH",
    ]),
    ...forEach<Case>(
      "Options|Option|Values|Possible values|Optional values|Available values|Enumerated values|Valid values|Value range",
      (word) => ["String", `A boat.\nThe ${word.toLowerCase()}:\nsloop and ketch`, boats],
    ),
    ...forEach<Case>("supported|available|valid|allowed", (word) => [
      "String",
      `Only sloop is ${word}.`,
      "enum sloop",
    ]),
    ...forEach<Case>("supported|available|valid|allowed", (word) => [
      "String",
      `Only the value sloop is ${word} on lakes.`,
      "enum sloop",
    ]),
    ...forEach<Case>("which is small|indicating a small one", (tail) => [
      "String",
      `The value can only be sloop, ${tail}.`,
      "enum sloop",
    ]),
    ...forEach<Case>("fixed to|fixed at|fixed as|consistently fixed to|always fixed to be", (fixed) => [
      "String",
      `The value is ${fixed} sloop.`,
      "enum sloop",
    ]),
    ...forEach<Case>(
      "Set it to|Set the value to|Set this value to|Set this parameter value to|The value can be",
      (set) => ["String", `${set} sloop.`, "enum sloop"],
    ),
  ]);
});
