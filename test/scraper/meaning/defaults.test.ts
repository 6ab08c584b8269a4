import { describe } from "vitest";
import { states } from "./facts.js";

const scoped = "unenforced: the default is not one value";

describe("defaults", () => {
  states([
    ["String", "Default Value: SCRIPT", "default SCRIPT"],
    ["Integer", "Definition: Count. Constraints: N/A Default value: 5", "default 5"],
    ["Boolean", "The default value is false, indicating that it can be written.", "default false"],
    ["String", "If there are none, the default value is 0. Otherwise use the real one.", "default 0"],
    ["String", "Source, which defaults to CUSTOM.", "default CUSTOM"],
    ["String", "Definition: Name. Default Value: N/A"],
    ["String", "Definition: Name. Default Value: N/A."],
    ["Integer", "The default value is 5 GB for EVS and 50 GB for EFS.", scoped, "unit GB"],
    ["String", "By default, all addresses have access."],
  ]);
});

describe("null, examples, lifecycle", () => {
  states([
    ["Integer", "The value is NULL for strong affinity.", "nullable"],
    [
      "String",
      "Kind of storage, for example, EFS, OBS, or OBSFS.",
      "example EFS",
      "example OBS",
      "example OBSFS",
    ],
    ["String", "A place, for example, a directory of the instance."],
    ["String", "This parameter has been discarded.", "deprecated"],
  ]);
});
