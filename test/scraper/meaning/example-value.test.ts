import { describe } from "vitest";
import { forEach, states, statesNothing } from "./facts.js";

describe("values that a sentence gives as examples", () => {
  states([
    ["String", "A mooring, for example, PIER.", "example PIER"],
    [
      "String",
      "Moorings, for example, PIER, BUOY, or anchor_1.",
      "example PIER",
      "example BUOY",
      "example anchor_1",
    ],
    ["String", "A mooring (for example: pier-3)", "example pier-3"],
    ["String", "The mooring. For example, pier-3.", "example pier-3"],
    ["String", "Path of a chart. Example value: /charts/north/", "example /charts/north/"],
    ["String", "Colour of the hull. Example: #FFFFF0.", "example #FFFFF0"],
    ["String", 'Words on the hull. Example: "Anna, the 2nd".', "example Anna, the 2nd"],
    ["String", "A net (such as 10.1.0.0/24)", "example 10.1.0.0/24"],
    ["String", "A net, such as 10.1.0.0/24.", "example 10.1.0.0/24"],
    ["String", "Piers, for example, a1,b2,c3.", "example a1,b2,c3"],
    [
      "String",
      "Word of the day. For example, the value can be reef or knot.",
      "example reef",
      "example knot",
    ],
    ["String", "Word of the day. For example, reef indicates that the wind is strong.", "example reef"],
    ["Integer", "Number of ropes, for example, 12.", "example 12"],
    [
      "Object",
      'Words for the sails. Example: {"jib": "red", "main": "blue"}',
      'example {"jib": "red", "main": "blue"}',
    ],
    ["Map<String,String>", 'Example value: {"jib":"red"}.', 'example {"jib":"red"}'],
  ]);
  states(
    [
      [
        "Integer",
        "For example, to see the old ones, set the value of age to 3, 5, or 6.",
        "example 3",
        "example 5",
        "example 6",
      ],
      ["Integer", "For example, to see the old ones, set age to 3.", "example 3"],
      // Another field's value.
      ["Integer", "For example, to see the old ones, set depth to 3."],
    ],
    { name: "age", siblings: ["depth"] },
  );
});

describe("traps: prose after the words", () => {
  statesNothing([
    ["String", "A place, for example, a corner of the harbour."],
    ["String", "For example, if it rains, the sail is wet."],
    ["String", "Things, such as ropes that are long."],
    ["String", "A time, for example: a"],
    ["Boolean", "A fact, for example, true."],
    ["Array of strings", "Moorings, for example, PIER."],
    ["Pier object", "A mooring, for example, PIER."],
    ["String", "A mooring. NOTE: For example, PIER."],
  ]);
});

describe("every word of prose that is no value", () => {
  statesNothing(
    forEach("a|an|the|if|when|in|to|key|query", (word): [string, string] => [
      "String",
      `A boat, for example, ${word}.`,
    ]),
  );
});

describe("traps: an object whose example is no object", () => {
  statesNothing([
    ["Object", "Words for the sails. Example: jib"],
    ["Object", 'Words for the sails. Example: ["jib"]'],
    ["Object", 'Words for the sails. Example: {"jib": red}'],
    ["String", 'Words for the sails. Example: {"jib": 1, "main": 2}'],
  ]);
});
