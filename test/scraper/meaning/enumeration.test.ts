import { describe, expect, test } from "vitest";
import { forEach, meaningOf, states, statesNothing, type Case } from "./facts.js";

describe("a list below words that lead values", () => {
  states([
    ["String", "State of the oven. Options:\n- cold\n- hot", "enum cold|hot"],
    ["String", "State of the oven. Options are as follows:\n- cold\n- hot", "enum cold|hot"],
    [
      "String",
      "Side. The options are as follows:\n- left: the left one\n- right: the right one",
      "enum left|right",
    ],
    ["String", "Side. The options are:\n- left\n- right", "enum left|right"],
    ["String", "Enums:\n- left\n- right", "enum left|right"],
    ["String", "The enumerated values are as follows:\n- left\n- right", "enum left|right"],
    ["String", "Enumeration values:\n- left\n- right", "enum left|right"],
    ["String", "The value can be:\n- left\n- right", "enum left|right"],
    ["String", "The value can only be:\n- left\n- right", "enum left|right"],
    ["String", "The value can be one of the following:\n- left\n- right", "enum left|right"],
    ["String", "Possible values:\n- left\n- right", "enum left|right"],
    ["String", "Possible values are as follows:\n- left\n- right", "enum left|right"],
    ["String", "Optional values\n- left\n- right", "enum left|right"],
    ["String", "Available values are:\n- left\n- right", "enum left|right"],
    ["String", "Values:\n- left\n- right", "enum left|right"],
    ["String", "Value options:\n- left\n- right", "enum left|right"],
    ["String", "The following operators are supported:\n- EQ\n- NE", "enum EQ|NE"],
    ["String", "Sorting. Value range:\n- up\n- down", "enum up|down"],
    ["String", "Range:\n- up\n- down", "enum up|down"],
    ["String", "Range\n- up\n- down", "enum up|down"],
    ["String", "Range: The value can be:\n- up\n- down", "enum up|down"],
    ["String", "Kind of kite. Options:\n- box", "enum box"],
  ]);
});

describe("a list in one paragraph, with dashes", () => {
  states([
    ["String", "Wind. The options are as follows: - low: a breeze - high: a storm", "enum low|high"],
    ["String", "Wind. Options: - low - high", "enum low|high"],
    ["Integer", "Tide. The options are as follows: - 0: ebb - 1: flood - -1: unknown", "enum 0|1|-1"],
    ["String", "Wind. Options: - low: a breeze, as on a lake - none: still air.", "enum low|none"],
  ]);
});

describe("paragraphs that each explain a word", () => {
  states([
    ["String", "Definition: State of the sail.\nSETTING: being set\nSET: it is set", "enum SETTING|SET"],
    [
      "String",
      "Range: The following operators are supported:\nEq: the same.\nNe: another one.",
      "enum Eq|Ne",
    ],
    [
      "String",
      "How it is paid.\nPER_DAY: Each day is charged.\nPER_TRIP: Each trip is charged.",
      "enum PER_DAY|PER_TRIP",
    ],
  ]);
  statesNothing([
    ["String", "State of the sail.\nSET: it is set"],
    ["String", "A sail.\nNote: It is white.\nExample: It may be red."],
  ]);
});

describe("a list without such words, where each item explains its token", () => {
  states([
    ["String", "How the kite flies.\n- steady: it stands\n- loop: it turns", "enum steady|loop"],
    [
      "String",
      "How the kite flies.\n- steady indicates that it stands\n- loop indicates that it turns",
      "enum steady|loop",
    ],
    ["Integer", "How the kite flies.\n- 0 means that it stands\n- 1 means that it turns", "enum 0|1"],
  ]);
  statesNothing([
    ["String", "Before packing:\n- Lake\n- Sea"],
    ["String", "Parts of the kite:\n- keel\n- spar"],
    ["String", "How the kite flies.\n- steady: it stands\n- loop"],
    ["String", "How the kite flies.\n- steady: it stands"],
  ]);
});

describe("values of all forms", () => {
  states([
    ["String", "Options:\n- YYMA_1: a token\n- YYYY_2: another one", "enum YYMA_1|YYYY_2"],
    ["String", "Options:\n- v1.2\n- x86_64\n- a/b\n- c+d\n- e-f", "enum v1.2|x86_64|a/b|c+d|e-f"],
    ["String", 'Options:\n- "on": lit\n- "off": dark', "enum on|off"],
    ["String", "Options:\n- on;\n- off.", "enum on|off"],
    ["String", "Options:\n- on.\n- off.", "enum on|off"],
    ["String", "Options:\n- warm\n- Empty string", "enum warm|"],
    ["String", "Options:\n- warm: as a summer\n- Empty string: nobody knows", "enum warm|"],
    ["String", "Options:\n- warm: as a summer\n- Empty: nobody knows", "enum warm|"],
    ["String", "Options:\n- Glider 2.0 (wood)\n- Sail 1.0", "enum Glider 2.0 (wood)|Sail 1.0"],
    ["Integer", "Options:\n- 0 (still)\n- 1 (moving)", "enum 0|1"],
    ["Array of strings", "Colours. Options:\n- red\n- green", "enum red|green"],
    ["String", "Options:\n- warm: as a summer\n- null: nobody knows", "enum warm", "nullable"],
    ["String", "Options:\n- WARM\n- NULL", "enum WARM|NULL"],
    ["Integer", "Options:\n- 1: warm\n- NULL: nobody knows", "enum 1", "nullable"],
    ["Number", "Options:\n- 0.5\n- 1.0", "enum 0.5|1.0"],
  ]);
});

