import { expect, test } from "vitest";
import { valueAt } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

/** The enum of a field with this description. */
function enumOf(description: string): unknown {
  const request = table("Table 1 Request body parameters", input, ["kind", "No", "String", description]);
  const { contract } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  return valueAt(contract, "/components/schemas/OpenDoorRequestBody/properties/kind/enum");
}

test.each<[string, string, unknown]>([
  ["a list", "Its kind. The value can be oak, pine, or steel.", ["oak", "pine", "steel"]],
  [
    "a list and a sentence that names other words",
    "Its kind, which can be wooden or metal.\n\nOptions:\n\n  • OAK: wooden\n\n  • IRON: metal",
    ["OAK", "IRON"],
  ],
  [
    "a sentence that allows one of the list",
    "Its value can only be oak.\n\n  • oak: wooden\n\n  • iron: metal, not supported",
    ["oak"],
  ],
  [
    "a list that goes on elsewhere",
    "Options: oak and pine. The preceding kinds are for reference only.",
    undefined,
  ],
  [
    "a list of which the field holds several",
    "Its kinds. Separate kinds with commas, for example, oak,pine.\n\nOptions:\n\n  • oak\n\n  • pine",
    undefined,
  ],
])("%s", (_, description, want) => {
  expect(enumOf(description)).toEqual(want);
});
