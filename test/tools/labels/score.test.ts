import { english } from "../../../scraper/family/english.js";
/** The comparison of labels with what is stated, what is stated about a row, and the figures. */
import { rowId } from "../../../scraper/tables/field.js";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../core/base/json.js";
import { readType } from "../../../scraper/family/type-expression.js";
import { paragraph } from "../../../scraper/page/page.js";
import { compare } from "../../../tools/labels/compare.js";
import { parseFact, type Fact } from "../../../tools/labels/fact.js";
import { parseFacts } from "../../../tools/labels/label.js";
import { statedAbout } from "../../../tools/labels/stated.js";
import { Tally } from "../../../tools/labels/score.js";

type Facts = readonly Json[];

const factsOf = (facts: Facts): Fact[] => facts.map((each) => parseFact(each).fact);

interface Want {
  readonly right?: number;
  readonly missed?: number;
  readonly wrong?: number;
}

const cases: readonly (readonly [name: string, label: Facts, stated: Facts, want: Want])[] = [
  ["nothing", [], [], {}],
  ["an enum in another order", [{ enum: ["a", "b"] }], [{ enum: ["b", "a"] }], { right: 1 }],
  ["an enum that lacks a value", [{ enum: ["a", "b"] }], [{ enum: ["a"] }], { missed: 1, wrong: 1 }],
  ["a bound", [{ minimum: 1 }, { maximum: 5 }], [{ minimum: 1 }], { right: 1, missed: 1 }],
  [
    "an inclusive bound for an exclusive one",
    [{ exclusiveMinimum: 0 }],
    [{ minimum: 0 }],
    { missed: 1, wrong: 1 },
  ],
  ["a fact from nowhere", [], [{ unit: "GB" }], { wrong: 1 }],
  ["another unit", [{ unit: "ms" }], [{ unit: "s" }], { missed: 1, wrong: 1 }],
  ["a default of another JSON type", [{ default: "True" }], [{ default: "true" }], { right: 1 }],
  ["a number with a nought behind", [{ default: "1.0" }], [{ default: "1" }], { right: 1 }],
  ["a default that differs", [{ default: "5" }], [{ default: "50" }], { missed: 1, wrong: 1 }],
  ["one example of two", [{ example: "a" }, { example: "b" }], [{ example: "b" }], { right: 1, missed: 1 }],
  [
    "an example that the label lacks",
    [{ example: "a" }],
    [{ example: "a" }, { example: "c" }],
    { right: 1, wrong: 1 },
  ],
  ["a class in another order", [{ allowed: "A-Za-z0-9_-" }], [{ allowed: "0-9a-zA-Z\\-_" }], { right: 1 }],
  ["an escaped class", [{ first: "\\u4e00-\\u9fff" }], [{ first: "\u4e00-\u9fff" }], { right: 1 }],
  ["a class with one character less", [{ last: "a-z." }], [{ last: "a-z" }], { missed: 1, wrong: 1 }],
  ["forbidden characters are no ranges", [{ forbidden: "!-=" }], [{ forbidden: "=-!" }], { right: 1 }],
  ["an unsure fact that is not stated", [{ minimum: 1, unsure: true }], [], {}],
  ["an unsure fact that is stated otherwise", [{ minimum: 1, unsure: true }], [{ minimum: 2 }], {}],
  [
    "conditions in another order",
    [
      {
        requiredWhen: [
          { field: "a", values: ["1", "2"] },
          { field: "b", values: ["x"] },
        ],
      },
    ],
    [
      {
        requiredWhen: [
          { field: "b", values: ["x"] },
          { field: "a", values: ["2", "1"] },
        ],
      },
    ],
    { right: 1 },
  ],
  [
    "a condition on another value",
    [{ validWhen: [{ field: "a", values: ["1"] }] }],
    [{ validWhen: [{ field: "a", values: ["2"] }] }],
    { missed: 1, wrong: 1 },
  ],
  ["exclusion either way round", [{ notTogether: ["a", "b"] }], [{ notTogether: ["b", "a"] }], { right: 1 }],
  ["dependence is one way", [{ together: ["a", "b"] }], [{ together: ["b", "a"] }], { missed: 1, wrong: 1 }],
  [
    "exactly one, read in two halves",
    [{ exactlyOne: ["a", "b"] }],
    [{ atLeastOne: ["b", "a"] }, { notTogether: ["a", "b"] }],
    { right: 1 },
  ],
  ["exactly one, half of it read", [{ exactlyOne: ["a", "b"] }], [{ atLeastOne: ["a", "b"] }], { missed: 1 }],
  [
    "two halves, read as exactly one",
    [{ atLeastOne: ["a", "b"] }, { notTogether: ["a", "b"] }],
    [{ exactlyOne: ["a", "b"] }],
    { right: 1 },
  ],
  [
    "at least one, read as exactly one",
    [{ atLeastOne: ["a", "b"] }],
    [{ exactlyOne: ["a", "b"] }],
    { missed: 1, wrong: 1 },
  ],
  ["a flag", [{ deprecated: true }], [{ deprecated: true }, { readOnly: true }], { right: 1, wrong: 1 }],
];

