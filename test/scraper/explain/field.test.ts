import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../core/base/json.js";
import { explain } from "../../../scraper/explain/index.js";
import { input, page, table } from "../pages.js";
import { made, reasonsOf, rulesByKeyword } from "./made.js";

const name = "OpenDoorRequestBody.door";

/** A page with the field `door` beside `kind`, and an example that gives it a value. */
function withDoor(mandatory: string, type: string, description: string, example: string | null = null) {
  const request = table(
    "Table 1 Parameters",
    input,
    ["door", mandatory, type, description],
    ["kind", "No", "String", "Its kind."],
    ["bolts", "No", "Array of Bolt objects", "Its bolts."],
  );
  const bolt = table("Table 2 Bolt", input, ["size", "Yes", "Integer", "Its size."]);
  return page("OpenDoor.txt", {
    request: `${request}\n\n${bolt}`,
    ...(example === null ? {} : { requestExample: `{\n  "door": ${example}\n}` }),
  });
}

const no = ["mandatory column"];
const type = ["type column"];

describe("each keyword, by the rules that led to it", () => {
  const cases: [what: string, row: Parameters<typeof withDoor>, want: Record<string, string[]>][] = [
    ["a type", ["No", "String", "A door."], { required: no, type }],
    [
      "a length and a pattern of two sentences",
      ["Yes", "String", "Up to 9 characters. Only letters and digits are allowed. Start with a letter."],
      { required: no, type, maxLength: ["length"], pattern: ["allowed-characters", "allowed-characters"] },
    ],
    [
      "a range, a default and a unit",
      ["No", "Integer", "The value ranges from 1 to 9, in seconds. The default value is 3."],
      {
        required: no,
        type,
        minimum: ["range"],
        maximum: ["range"],
        default: ["default"],
        "x-unit": ["unit"],
      },
    ],
    [
      "values of the items of a list",
      ["No", "Array of strings", "The value can be:\n\n  • A: one.\n\n  • B: two."],
      {
        required: no,
        type,
        "items.type": type,
        "items.enum": ["enumeration"],
        "items.x-enumDescriptions": ["enumeration"],
      },
    ],
    [
      "null, in the example alone",
      ["No", "Integer", "A number.", "null"],
      { required: no, type: ["type column", "page example"] },
    ],
    [
      "null, in the text and in the example",
      ["No", "Integer", "A number. The value can be null.", "null"],
      { required: no, type: ["type column", "nullable", "page example"] },
    ],
    [
      "a format that the example confirms",
      ["No", "String", "The ID is in UUID format.", '"280a8bd5-03e2-4a5c-bea1-83d81e75bc53"'],
      { required: no, type, format: ["format", "page example"] },
    ],
    [
      "one fact that is stated twice",
      ["No", "String", "Up to 9 characters. At most 9 characters."],
      { required: no, type, maxLength: ["length", "length"] },
    ],
    [
      "mandatory only when another field has a value",
      ["Yes", "String", "This parameter is mandatory only when kind is set to A."],
      { required: ["mandatory column", "required-when"], type },
    ],
  ];
  test.each(cases)("%s", (_, row, want) => {
    const described = { ...want, description: ["description column"] };
    expect(rulesByKeyword(explain(name, made([withDoor(...row)])))).toEqual(described);
  });

  test("mandatory by its column, but one of several alternatives", () => {
    const alternatives = "After setting door, you do not need to set kind.";
    const request = table(
      "Table 1 Parameters",
      input,
      ["door", "Yes", "String", alternatives],
      ["kind", "Yes", "String", `Its kind. ${alternatives}`],
    );
    const from = made([page("OpenDoor.txt", { request })]);
    for (const field of ["door", "kind"]) {
      const explained = explain(`OpenDoorRequestBody.${field}`, from);
      expect(explained.keywords[0]).toMatchObject({ keyword: "required", value: false });
      expect(explained.keywords[0]?.reasons.map(({ text }) => text)).toEqual(["Yes", alternatives]);
      expect(explained.unused).toEqual([]);
    }
  });

  test("an object that a table describes", () => {
    const from = made([withDoor("No", "String", "A door.")]);
    expect(rulesByKeyword(explain("OpenDoorRequestBody.bolts", from))).toEqual({
      required: no,
      type,
      "items.$ref": ["type column", "table"],
      description: ["description column"],
    });
  });
});

test("a reason is the sentence or cell, with its line", () => {
  const document = withDoor(
    "No",
    "Array of strings",
    "A door.\n\nThe value can be:\n\n  • A: one.\n\n  • B: two.",
    '["A"]',
  );
  const lineOf = (words: string): string =>
    `OpenDoor.txt:${document.text.split("\n").findIndex((line) => line.includes(words)) + 1}`;
  const from = made([document]);
  expect([
    reasonsOf(name, "required", from),
    reasonsOf(name, "type", from),
    reasonsOf(name, "items.enum", from),
    reasonsOf("OpenDoorRequestBody.bolts", "items.$ref", from)[1],
  ]).toEqual([
    [{ rule: "mandatory column", text: "No", source: lineOf("No") }],
    [{ rule: "type column", text: "Array of strings", source: lineOf("Array of strings") }],
    [
      {
        rule: "enumeration",
        text: "The value can be: - A: one. - B: two.",
        source: lineOf("The value can be:"),
      },
    ],
    { rule: "table", text: "Table 2 Bolt", source: lineOf("Table 2 Bolt") },
  ]);
});

