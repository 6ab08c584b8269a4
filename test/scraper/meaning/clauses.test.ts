import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { clausesOf } from "../../../scraper/meaning/clauses.js";
import { meaningOf, show } from "./facts.js";

/** A type, a description, the facts that it states, and the clauses that are told as not understood. */
type Read = readonly [type: string, description: string, facts: readonly string[], unread: readonly string[]];

function reads(cases: readonly Read[]): void {
  const place = { siblings: ["state", "hull", "mast"] };
  test.each(cases)("%s: %s", (type, text, facts, unread) => {
    const meaning = meaningOf(type, text, place);
    expect(meaning.facts.map(({ fact }) => show(fact)).toSorted()).toEqual(facts.toSorted());
    expect(meaning.unread.map((each) => each.text)).toEqual(unread);
  });
}

describe("reading V0: what is left of a sentence is told, whoever read the rest", () => {
  reads([
    ["Integer", "Depth. It ranges from 1 to 5 and must be even.", [">= 1", "<= 5"], ["and must be even."]],
    [
      "Integer",
      "It ranges from 1 to 5; it must be odd at sea.",
      [">= 1", "<= 5"],
      ["it must be odd at sea."],
    ],
    ["Integer", "It ranges from 1 to 9 (excluding Sundays).", [">= 1", "<= 9"], ["(excluding Sundays)"]],
    ["Integer", "It ranges from 1 to 9, with a default of 3.", [">= 1", "<= 9"], ["with a default of 3."]],
    [
      "String",
      "A name. It contains 1 to 9 characters, which must rhyme.",
      ["min-length 1", "max-length 9"],
      ["which must rhyme."],
    ],
    ["String", "Kind (1 to 9 characters, only vowels).", ["min-length 1", "max-length 9"], ["only vowels"]],
    [
      "String",
      "A mode. The value can be NEAR or FAR, but FAR is allowed only at night.",
      ["enum NEAR|FAR"],
      ["but FAR is allowed only at night."],
    ],
    [
      "String",
      "A buoy. It is mandatory when state is set to HELD, and the buoy must be lit.",
      ["required-when state=HELD"],
      ["and the buoy must be lit."],
    ],
  ]);
});

describe("clauses are read as sentences of their own", () => {
  reads([
    [
      "Integer",
      "The minimum value is 1, the maximum value is 9, and the default value is 3.",
      [">= 1", "<= 9", "default 3"],
      [],
    ],
    [
      "String",
      "A name. 1 to 9 characters, starting with a letter.",
      ["min-length 1", "max-length 9", "first-character A-Za-z"],
      [],
    ],
    [
      "String",
      "A name. It contains only letters and digits, and must end with a digit.",
      ["allowed-characters A-Za-z0-9", "last-character 0-9"],
      [],
    ],
    // What holds in one case only holds there in each of its clauses.
    [
      "Integer",
      "A depth. If state is OPEN, it ranges from 1 to 5, and the maximum value is 4.",
      ["scoped-bounds"],
      ["and the maximum value is 4."],
    ],
  ]);
});

describe("a clause without a subject speaks of a part where its sentence, or the one before, does", () => {
  const part = "unenforced: it is said of a part of the value";
  reads([
    [
      "String",
      "A name. Each value contains 1 to 9 characters and must start with a letter.",
      [part, part],
      [],
    ],
    [
      "String",
      "A name. The prefix is short. It must start with a letter and only contains digits.",
      [part],
      [],
    ],
    [
      "String",
      "A name. It contains 1 to 9 characters and must start with a letter.",
      ["min-length 1", "max-length 9", "first-character A-Za-z"],
      [],
    ],
  ]);
});

describe("what only looks like a second clause", () => {
  reads([
    // One condition, and one list.
    [
      "String",
      "Mandatory when state is OPEN, and the value of hull is OAK.",
      ["required-when state=OPEN and hull=OAK"],
      [],
    ],
    [
      "String",
      "Mandatory when state is OPEN and hull is OAK.",
      ["required-when state=OPEN and hull=OAK"],
      [],
    ],
    ["String", "A kind. The value can be near (the default), far, or both.", ["enum near|far|both"], []],
    // It says what the value is for, and nothing of it.
    ["Integer", "It ranges from 1 to 5, which is enough for a boat.", [">= 1", "<= 5"], []],
    ["String", "A kind. The value can be NEAR (the bay) or FAR (the sea).", ["enum NEAR|FAR"], []],
  ]);
});

test.each<[string, readonly string[]]>([
  ["Depth of the sea.", []],
  ["Name and depth must be given.", []],
  ["It must be near and must be calm.", ["It must be near", "and must be calm."]],
  ['It is "near; and must rest", and must float.', ['It is "near; and must rest"', "and must float."]],
  ["It is near (a bay, or a lake).", ["a bay", "or a lake"]],
])("the clauses of %j", (text, want) => {
  const statement = {
    label: "definition" as const,
    line: 1,
    text,
    items: [],
    lost: false,
    remark: false,
    ofCase: false,
    under: "",
  };
  expect(clausesOf(statement, english.sentences).map((clause) => clause.text)).toEqual(want);
});