describe("a default that the list marks", () => {
  states([
    ["String", "Options:\n- on (default): lit\n- off: dark", "enum on|off", "default on"],
    ["String", "Options:\n- on (default value)\n- off", "enum on|off", "default on"],
    ["String", "Options:\n- on: It is lit. (Default value)\n- off: dark", "enum on|off", "default on"],
    ["String", "Options:\n- on: lit (default)\n- off: dark", "enum on|off", "default on"],
    ["String", "Options:\n- on: Default value. It is lit.\n- off: dark", "enum on|off", "default on"],
    ["String", "Options:\n- on: lit. This is the default value.\n- off: dark", "enum on|off", "default on"],
    ["Integer", "Options: - 0: still (default value) - 1: moving", "enum 0|1", "default 0"],
    ["Boolean", "Options:\n- true: It is lit.\n- false: It is dark. (Default value)", "default false"],
    [
      "Boolean",
      "Whether it is lit. The options are as follows: - true: lit - false: dark (default)",
      "default false",
    ],
  ]);
  // The word alone is a value of its own.
  states([
    [
      "String",
      "Cut. The options are as follows: - Default: the usual cut - Slim: a narrow one",
      "enum Default|Slim",
    ],
  ]);
});

describe("traps: lists that are no values", () => {
  statesNothing([
    // Truth values are all that a Boolean holds; an object has no values to list.
    ["Boolean", "Range: Boolean\n- true: yes\n- false: no"],
    ["Boat object", "Options:\n- sloop\n- ketch"],
    ["Map<String,String>", "Options:\n- sloop: one mast\n- ketch: two masts"],
    // Two spellings of one value.
    ["String", "Options:\n- 0/false: shut\n- 1/true: open"],
    // How a value is written.
    [
      "String",
      "Time of the tide. The options are as follows:\n- month: the month before\n- day: the day before\n- yyyyMMdd-yyyyMMdd: from one day to another",
    ],
    ["String", "The options are as follows: - week - YYYY-MM"],
    ["String", "The options are as follows: - week - yyyy/MM/dd"],
    ["String", "The options are as follows: - week - YYYY-MM-DDTHH:mm:ss.SSSZ"],
    // Cases.
    [
      "String",
      "Place of the boat.\n- If it is moored, the name of the pier.\n- If it is at sea, its course.",
    ],
    ["String", "Place of the boat.\n- For sloops, the name of the pier.\n- Otherwise, nothing."],
    // Parts of a value.
    ["String", "The value is in the format of {bow}:{stern}, where\n- bow: its colour\n- stern: its colour"],
    ["String", "Name, as {harbour}-{number}.\n- harbour: where it lies\n- number: of the pier"],
    // Other fields.
    [
      "String",
      "To have it painted, set the following parameters:\n- colour: of the hull\n- layers: how many",
    ],
    // Prose.
    ["String", "Steps of a tack:\n- prepare\n- turn"],
    ["String", "What to look at.\n- Note: keep clear of rocks\n- Example: the northern pier"],
  ]);
  states([
    [
      "String",
      "Value range:\n- 10.1.0.0/16-10.1.0.0/24\n- 10.2.0.0/16-10.2.0.0/24",
      "unenforced: no schema can hold ranges of addresses",
    ],
    // Rules are no values, although each begins with a word and a colon or is one sentence.
    [
      "String",
      "Requirements:\n- Must start with a letter.\n- Can contain 1 to 9 characters.",
      "first-character A-Za-z",
      "min-length 1",
      "max-length 9",
    ],
  ]);
});

describe("remarks list what they like", () => {
  statesNothing([
    ["String", "A boat. NOTE: Options:\n- sloop\n- ketch"],
    ["String", "A boat.\nNote:\n- sloop: one mast\n- ketch: two masts"],
  ]);
});

test("what each value means is kept, and what the marks say of it is not", () => {
  const [stated] = meaningOf("String", "Range:\n- OPEN: It is open.\n- SHUT\n- AJAR (default): hardly").facts;
  expect(stated?.fact).toEqual({
    kind: "enum",
    values: [
      { raw: "OPEN", description: "It is open." },
      { raw: "SHUT", description: "" },
      { raw: "AJAR", description: "hardly" },
    ],
  });
});

describe("every word that an item of values would not begin with", () => {
  const rules =
    "contains|consists|must|cannot|can|ranges|starts|only|each|the|an|if|for|when|it|this|unit|example|note|both|not";
  statesNothing([
    ...forEach(rules, (word): [string, string] => ["String", `Options:\n- ${word}\n- sloop2`]),
    ...forEach("note|notes|example|examples|unit|constraint|constraints", (word): [string, string] => [
      "String",
      `Options:\n- ${word}: as told\n- sloop: one mast`,
    ]),
  ]);
  states(
    forEach<Case>("possible|optional|available", (word) => [
      "String",
      `${word} values are:\n- sloop\n- ketch`,
      "enum sloop|ketch",
    ]),
  );
});

describe("lists that go on elsewhere", () => {
  states([
    ...forEach<Case>("preceding boats are|above boat is|listed boats are|following boats are", (boats) => [
      "String",
      `Options:\n- sloop\n- ketch\nThe ${boats} for reference only.`,
      "enum sloop|ketch",
      "open-values",
    ]),
    ["String", "Boats. The actual price depends on the boat.", "open-values"],
    ["String", "Boats. To use other boats, contact the harbour.", "open-values"],
  ]);
});
