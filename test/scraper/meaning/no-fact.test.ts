import { describe } from "vitest";
import { isUnderstood, leavesUnread, states } from "./facts.js";

describe("what is understood and states nothing", () => {
  const constraints = (text: string): readonly [string, string] => ["String", `Constraints: ${text}`];
  isUnderstood([
    // When a field is there.
    constraints("This parameter is returned only when the boat is moored."),
    constraints("The pier is displayed if the boat is moored."),
    constraints("This parameter is returned in a list."),
    constraints("This parameter is optional."),
    // Where to read more.
    constraints("For details, see Mooring."),
    constraints("For more information, see Mooring."),
    constraints("See Mooring."),
    constraints("You can call an API to have it painted."),
    constraints("The value can be obtained from the harbour list."),
    constraints("It can be obtained by calling the API for listing piers."),
    constraints("The values stand in a list, see Piers."),
    // What the service does.
    constraints("By default, all boats are shown."),
    constraints("It is left blank by default."),
    constraints("The field is empty by default."),
    constraints("Supported in microversion 2.47 and later."),
    constraints("The list is for reference only."),
    constraints("If no pier is given, the system takes one."),
    constraints("Once it is painted, it cannot be sold."),
    constraints("This parameter can be repeated."),
    constraints("It can be used to find a boat."),
    constraints("Both long ropes and short ropes are supported."),
  ]);
});

describe("what is understood, and no schema can hold", () => {
  const more = "unenforced: it depends on more than the fields";
  const several = "unenforced: it compares several values or resources";
  states([
    ["String", "The sail can be set only when the boat is moored.", more],
    ["String", "The sail is only supported in harbours.", more],
    ["String", "It takes effect only for yawls.", more],
    ["String", "This parameter is available when the mast stands.", more],
    ["String", "It is supported in microversion 2.47 and later.", more],
    ["String", "The name must be unique.", several],
    ["String", "The name cannot be the same as that of another boat.", several],
  ]);
});

describe("what is not understood", () => {
  leavesUnread([
    ["String", "Constraints: The sail must be dry.", "The sail must be dry."],
    ["String", "A sail. It must be dry.", "It must be dry."],
    ["String", "The sail must be dry.", "The sail must be dry."],
    // The first sentence says what a field is; the words of facts name things in it.
    ["String", "The maximum number of ropes in the default format."],
    ["String", "Whether only dry sails are allowed."],
    ["String", "A sail. NOTE: It must be dry."],
  ]);
});
