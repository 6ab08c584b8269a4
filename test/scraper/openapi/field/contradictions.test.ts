import { expect, test } from "vitest";
import { valueAt, type Json } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

const told = new Set(["contradictory-mandatory", "contradictory-default", "contradictory-fact"]);

/** The default of a field, and what is told of statements that contradict one another. */
function read(row: readonly string[]): { value: Json | undefined; findings: string[] } {
  const request = table("Table 1 Parameters", input, row, ["kind", "No", "String", "Its kind."]);
  const { contract, findings } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  return {
    value: valueAt(contract, `/components/schemas/OpenDoorRequestBody/properties/${row[0] ?? ""}/default`),
    findings: findings.flatMap(({ rule, message }) => (told.has(rule) ? [`${rule}: ${message}`] : [])),
  };
}

const none = (raw: string) =>
  `contradictory-default: size: "${raw}" is no value of this field, so it is no default`;
const cases: [what: string, row: readonly string[], value: Json | undefined, findings: string[]][] = [
  [
    "a default within the range",
    ["size", "No", "Integer", "The value ranges from 1 to 9. The default value is 9."],
    9,
    [],
  ],
  [
    "a default above the range",
    ["size", "No", "Integer", "The value ranges from 1 to 9. The default value is 10."],
    undefined,
    [none("10")],
  ],
  [
    "a default on an open end of the range",
    ["size", "No", "Integer", "The value range is (0, 9]. The default value is 0."],
    undefined,
    [none("0")],
  ],
  [
    "mandatory, and mandatory only when another field has a value",
    ["size", "Yes", "Integer", "This parameter is mandatory only when kind is set to A."],
    undefined,
    [
      "contradictory-mandatory: size: marked mandatory, but: This parameter is mandatory only when kind is set to A.",
    ],
  ],
  [
    "mandatory, and mandatory when a field of elsewhere has a value",
    ["size", "Yes", "Integer", "This parameter is mandatory when colour is set to red."],
    undefined,
    [
      "contradictory-mandatory: size: marked mandatory, but: This parameter is mandatory when colour is set to red.",
    ],
  ],
  [
    "optional, and mandatory when another field has a value",
    ["size", "No", "Integer", "This parameter is mandatory when kind is set to A."],
    undefined,
    [],
  ],
  [
    "mandatory, and mandatory in a place",
    ["size", "Yes", "Integer", "This parameter is mandatory in large houses."],
    undefined,
    [],
  ],
];

test.each(cases)("%s", (_, row, value, findings) => {
  expect(read(row)).toEqual({ value, findings });
});
