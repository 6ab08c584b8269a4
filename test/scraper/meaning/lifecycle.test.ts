import { describe } from "vitest";
import { type Case, forEach, states, statesNothing } from "./facts.js";

describe("deprecated", () => {
  states([
    ["String", "This parameter has been discarded.", "deprecated"],
    ["String", "This field is deprecated.", "deprecated"],
    ["String", "The parameter is unsupported.", "deprecated"],
    ["String", "This parameter is not supported.", "deprecated"],
    ["String", "This function has not been supported.", "deprecated"],
    ["String", "This parameter does not take effect.", "deprecated"],
    ["String", "Colour of the hull. Not supported.", "deprecated"],
    ["String", "Colour of the hull. Deprecated", "deprecated"],
    ["String", "Colour of the hull. Discarded.", "deprecated"],
    ["String", "Colour of the hull. This field is not used any more.", "deprecated"],
  ]);
  states(
    [
      ["String", "The colour field is not used anymore.", "deprecated"],
      ["String", "The length field is not used anymore."],
    ],
    { name: "colour", siblings: ["length"] },
  );
  states([
    ...forEach<Case>("discarded|deprecated|unsupported|not supported", (word) => [
      "String",
      `The parameter is ${word}.`,
      "deprecated",
    ]),
    ["String", "This parameter is not used any more.", "deprecated"],
  ]);
  statesNothing([
    ...forEach("in storms|for yawls|by yawls|when it rains|if it rains", (when): [string, string] => [
      "String",
      `This parameter is deprecated ${when}.`,
    ]),
    ["String", "This parameter is not supported in harbour mode."],
    ["String", "This parameter is not supported for yawls."],
    ["String", "This parameter is not supported if it rains."],
    ["String", "This parameter does not take effect in storms."],
    ["String", "If the wind is set to storm, this parameter does not take effect."],
    ["String", "- When the wind is set to storm, this parameter does not take effect."],
    ["String", "Unless it rains, the field does not take effect."],
    ["String", "A list of deprecated boats."],
  ]);
  // A state of the thing, not of the field.
  states([["String", "Options:\n- NEW: just built\n- DEPRECATED: about to go", "enum NEW|DEPRECATED"]]);
});

describe("reading V12: read-only", () => {
  states(
    [
      ["String", "Kind of hull. The attribute is read-only and follows from the ship.", "read-only"],
      ["String", "Kind of hull. It is read-only.", "read-only"],
      ["String", "This is a read-only field.", "read-only"],
      ["String", "Read-only attribute.", "read-only"],
      ["String", "This parameter is read only, and is set at launch.", "read-only"],
    ],
    { side: "response" },
  );
  statesNothing([
    ["String", "Name of the boat. This is a read-only boat."],
    ["String", "The boat is read-only."],
    ["String", "This parameter is read-only for yawls."],
    ["String", "Rights to the pier:\n- Read-only\n- Read and write"],
  ]);
});

describe("reserved", () => {
  states([
    ["String", "This parameter is reserved.", "reserved"],
    ["String", "The field is reserved.", "reserved"],
    ["String", "Reserved parameter", "reserved"],
    ["String", "Reserved field.", "reserved"],
    ["String", "Reserved", "reserved"],
  ]);
  statesNothing([
    ["String", "Time when the pier was reserved."],
    ["String", "A name that is reserved by the harbour."],
    ["String", "A boat. NOTE: This parameter is reserved."],
  ]);
});
