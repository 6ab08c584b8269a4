import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

describe("values that may be null", () => {
  states([
    ["Integer", "The value is NULL for small boats.", "nullable"],
    ["String", "The value can be null.", "nullable"],
    ["String", "The value can only be null.", "nullable"],
    ["String", "The value of this parameter is null.", "nullable"],
    ["String", "The default value is null.", "nullable"],
    ["Boat object", "This parameter can be null.", "nullable"],
    ["Boat object", "If there is none, the parameter is null.", "nullable"],
    ["Boat object", "If there is none, this parameter is set to null.", "nullable"],
    ["Array of strings", "The value is fixed to be null.", "nullable"],
  ]);
  states(
    [
      ["Integer", "If there is no limit, the used_space value is null.", "nullable"],
      ["Integer", "If there is no limit, the all_space value is null."],
    ],
    { name: "used_space", siblings: ["all_space"] },
  );
  statesNothing([
    ["String", "A null string stands for nothing."],
    ["Map<String,String>", "If the value is null, nothing is found."],
    ["String", "A boat. NOTE: The value can be null."],
    ["String", "The value cannot be null."],
  ]);
});

describe("reading V12: null is shown", () => {
  states([
    ["String", "- ID of the buoy.\n- For a shut quay, null is shown here.", "nullable"],
    ["String", "ID of the buoy. If the quay is shut, null is returned.", "nullable"],
    ["Integer", "Depth. It is null for quays on land.", "nullable"],
  ]);
  statesNothing([["String", "ID of the buoy. All are listed if it is null."]]);
});
