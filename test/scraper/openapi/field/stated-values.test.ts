import { describe, expect, test } from "vitest";
import { english } from "../../../../scraper/family/english.js";
import { readType } from "../../../../scraper/family/type-expression.js";
import { fieldSchema } from "../../../../scraper/openapi/field/field-schema.js";
import { meaningOf } from "../../meaning/facts.js";

/** The schema of a field of that description, without its notes, and the rules of what is told about it. */
function read(typeWords: string, text: string, shown: readonly (string | number)[] = []) {
  const type = readType(typeWords, english.types);
  const { value, findings } = fieldSchema({
    document: "a.html",
    node: {
      field: {
        id: "a.html:1",
        name: "self",
        line: 1,
        mandatory: "no",
        type,
        typeTarget: null,
        description: [],
        origin: { kind: "row", type: null, mandatory: null },
      },
      meaning: meaningOf(typeWords, text),
      targets: [],
    },
    others: [],
    pointer: "",
    components: [],
    shown: shown.map((each) => ({ value: each, source: "a.html:9" })),
  });
  const notes = new Set(["description", "x-source", "type", "examples"]);
  return {
    schema: Object.fromEntries(Object.entries(value.value).filter(([key]) => !notes.has(key))),
    rules: findings.map(({ rule }) => rule),
  };
}

describe("reading V2, V6, V8: what sentences leave of the values", () => {
  test.each([
    ["Boolean", "Whether it is lit. The value can only be true.", { const: true }],
    ["Boolean", "Whether it is lit. The value is fixed at false.", { const: false }],
    ["Boolean", "Whether it is lit. The value can be true or false.", {}],
    ["Integer", "The value can be 1 or 2. The value cannot be 2.", { enum: [1] }],
    ["String", "The value can be NEAR or FAR. FAR is not supported.", { enum: ["NEAR"] }],
    ["String", "The value can be NEAR or FAR. BOTH is not supported.", { enum: ["NEAR", "FAR"] }],
    [
      "Integer",
      "The value ranges from 1 to 9 (excluding 5).",
      { minimum: 1, maximum: 9, not: { enum: [5] } },
    ],
    [
      "Integer",
      "The value ranges from 1 to 5, or 10 to 19.",
      {
        anyOf: [
          { minimum: 1, maximum: 5 },
          { minimum: 10, maximum: 19 },
        ],
      },
    ],
  ])("%s: %s", (type, text, schema) => {
    expect(read(type, text).schema).toEqual(schema);
  });
});

describe("strings that a pattern of its own tells", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    // reading V8
    [
      "The value can be any integer within 100–149, 300–349, or 900–949.",
      ["100", "149", "300", "900", "949"],
      ["99", "150", "950", "x", "1000", "0100"],
    ],
    [
      "The value can be any integer within 0-7, 95-1,203, or 5,000-5,000.",
      ["0", "7", "95", "1203", "5000"],
      ["8", "94", "1204"],
    ],
    // reading V5
    ["The value can be AM or FM (case-insensitive).", ["am", "Fm", "FM"], ["LW", "", "amfm"]],
    ["The value can be a.1 or b-2. It is not case-sensitive.", ["A.1", "b-2"], ["ax1"]],
    // reading V9
    [
      "The value can contain only letters and digits. The default value is @fleet, which stands for the fleet.",
      ["a1", "@fleet"],
      ["@", "a1@fleet", "x@fleet"],
    ],
    ["The value can contain only letters. The default value is a+b.", ["x", "a+b"], ["a+", "+"]],
  ])("%s", (text, fits, breaks) => {
    const { pattern: source } = read("String", text).schema;
    const pattern = new RegExp(typeof source === "string" ? source : "(?!)", "u");
    expect(fits.filter((each) => !pattern.test(each))).toEqual([]);
    expect(breaks.filter((each) => pattern.test(each))).toEqual([]);
  });
});

test("reading V9: the empty string is a default, and one of the alphabet changes no pattern", () => {
  expect(read("String", 'The default value is the empty string "".').schema).toEqual({ default: "" });
  expect(read("String", "Only letters are allowed. The default value is x.").schema).toEqual({
    pattern: "^[A-Za-z]*$",
    default: "x",
  });
});

describe("reading V16: a fact that every example breaks is left out, and told", () => {
  test.each<[string, string, readonly (string | number)[], object, readonly string[]]>([
    ["String", "Only letters are allowed.", ["a-1", "b-2"], {}, ["refuted-fact"]],
    ["String", "The value can be near or far.", ["wide"], {}, ["refuted-fact"]],
    ["Integer", "The value ranges from 1 to 9.", [12], { minimum: 1 }, ["refuted-fact"]],
    ["String", "The name contains 1 to 3 characters.", ["abcd"], { minLength: 1 }, ["refuted-fact"]],
    // Where some keep to it, it stays: the others are told as contradictions.
    ["String", "Only letters are allowed.", ["a-1", "b"], { pattern: "^[A-Za-z]*$" }, []],
    ["String", "The value can be near or far.", ["near", "wide"], { enum: ["near", "far"] }, []],
    ["Integer", "The value ranges from 1 to 9.", [], { minimum: 1, maximum: 9 }, []],
  ])("%s: %s %j", (type, text, shown, schema, rules) => {
    expect(read(type, text, shown)).toEqual({ schema, rules });
  });
});

describe("reading V7: a length less than that of a case is that of a part", () => {
  const text = (most: number) =>
    `When it ends with a period, it cannot exceed 54 characters. It cannot exceed ${most} characters.`;
  test.each([
    [53, {}, ["unenforced-condition", "contradictory-fact"]],
    [54, { maxLength: 54 }, ["unenforced-condition"]],
    [60, { maxLength: 60 }, ["unenforced-condition"]],
  ])("%d", (most, schema, rules) => {
    expect(read("String", text(most))).toEqual({ schema, rules });
  });
});
