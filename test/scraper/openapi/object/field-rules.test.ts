/** Reading R1 to R3, V10, V15: rules between fields as a validator judges them, and lists whose cell says not what they hold. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isObject, valueAt, type Json } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

const body = "/components/schemas/OpenDoorRequestBody";

function bodyOf(rows: readonly (readonly string[])[], requestExample?: string) {
  const request = table("Table 1 Parameters", input, ...rows);
  const parts = { request, ...(requestExample === undefined ? {} : { requestExample }) };
  const { contract, findings } = scrape([page("OpenDoor.txt", parts)], defaultService("doors"));
  return { schema: valueAt(contract, body), told: findings.map(({ rule }) => rule) };
}

const state = ["state", "No", "String", "Its state. The value can be OPEN, SHUT, or HELD."];
const others = ["tug", "hull", "mast"].map((name) => [name, "No", "String", "Its name."]);

type Case = readonly [sentence: string, takes: readonly Json[], refuses: readonly Json[]];

function judge(rows: readonly (readonly string[])[], takes: readonly Json[], refuses: readonly Json[]): void {
  const { schema } = bodyOf(rows);
  if (!isObject(schema)) throw new Error("no schema");
  const valid = new Ajv2020({ strict: false }).compile(schema);
  for (const value of takes) expect(valid(value), JSON.stringify(value)).toBe(true);
  for (const value of refuses) expect(valid(value), JSON.stringify(value)).toBe(false);
}

describe("rules between fields", () => {
  test.each<Case>([
    // Reading R1.
    ["Specify crane, tug, or both.", [{ crane: "c" }, { tug: "t" }, { crane: "c", tug: "t" }], [{}]],
    ["Either crane or tug, or both, must be specified.", [{ tug: "t" }], [{}]],
    ["Specify either crane or tug, but not both.", [{ tug: "t" }], [{}, { crane: "c", tug: "t" }]],
    ["Only one of crane, tug, and hull can be specified.", [{}, { hull: "h" }], [{ crane: "c", hull: "h" }]],
    ["crane and tug cannot both be specified.", [{}, { tug: "t" }], [{ crane: "c", tug: "t" }]],
    ["Specify bread, butter, or both.", [{}], []],
    // Reading R2.
    [
      "It is mandatory when state is set to HELD, and the crane must be lit.",
      [{}, { state: "HELD", crane: "c" }],
      [{ state: "HELD" }],
    ],
    [
      "It is mandatory if state is HELD, and is ignored if state is OPEN.",
      [{ state: "OPEN" }],
      [{ state: "HELD" }],
    ],
    ["It is not mandatory when state is set to SHUT.", [{ state: "SHUT" }, { state: "HELD" }], []],
    ["It is no longer required if state is OPEN.", [{ state: "OPEN" }], []],
    // Reading R3.
    [
      "It cannot be given when state is set to SHUT.",
      [{ state: "SHUT" }, { state: "OPEN", crane: "c" }],
      [{ state: "SHUT", crane: "c" }],
    ],
    ["Do not set this parameter if state is SHUT.", [{ crane: "c" }], [{ state: "SHUT", crane: "c" }]],
    [
      "This parameter can be set only when state is set to HELD.",
      [{ state: "HELD", crane: "c" }],
      [{ state: "OPEN", crane: "c" }, { crane: "c" }],
    ],
    ["It cannot be given when the quay is shut.", [{ state: "SHUT", crane: "c" }], []],
  ])("%s", (sentence, takes, refuses) => {
    judge([["crane", "No", "String", `A crane.\n\n${sentence}`], state, ...others], takes, refuses);
  });

  test("reading V15: one, or all that it makes needless", () => {
    const rows = ["model", "hull", "mast"].map((name) => [name, "Yes", "String", "Its name."]);
    rows[0] = [
      "model",
      "Yes",
      "String",
      "A model. After setting model, you do not need to set hull and mast.",
    ];
    judge(rows, [{ model: "m" }, { hull: "h", mast: "m" }], [{}, { hull: "h" }]);
  });

  test("what is optional anyway makes no rule", () => {
    const sentence = "A crane. After setting crane, you do not need to set hull and mast.";
    judge([["crane", "No", "String", sentence], ...others], [{}], []);
  });

  test("what nobody reads of a rule is told", () => {
    const sentence = "A crane. It is mandatory when state is set to HELD, and the crane must be lit.";
    expect(bodyOf([["crane", "No", "String", sentence], state]).told).toContain("unread-clause");
  });
});

describe("reading V10: members of lists whose type is Array alone", () => {
  const text = { type: "string" };
  test.each<[name: string, description: string, items: Json, shown?: string]>([
    [
      "hues",
      "Hues of the hull. Each hue can contain a maximum of 12 characters.",
      { ...text, maxLength: 12 },
    ],
    ["ids", "IDs of the ships. Give several IDs as ids=a&ids=b.", text],
    [
      "states",
      "States to ask for. The value can be OPEN or SHUT. Give several states as states=a&states=b.",
      { ...text, enum: ["OPEN", "SHUT"] },
    ],
    ["names", "Names of ships.", text, '{"names": ["a", "b"]}'],
    ["sizes", "Sizes of ships.", { type: "number" }, '{"sizes": [1, 2.5]}'],
    // These only look alike.
    ["mixed", "Of all kinds.", {}, '{"mixed": ["a", 1]}'],
    ["numbers", "Numbers. Give several as numbers=1&numbers=2.", {}],
    ["things", "Things. A maximum of 10 things can be given.", {}],
  ])("%s: %s", (name, description, items, shown) => {
    const { schema } = bodyOf([[name, "No", "Array", description]], shown);
    expect(valueAt(schema ?? null, `/properties/${name}/items`)).toEqual(items);
  });
});
