import { describe } from "vitest";
import { forEach, isUnderstood, leavesUnread } from "./facts.js";

describe("what is understood and states nothing", () => {
  const constraints = (text: string): readonly [string, string] => ["String", `Constraints: ${text}`];
  isUnderstood([
    ...forEach("when|by|if", (when) => constraints(`A deep sea is displayed ${when} the harbour list.`)),
    ...forEach("This parameter|The boat", (it) => constraints(`${it} is optional`)),
    ...forEach("For details|For information|For more details|For more information|See", (see) =>
      constraints(`${see} about the sea, ask.`),
    ),
    ...forEach("call|create|view|obtain|set", (verb) =>
      constraints(`You can ${verb} one of the many piers.`),
    ),
    ...forEach("by calling|by performing|from", (by) =>
      constraints(`The many piers are obtained ${by} a list.`),
    ),
    ...forEach("all|no|the boat is|the boats are", (all) =>
      constraints(`By default, ${all} among those shown.`),
    ),
    ...forEach(
      "left blank by default|left empty by default|is left blank|be left blank|is empty by default|is not used by default",
      (blank) => constraints(`The old boat of mine ${blank} on each of the lakes.`),
    ),
    constraints("By default, it is not used on any of the lakes."),
    ...forEach("system|service|value|default", (it) =>
      constraints(`If there is no wind, the ${it} of the lake counts.`),
    ),
    constraints("If it rains, only the oldest of the boats go out."),
    ...forEach("repeated|used to|used for|used as", (how) =>
      constraints(`The boat of my friend can be ${how} sail.`),
    ),
    ...forEach("is|are|is a|is an", (is) => constraints(`Boats on-lake ${is} old thing`)),
    ...forEach("for|to|by", (by) => constraints(`Boats required ${by} the list of the harbour.`)),
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
    constraints("This parameter can be repeated."),
    constraints("It can be used to find a boat."),
    constraints("Both long ropes and short ropes are supported."),
  ]);
});

describe("what is not understood", () => {
  leavesUnread([
    ["String", "A boat. For example, 3.3 is not allowed.", "For example, 3.3 is not allowed."],
    ["String", "Constraints: The sail must be dry.", "The sail must be dry."],
    ["String", "A sail. It must be dry.", "It must be dry."],
    ["String", "The sail must be dry.", "The sail must be dry."],
    // The first sentence says what a field is; the words of facts name things in it.
    ["String", "The maximum number of ropes in the default format."],
    ["String", "Whether only dry sails are allowed."],
    ["String", "A sail. NOTE: It must be dry."],
  ]);
});
