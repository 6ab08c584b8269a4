import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

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
  statesNothing([
    ["String", "This parameter is not supported in harbour mode."],
    ["String", "This parameter is not supported for yawls."],
    ["String", "This parameter is not supported if it rains."],
    ["String", "This parameter does not take effect in storms."],
    ["String", "A list of deprecated boats."],
  ]);
  // A state of the thing, not of the field.
  states([["String", "Options:\n- NEW: just built\n- DEPRECATED: about to go", "enum NEW|DEPRECATED"]]);
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