test.each(cases)("%s", (_, label, stated, { right = 0, missed = 0, wrong = 0 }) => {
  const compared = compare(label.map(parseFact), { facts: factsOf(stated), unconfirmed: [] });
  const counts = [compared.right.length, compared.missed.length, compared.wrong.length];
  expect(counts).toEqual([right, missed, wrong]);
});

test.each([
  ["that the label has", [{ format: "uuid" }], 0],
  ["that the label has not", [], 0],
  ["other than the label's", [{ format: "date-time" }], 1],
])("an unconfirmed format %s", (_, label: Facts, missed) => {
  const compared = compare(label.map(parseFact), { facts: [], unconfirmed: factsOf([{ format: "uuid" }]) });
  expect(compared).toMatchObject({ right: [], wrong: [] });
  expect(compared.missed).toHaveLength(missed);
});

describe("what is stated about a row", () => {
  const rows: readonly (readonly [type: string, words: string, shown: readonly Json[], facts: Facts])[] = [
    ["Integer", "Size of the sail. The value ranges from 1 to 9.", [], [{ minimum: 1 }, { maximum: 9 }]],
    [
      "Array of strings",
      "The value can contain 1 to 64 characters.",
      [],
      [{ minLength: 1 }, { maxLength: 64 }],
    ],
    ["Boolean", "The default value is true.", [null], [{ default: "true" }]],
    [
      "String",
      "ID of a kite, in UUID format.",
      ["f9937afa-631e-4a8f-a8f7-3b6c800585f0"],
      [{ format: "uuid" }],
    ],
    ["String", "ID of a kite, in UUID format.", ["none"], []],
    [
      "String",
      "This parameter is mandatory when kind is set to BIG.",
      [],
      [{ requiredWhen: [{ field: "kind", values: ["BIG"] }] }],
    ],
    ["Integer", "The default value is red.", [], []],
  ];

  test.each(rows)("%s: %s", (type, words, shown, facts) => {
    const field = {
      id: rowId("a.html", 1),
      origin: { kind: "row", type: null, mandatory: null },
      name: "self",
      line: 1,
      mandatory: "no",
      type: readType(type, english.types),
      typeTarget: null,
      description: [paragraph(1, words)],
    } as const;
    const stated = statedAbout({
      document: "a.html",
      field,
      side: "request",
      siblings: new Set(["self", "kind"]),
      shown: shown.map((value) => ({ value, source: "a.html:1" })),
    });
    expect(stated.facts).toEqual(factsOf(facts));
  });
});

test.each([
  ["no object", "text", "a fact is an object"],
  ["two keys", { minimum: 1, maximum: 2 }, "a fact has one key"],
  ["no key", { unsure: true }, 'there is no kind ""'],
  ["an unknown kind", { minium: 1 }, 'there is no kind "minium"'],
  ["a bound in words", { minimum: "1" }, '"minimum" is a number'],
  ["half a character", { maxLength: 1.5 }, '"maxLength" is a whole number from 0'],
  ["an empty enum", { enum: [] }, '"enum" is a list of different texts'],
  ["a value twice", { enum: ["a", "a"] }, '"enum" is a list of different texts'],
  ["numbers in an enum", { enum: [1, 2] }, '"enum" is a list of different texts'],
  ["an unknown format", { format: "guid" }, '"format" is none of'],
  ["a flag that is false", { deprecated: false }, '"deprecated" is true'],
  ["a default that is no text", { default: 5 }, '"default" is a text'],
  ["a rule about one field", { atLeastOne: ["a"] }, '"atLeastOne" names two fields or more'],
  ["a condition without values", { validWhen: [{ field: "a" }] }, '"validWhen" is a list of'],
  ["a doubt in words", { minimum: 1, unsure: "yes" }, '"unsure" is true or false'],
])("a label with %s is refused", (_, fact: Json, message) => {
  expect(() => parseFacts([fact], "a.html:1:size")).toThrow(`a.html:1:size: `);
  expect(() => parseFacts([fact], "a.html:1:size")).toThrow(message);
});

test("the figures count facts by family", () => {
  const [minimum, maximum, unit] = factsOf([{ minimum: 1 }, { maximum: 2 }, { unit: "s" }]);
  const comparison = { right: [minimum!], missed: [maximum!], wrong: [unit!] };
  const figures = new Tally([{ comparison }]).figures();
  expect(figures.range).toMatchObject({ stated: 2, read: 1, precision: 100, recall: 50 });
  expect(figures.unit).toMatchObject({ stated: 0, read: 1, precision: 0, recall: 100 });
  expect(figures.total).toMatchObject({ stated: 2, read: 2, right: 1, missed: 1, wrong: 1 });
});
