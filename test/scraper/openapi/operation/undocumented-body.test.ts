import { expect, test } from "vitest";
import { valueAt } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { output, page, table } from "../../pages.js";

const described = table("Table 1 Response body parameters", output, ["color", "String", "Colour."]);

test.each<[string, { response?: string; responseExample: string }, unknown, boolean]>([
  ["an object", { responseExample: '{"result":"true"}' }, { type: "object" }, true],
  ["a list", { responseExample: '[{"color":"red"}]' }, { type: "array" }, true],
  ["two objects", { responseExample: '{"a":1}\n\nor\n\n{"b":1}' }, { type: "object" }, true],
  ["an object and a list", { responseExample: '{"a":1}\n\nor\n\n[1]' }, undefined, false],
  ["a text", { responseExample: '"open"' }, undefined, false],
  ["none", { responseExample: "None" }, undefined, false],
  [
    "a table describes it",
    { response: described, responseExample: '{"color":"red"}' },
    { $ref: "#/components/schemas/OpenDoorResponse" },
    false,
  ],
])("the body of a response without a table is what its examples show: %s", (_, parts, want, told) => {
  const { contract, findings } = scrape([page("OpenDoor.txt", parts)], defaultService("doors"));
  const media = "/paths/~1v1~1doors/post/responses/200/content/application~1json/schema";
  expect(valueAt(contract, media)).toEqual(want);
  expect(findings.some(({ rule }) => rule === "undocumented-body")).toBe(told);
});

test("a failure without a table has no schema of its own", () => {
  const responseExample = 'Status code: 404\n\n{"error_code":"D.1"}';
  const { contract } = scrape([page("OpenDoor.txt", { responseExample })], defaultService("doors"));
  const media = "/paths/~1v1~1doors/post/responses/404/content/application~1json";
  expect(valueAt(contract, media)).not.toHaveProperty("schema");
});
