import { describe } from "vitest";
import { states, statesNothing } from "./facts.js";

const place = { name: "rope", siblings: ["chain", "anchor"] };
const unknown = 'unenforced: "wire" is no field of this table';

describe("at least one", () => {
  states(
    [
      ["String", "Either rope or chain must be specified.", "at-least-one rope, chain"],
      ["String", "Note that either rope or chain must be specified.", "at-least-one rope, chain"],
      ["String", "Either this parameter or chain must be set.", "at-least-one rope, chain"],
      ["String", "Either rope or the chain must be configured.", "at-least-one rope, chain"],
      [
        "String",
        "At least one of rope, chain, and anchor must be specified.",
        "at-least-one rope, chain, anchor",
      ],
      ["String", "At least one of rope and chain needs to be provided.", "at-least-one rope, chain"],
      ["String", "Specify either rope or chain.", "at-least-one rope, chain"],
      ["String", "Set either rope or chain.", "at-least-one rope, chain"],
      ["String", "Either wire or chain must be specified.", unknown],
      [
        "String",
        "Either rope or chain must be specified for yawls.",
        "unenforced: the rule holds only for yawls",
      ],
    ],
    place,
  );
  statesNothing(
    [
      ["String", "Either true or false is returned."],
      ["String", "It hangs on either side."],
      ["String", "A boat. NOTE: Either rope or chain must be specified."],
    ],
    place,
  );
  statesNothing([["String", "Either rope or chain must be specified."]], { ...place, side: "response" });
});

describe("exactly one", () => {
  states(
    [
      ["String", "Either rope or chain is set each time.", "exactly-one rope, chain"],
      ["String", "Either rope or chain must be specified at a time.", "exactly-one rope, chain"],
    ],
    place,
  );
});

describe("not together", () => {
  states(
    [
      [
        "String",
        "This parameter and the chain field cannot be set at the same time.",
        "not-together rope, chain",
      ],
      [
        "String",
        "This parameter and chain cannot be specified at the same time.",
        "not-together rope, chain",
      ],
      ["String", "This parameter cannot be used together with chain.", "not-together rope, chain"],
      [
        "String",
        "It cannot be used together with chain or anchor.",
        "not-together rope, chain",
        "not-together rope, anchor",
      ],
      ["String", "It cannot be set with the chain parameter.", "not-together rope, chain"],
      ["String", "It cannot be set when chain is set.", "not-together rope, chain"],
      ["String", "rope and chain are mutually exclusive.", "not-together rope, chain"],
      ["String", "chain and rope cannot be set at the same time.", "not-together rope, chain"],
      ["String", "It cannot be used together with wire.", unknown],
      [
        "String",
        "This parameter cannot be used together with chain. However, one of the parameters must exist.",
        "not-together rope, chain",
        "at-least-one rope, chain",
      ],
    ],
    place,
  );
  statesNothing(
    [
      // Values, not fields; two other fields.
      ["String", "hemp and steel cannot be used at the same time."],
      ["String", "chain and anchor cannot be set at the same time."],
      ["String", "The rope cannot be changed."],
      ["String", "A boat. NOTE: It cannot be used together with chain."],
    ],
    place,
  );
});

describe("together", () => {
  states(
    [
      ["String", "This parameter must be used together with chain.", "together rope, chain"],
      ["String", "It must be used with chain.", "together rope, chain"],
      ["String", "rope and chain must be used together.", "together rope, chain"],
      ["String", "Parameters chain and rope must be used together.", "together rope, chain"],
      ["String", "It must be used together with wire.", unknown],
      [
        "String",
        "This parameter must be used together with chain, but cannot be used together with anchor.",
        "not-together rope, anchor",
        "together rope, chain",
      ],
    ],
    place,
  );
  statesNothing(
    [
      ["String", "chain and anchor must be used together."],
      ["String", "A boat. NOTE: It must be used together with chain."],
    ],
    place,
  );
});

describe("bounds that another field sets", () => {
  states(
    [
      ["Integer", "The value cannot be greater than chain.", "limited-by chain"],
      ["Integer", "The value must be less than or equal to the value of chain.", "limited-by chain"],
      ["Integer", "It must be greater than the chain value.", "limited-by chain"],
      ["Integer", "It cannot exceed chain.", "limited-by chain"],
      ["Integer", "It should be no less than wire."],
      ["Integer", "The rope is longer than the chain."],
    ],
    place,
  );
});
