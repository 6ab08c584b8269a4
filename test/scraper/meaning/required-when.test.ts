import { describe } from "vitest";
import { isUnderstood, states, statesNothing } from "./facts.js";

const place = { siblings: ["kind", "owner"] };
const unnamed = "unenforced: the condition names no field and value";

describe("required when another field has a value", () => {
  states(
    [
      ["String", "This parameter is mandatory when kind is set to LAKE.", "required-when kind=LAKE"],
      ["String", "This parameter is mandatory if kind is LAKE.", "required-when kind=LAKE"],
      ["String", "This parameter is mandatory when the value of kind is LAKE.", "required-when kind=LAKE"],
      ["String", 'This parameter is required when kind is set to "LAKE".', "required-when kind=LAKE"],
      [
        "String",
        "This parameter is mandatory only when kind is set to LAKE.",
        "required-when kind=LAKE only",
      ],
      ["String", "If kind is set to LAKE, this parameter is mandatory.", "required-when kind=LAKE"],
      ["String", "When kind is LAKE, this field is required.", "required-when kind=LAKE"],
      [
        "String",
        "This parameter is mandatory when kind is set to LAKE or SEA.",
        "required-when kind=LAKE|SEA",
      ],
      [
        "String",
        "This parameter is mandatory only when kind is set to LAKE, SEA, or POND and owner is set to CLUB.",
        "required-when kind=LAKE|SEA|POND and owner=CLUB only",
      ],
      ["Boat object", "This parameter is mandatory when kind is set to LAKE.", "required-when kind=LAKE"],
    ],
    place,
  );
});

describe("valid when another field has a value", () => {
  states(
    [
      ["Integer", "This parameter is valid only when kind is LAKE.", "valid-when kind=LAKE"],
      ["Integer", "This parameter is available only if kind is set to LAKE.", "valid-when kind=LAKE"],
      ["Integer", "This parameter takes effect only when kind is LAKE or SEA.", "valid-when kind=LAKE|SEA"],
    ],
    place,
  );
  // A response promises nothing anyway.
  isUnderstood([["Integer", "Constraints: This parameter is valid only when kind is LAKE."]], {
    ...place,
    side: "response",
  });
});

describe("traps: conditions that name no field and value", () => {
  states(
    [
      [
        "String",
        "This parameter is mandatory when colour is set to RED.",
        'unenforced: "colour" is no field of this table',
      ],
      [
        "String",
        "This parameter is mandatory when self is set to RED.",
        'unenforced: "self" is no field of this table',
      ],
      ["String", "This parameter is mandatory when the boat is sold.", unnamed],
      ["String", "This parameter is mandatory when kind is specified.", unnamed],
      ["String", "This parameter is mandatory when kind is empty.", unnamed],
      ["String", "This parameter is mandatory when kind is the oldest one.", unnamed],
      ["String", "This parameter is mandatory when kind exists.", unnamed],
      ["String", "This parameter is mandatory when kind is LAKE and it rains.", unnamed],
      ["String", "This parameter is mandatory for large boats.", unnamed],
      ["String", "This parameter is valid only when the boat is sold.", unnamed],
      [
        "String",
        "A boat. NOTE: This parameter is valid only when kind is LAKE.",
        "unenforced: it depends on more than the fields",
      ],
    ],
    place,
  );
  statesNothing(
    [
      ["String", "A boat. NOTE: This parameter is mandatory when kind is set to LAKE."],

      ["String", "The required depth."],
    ],
    place,
  );
});