describe("what is in no keyword", () => {
  test("rules between fields, whichever field states them", () => {
    const from = made([withDoor("No", "String", "This parameter is mandatory only when kind is set to A.")]);
    for (const field of ["door", "kind"]) {
      expect(explain(`OpenDoorRequestBody.${field}`, from).rules).toMatchObject([
        {
          keyword: "if/then",
          reasons: [
            {
              rule: "required-when",
              text: "door: This parameter is mandatory only when kind is set to A.",
            },
          ],
        },
      ]);
    }
    expect(explain("OpenDoorRequestBody.bolts", from).rules).toEqual([]);
  });

  test("facts that no keyword holds, each with the reason", () => {
    const row = withDoor("No", "String", "This parameter is mandatory when colour is set to red.");
    expect(explain(name, made([row])).unused).toMatchObject([
      { rule: "required-when", why: '"colour" is no field of this table' },
    ]);
  });

  test("sentences that no rule reads", () => {
    const row = withDoor("No", "String", "A door. The door must be valid between two moons.");
    expect(explain(name, made([row])).unread).toMatchObject([
      { rule: "unread-clause", text: "The door must be valid between two moons." },
    ]);
  });
});

describe("what the overlay has changed", () => {
  const pointer = ["components", "schemas", "OpenDoorRequestBody", "properties", "door"];

  /** A contract with another value at a place; undefined takes it out. */
  function put(value: JsonObject, [key = "", ...rest]: readonly string[], to: unknown): JsonObject {
    const inner = value[key];
    const next = rest.length === 0 ? to : put((inner ?? {}) as JsonObject, rest, to);
    return JSON.parse(JSON.stringify({ ...value, [key]: next })) as JsonObject;
  }

  const row = withDoor("Yes", "String", "Up to 9 characters.");
  const overlay = (index: number) => ({
    rule: "overlay",
    text: `Reason ${index}.`,
    source: `overlay.yaml:${index}`,
  });

  test("a keyword that it adds, one that it changes twice, and one that it leaves alone", () => {
    const from = made(
      [row],
      (contract) => put(contract, [...pointer, "format"], "password"),
      (contract) => put(contract, [...pointer, "maxLength"], 8),
      (contract) => put(contract, [...pointer, "maxLength"], 7),
    );
    expect(reasonsOf(name, "format", from)).toEqual([overlay(1)]);
    expect(reasonsOf(name, "maxLength", from).slice(1)).toEqual([overlay(2), overlay(3)]);
    expect(reasonsOf(name, "type", from).map(({ rule }) => rule)).toEqual(type);
    expect(explain(name, from).schema).toMatchObject({ format: "password", maxLength: 7 });
  });

  test("a keyword that it takes out, and that a field need not be there", () => {
    const from = made(
      [row],
      (contract) => put(contract, [...pointer, "maxLength"], undefined),
      (contract) => put(contract, [...pointer.slice(0, 3), "required"], ["kind"]),
    );
    const { keywords, unused } = explain(name, from);
    expect(keywords.map(({ keyword, value }) => [keyword, value])).toEqual([
      ["required", false],
      ["type", "string"],
      ["description", "Up to 9 characters."],
    ]);
    expect(unused).toEqual([{ ...overlay(1), why: "takes out maxLength" }]);
    expect(reasonsOf(name, "required", from)[1]).toEqual(overlay(2));
  });

  test("a list of what must be there that it adds, or takes out as a whole", () => {
    const required = pointer.slice(0, 3).concat("required");
    const removed = made([row], (contract) => put(contract, required, undefined));
    expect(reasonsOf(name, "required", removed).at(-1)).toEqual(overlay(1));
    const optional = withDoor("No", "String", "A door.");
    const added = made([optional], (contract) => put(contract, required, ["door"]));
    expect(reasonsOf(name, "required", added).at(-1)).toEqual(overlay(1));
    expect(reasonsOf("OpenDoorRequestBody.kind", "required", added)).not.toContainEqual(overlay(1));
  });

  test("a keyword of the items that it takes out", () => {
    const list = withDoor("No", "Array of strings", "The value can be:\n\n  • A: one.\n\n  • B: two.");
    const from = made([list], (contract) => put(contract, [...pointer, "items", "enum"], undefined));
    expect(explain(name, from).unused).toContainEqual({ ...overlay(1), why: "takes out items.enum" });
  });

  test("a field that it adds", () => {
    const own = [...pointer.slice(0, 4), "lock"];
    const from = made([row], (contract) => put(contract, own, { type: "boolean" }));
    expect(rulesByKeyword(explain("OpenDoorRequestBody.lock", from))).toEqual({
      required: [],
      type: ["overlay"],
    });
  });
});
