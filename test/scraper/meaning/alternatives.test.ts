import { describe } from "vitest";
import { forEach, leavesUnread, states, statesNothing, type Case } from "./facts.js";

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

describe("every way to say it", () => {
  const given = "specified|set|configured|delivered|used|provided|entered";
  const set = "set|used|specified|configured";
  const excludes = "not-together rope, chain";
  states(
    [
      ...forEach<Case>(given, (word) => [
        "String",
        `Either rope or chain must be ${word}.`,
        "at-least-one rope, chain",
      ]),
      ...forEach<Case>("must be|is|needs to be|has to be", (must) => [
        "String",
        `Either rope or chain ${must} set.`,
        "at-least-one rope, chain",
      ]),
      ["String", "At least one of rope and chain are set.", "at-least-one rope, chain"],
      ...forEach<Case>("Specify|Set|Enter", (verb) => [
        "String",
        `${verb} either rope or chain.`,
        "at-least-one rope, chain",
      ]),
      ...forEach<Case>("exist|be set|be specified", (verb) => [
        "String",
        `It cannot be set with chain. However, one of the parameters must ${verb}.`,
        excludes,
        "at-least-one rope, chain",
      ]),
      ...forEach<Case>(set, (word) => [
        "String",
        `This parameter and chain cannot be ${word} at the same time.`,
        excludes,
      ]),
      ...forEach<Case>(set, (word) => ["String", `It cannot be ${word} together with chain.`, excludes]),
      ...forEach<Case>(set, (word) => ["String", `It cannot be ${word} when chain is set.`, excludes]),
      ...forEach<Case>(set, (word) => ["String", `It cannot be set when chain is ${word}.`, excludes]),
      ...forEach<Case>(set, (word) => [
        "String",
        `rope and chain cannot be ${word} at the same time.`,
        excludes,
      ]),
      ["String", "This parameter and the chain parameter cannot be set at the same time.", excludes],
      ["String", "It cannot be set with the chain field.", excludes],
      ...forEach<Case>(" or |, or | and |, ", (and) => [
        "String",
        `It cannot be set with chain${and}anchor.`,
        excludes,
        "not-together rope, anchor",
      ]),
    ],
    place,
  );
  states(
    [
      ...forEach<Case>("cannot be|must not be|must be|is no|should be", (must) => [
        "Integer",
        `It ${must} greater than chain.`,
        "limited-by chain",
      ]),
      ...forEach<Case>("greater|larger|less|smaller|more|lower|fewer", (more) => [
        "Integer",
        `It cannot be ${more} than chain.`,
        "limited-by chain",
      ]),
      ["Integer", "It cannot exceed that of chain.", "limited-by chain"],
    ],
    place,
  );
});

describe("fields that others make needless", () => {
  states(
    [
      [
        "String",
        "After setting rope, you do not need to set chain or anchor.",
        "alternatives rope, chain, anchor",
      ],
      ...forEach<Case>("After|If|When|Once", (when) => [
        "String",
        `${when} rope is set, you do not need to set chain.`,
        "alternatives rope, chain",
      ]),
      ...forEach<Case>("set|specified|configured", (word) => [
        "String",
        `If rope is ${word}, you do not need to set chain.`,
        "alternatives rope, chain",
      ]),
      ...forEach<Case>(", and |, or |, | or | and ", (and) => [
        "String",
        `After setting rope, you do not need to set chain${and}anchor.`,
        "alternatives rope, chain, anchor",
      ]),
      ["String", "After setting rope, you do not need to set wire.", unknown],
      ["String", "A boat. NOTE: After setting rope, you do not need to set chain."],
    ],
    place,
  );
});

describe("what only sounds alike is not understood", () => {
  leavesUnread(
    [["String", "Constraints: The rope cannot be changed.", "The rope cannot be changed."]],
    place,
  );
});
