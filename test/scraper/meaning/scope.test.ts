import { describe } from "vitest";
import { statesNothing, states } from "./facts.js";

const place = { siblings: ["state", "hull_id"] };
const ofCase = "unenforced: it holds in one case only";

describe("reading V7: what is said of one case is no fact about all values", () => {
  states(
    [
      [
        "Integer",
        "Idle time of a crane.\n- For tower cranes, the value ranges from 5 to 90, and the default value is 20.\n- With floating cranes, this field does not take effect.",
        "scoped-bounds",
        ofCase,
        ofCase,
      ],
      [
        "Boolean",
        "Whether lamps burn.\nSmall docks: The default value is false.\nLarge docks: Lamps burn. If the field is left empty, the default value is true.",
        ofCase,
        ofCase,
      ],
      [
        "String",
        "It has a maximum of 60 characters. When state is OPEN, it can contain a maximum of 40 characters.",
        "max-length 60",
        ofCase,
      ],
      ["String", "If state is set to OPEN, the default value is near.", ofCase],
      ["String", "When state is OPEN, the default value is near.", ofCase],
      ["String", "If hull_id is not specified, the default value is near.", ofCase],
      ["String", "The value can be near or far when state is OPEN."],
      ["String", "When state is OPEN, the value can be:\n- NEAR\n- FAR", ofCase],
      ["Integer", "The value ranges from 1 to 5 for tugs.", "scoped-bounds"],
      ["Integer", "Depth.\n- For tugs, it is short. The default value is 3.", ofCase],
    ],
    place,
  );
});

describe("what only looks like a case", () => {
  states(
    [
      // That nothing is given is no case, nor is an example.
      ["String", "If this field is not specified, the default value is near.", "default near"],
      ["String", "If it is left blank, the default value is near.", "default near"],
      ["Integer", "For security, the value ranges from 1 to 5.", ">= 1", "<= 5"],
      ["Integer", "For security groups, the value ranges from 1 to 5.", "scoped-bounds"],
      ["Integer", "The value ranges from 1 to 5 in metres.", ">= 1", "<= 5"],
      ["String", "Naming rules: The name contains 1 to 9 characters.", "min-length 1", "max-length 9"],
      // The list stands below the case, and is not led by it.
      ["String", "If you have a boat, it can sail.\n- NEAR: the bay\n- FAR: the sea", "enum NEAR|FAR"],
    ],
    place,
  );
});

describe("reading R2: that a field is not needed in a case never makes it needed there", () => {
  const notNeeded = "unenforced: it says when it is not needed";
  states(
    [
      ["String", "It is not mandatory when state is OPEN.", notNeeded],
      ["String", "It is no longer required if state is OPEN.", notNeeded],
      ["String", "This field is not required unless state is OPEN.", notNeeded],
      ["String", "It is mandatory when state is OPEN.", "required-when state=OPEN"],
    ],
    place,
  );
  statesNothing([["String", "A mandatory quay."]]);
});
