import { describe } from "vitest";
import { forEach, isUnderstood, states, statesNothing, type Case } from "./facts.js";

const several = "unenforced: the default is not one value";

describe("defaults", () => {
  states([
    ["String", "Default Value: PIER", "default PIER"],
    ["Integer", "Definition: Count. Constraints: N/A Default value: 5", "default 5"],
    ["Integer", "Default value: 5 The value is told by the harbour.", "default 5"],
    ["Boolean", "The default value is false, indicating that it can be moved.", "default false"],
    ["Integer", "Depth. Its default value is 3.", "default 3"],
    ["Integer", "Depth. The default value of this parameter is 3.", "default 3"],
    ["Float", "Depth. The default value is 1.00.", "default 1.00"],
    ["Integer", "Depth. The default value is -1.", "default -1"],
    ["String", "The default value is wood; others are dear.", "default wood"],
    ["String", 'The default value is "wood".', "default wood"],
    ["String", "The default type is wood.", "default wood"],
    ["String", "The default mode is wood (a light one).", "default wood"],
    ["String", "Source, which defaults to PIER.", "default PIER"],
    ["Integer", "A depth, the default value of which is 3.", "default 3"],
    ["Integer", "A depth.\nDefault: 3", "default 3"],
    ["Integer", "A depth. Minimum: 0 Default: 3", ">= 0", "default 3"],
    ["String", "By default, this parameter is set to wood.", "default wood"],
    ["String", "By default, the value is wood.", "default wood"],
    ["String", "The material is set to wood by default.", "default wood"],
    ["Boolean", "Whether it floats, which is true by default.", "default true"],
    ["String", "The sign between words. By default, a comma (,) is used.", "default ,"],
    ["Array of strings", "The default value is [].", "default []"],
    ["String", "If there are none, the default value is 0. Otherwise use the real one.", "default 0"],
    ["String", "When this parameter is left blank, the default value is wood.", "default wood"],
  ]);
});

describe("traps: what is said of defaults and is no value", () => {
  isUnderstood([
    ["String", "Definition: Name. Default Value: N/A"],
    ["String", "Definition: Name. Default Value: N/A."],
    ["String", "By default, this parameter is left blank."],
    ["String", "By default, all boats have access."],
  ]);
  statesNothing([
    ["String", "A boat of the default kind."],
    ["String", "A boat. NOTE: The default value is sloop."],
    ["String", "A boat (its colour: the default value is white)."],
    ["String", "The name of the default boat is Anna."],
  ]);
  states([
    ["Integer", "The default value is 5 GB for lakes and 50 GB for seas.", several, "unit GB"],
    ["Integer", "The default value is the time when it was built.", several],
    ["Integer", "The default value is the same as that of min_count.", several],
    ["String", "Default Value: The name of the pier", several],
    ["Integer", "The default value is 15 minutes.", several],
  ]);
});

describe("a default that is called after the field", () => {
  states([
    ["Integer", "Start of the list. The default offset is 0.", "default 0"],
    ["Integer", "The default number is 100.", "default 100"],
    ["Integer", "The default holding period is 3600 (one hour).", "default 3600"],
    ["Integer", "Default holding period: 3600 (one hour)", "default 3600"],
  ]);
  // Other things have defaults, and a number beside a word is no number.
  states([
    ["Integer", "The default offset is 15 minutes."],
    ["Integer", "The default pier is 3."],
    ["Integer", "The default number is 3 or 5."],
  ]);
});

describe("every word that is no value", () => {
  const words =
    "left|blank|empty|used|not|none|the|an|in|on|disabled|enabled|returned|displayed|queried|required|that|different|reserved";
  isUnderstood(forEach(words, (word): [string, string] => ["String", `The default value is ${word}.`]));
  states([
    ...forEach<Case>("value|type|mode|status", (what) => [
      "String",
      `The default ${what} is calm.`,
      "default calm",
    ]),
    ...forEach<Case>("this parameter|the value|it", (what) => [
      "String",
      `By default, ${what} is calm.`,
      "default calm",
    ]),
    ["String", "Kind of weather. The default type of wind is told elsewhere.", several],
    ...forEach<Case>("not set|not given|blank|empty|none of them", (how) => [
      "String",
      `If the value is ${how}, the default value is calm.`,
      "default calm",
    ]),
    ["String", "If no value is given, the default value is calm.", "default calm"],
  ]);
});
