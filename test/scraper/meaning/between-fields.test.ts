import { describe } from "vitest";
import { states } from "./facts.js";

const unnamed = "unenforced: the condition names no field and value";

describe("conditions", () => {
  states(
    [
      ["String", "This parameter is mandatory when kind is set to OBS.", "required-when kind=OBS"],
      [
        "String",
        "This parameter is mandatory only when kind is set to EFS, OBS, or OBSFS and owner is set to DEDICATED.",
        "required-when kind=EFS|OBS|OBSFS and owner=DEDICATED",
      ],
      ["Integer", "This parameter is valid only when kind is EVS.", "valid-when kind=EVS"],
      [
        "String",
        "This parameter is mandatory when color is set to RED.",
        'unenforced: "color" is no field of this table',
      ],
      ["String", "This parameter is mandatory when the OS is changed.", unnamed],
      ["String", "This parameter is mandatory for custom specifications in dedicated pools.", unnamed],
    ],
    ["kind", "owner"],
  );
});

describe("alternatives and exclusions", () => {
  states(
    [
      ["String", "Note that either pass or key must be specified.", "at-least-one pass, key"],
      [
        "String",
        "Either pass or key must be specified for ECSs.",
        "unenforced: the rule holds only for ECSs",
      ],
      [
        "Spec object",
        "This parameter and the key field cannot be set at the same time.",
        "not-together self, key",
      ],
      [
        "String",
        "It cannot be used together with pass or key.",
        "not-together self, pass",
        "not-together self, key",
      ],
      ["String", "It must be used together with key.", "together self, key"],
      ["String", "Either pass or word must be specified.", 'unenforced: "word" is no field of this table'],
      ["String", "Either true or false is returned."],
    ],
    ["pass", "key"],
  );
});

describe("members of an object", () => {
  states([
    [
      "Array of Rule objects",
      "Constraints: key, values, and operator are mandatory.",
      "required-members key, values, operator",
    ],
    [
      "Array of Rule objects",
      "Constraints: key, values, and operator are mandatory, and weight is optional.",
      "required-members key, values, operator",
    ],
    ["String", "Constraints: key and value are mandatory."],
  ]);
});
