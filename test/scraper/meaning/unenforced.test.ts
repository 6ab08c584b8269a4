import { describe } from "vitest";
import { forEach, states, type Case } from "./facts.js";

describe("what is understood, and no schema can hold", () => {
  const more = "unenforced: it depends on more than the fields";
  const several = "unenforced: it compares several values or resources";
  states([
    ["String", "The sail can be set only when the boat is moored.", more],
    ["String", "The sail is only supported in harbours.", more],
    ["String", "It takes effect only for yawls.", more],
    ["String", "This parameter is available when the mast stands.", more],
    ["String", "It is supported in microversion 2.47 and later.", more],
    ...forEach<Case>("supported|available|valid|effective", (word) => [
      "String",
      `Sails are ${word} on lakes.`,
      more,
    ]),
    ...forEach<Case>("when|if|in|for|on|only", (when) => ["String", `A sail is valid ${when} lakes.`, more]),
    ...forEach<Case>("can be set|is|applies|takes effect|is used", (verb) => [
      "String",
      `A sail ${verb} only in lakes.`,
      more,
    ]),
    ...forEach<Case>("when|if|in|for|on|to|by", (when) => [
      "String",
      `A sail applies only ${when} lakes.`,
      more,
    ]),
    ...forEach<Case>("supported|allowed|available", (word) => [
      "String",
      `If it rains, only old boats are ${word}.`,
      "unenforced: it holds in one case only",
    ]),
    ["String", "Once it is painted, it cannot be sold.", more],
    ["String", "The name must be unique.", several],
    ...forEach<Case>("If|When|Unless|For days when", (when) => [
      "String",
      `${when} it rains, only old boats are allowed.`,
      "unenforced: it holds in one case only",
    ]),
    ...forEach<Case>(
      "must|cannot|can only|are not supported to|are not allowed to|are required to",
      (must) => ["String", `If it rains, old boats ${must} go out.`, "unenforced: it holds in one case only"],
    ),
    ["String", "The name cannot be the same as that of another boat.", several],
  ]);
});
