import { expect, test } from "vitest";
import { valueAt } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

const required = "/components/schemas/OpenDoorRequestBody/required";

function requiredOf(...descriptions: readonly string[]): { required: unknown; told: string[] } {
  const names = ["key", "code", "chip"];
  const rows = names.map((name, index) => [name, "Yes", "String", descriptions[index] ?? "Opens it."]);
  const request = table("Table 1 Request body parameters", input, ...rows);
  const { contract, findings } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  const told = findings.filter(({ rule }) => rule === "contradictory-mandatory");
  return {
    required: valueAt(contract, required),
    told: told.map(({ message }) => message.split(":")[0] ?? ""),
  };
}

test.each<[string, string, unknown, string[]]>([
  ["no rule between them", "Opens it.", ["key", "code", "chip"], []],
  ["either of two", "Either key or code must be specified.", ["chip"], ["key", "code"]],
  ["one at a time", "Either key or code is used each time.", ["chip"], ["key", "code"]],
  ["two that exclude each other", "It cannot be used together with code.", ["chip"], ["key", "code"]],
  [
    "one makes others needless",
    "After setting chip, you do not need to set key or code.",
    undefined,
    ["key", "code", "chip"],
  ],
  ["only in a case", "This parameter is mandatory only when code is set to 7.", ["code", "chip"], ["key"]],
])("three mandatory fields, %s", (_, description, want, told) => {
  expect(requiredOf(description)).toEqual({ required: want, told });
});
