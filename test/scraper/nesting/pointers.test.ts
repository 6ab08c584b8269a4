import { describe, expect, test } from "vitest";
import { Reference } from "../../../scraper/reference/reference.js";
import { readOperations } from "../../../scraper/operation/read-operations.js";
import { readPage } from "../../../scraper/page/index.js";
import { english } from "../../../scraper/family/english.js";
import { input, page, table } from "../pages.js";

const nested = (caption: string): string => table(caption, input, ["x", "No", "String", "X."]);

/** The captions of the tables that the fields of a request body lead to. */
function captions(...tables: readonly string[]): Record<string, (string | null)[]> {
  const { name, text } = page("OpenDoor.txt", { request: tables.join("\n\n") });
  const opened = readPage(name, text, english);
  const context = { vocabulary: english, reference: new Reference([opened], english) };
  const [read] = readOperations([opened], context);
  const operation = read?.value[0];
  const names = new Map(operation?.tables.flatMap(({ fields }) => fields.map(({ id, name }) => [id, name])));
  const entries = [...(operation?.requestBody?.nested ?? [])].map(
    ([id, targets]) => [names.get(id) ?? id, targets.map((target) => target.table.title)] as const,
  );
  return Object.fromEntries(entries);
}

const root = (...rows: readonly (readonly [name: string, type: string, description: string])[]): string =>
  table(
    "Table 1 Request body parameters",
    input,
    ...rows.map(([name, type, description]) => [name, "No", type, description]),
  );

describe("what leads from a field to a table", () => {
  test.each([
    ["its type", root(["door", "Lock object", "D."]), ["Table 2 Lock"], { door: ["Lock"] }],
    [
      "a number in the description, before a caption of its name",
      root(["door", "Object", "See Table 3."]),
      ["Table 2 door parameters", "Table 3 Others"],
      { door: ["Others"] },
    ],
    [
      "reach V6: a number in the type, before one in the description",
      root(["doors", "Array of Table 3 objects", "They stand as in Table 2."]),
      ["Table 2 A", "Table 3 B"],
      { doors: ["B"] },
    ],
    [
      "a type that names no table leaves it to the description",
      root(["doors", "Array of objects", "See Table 2."]),
      ["Table 2 A", "Table 3 B"],
      { doors: ["A"] },
    ],
    [
      "numbers of alternatives",
      root(["door", "Object", "See Table 2 or Table 3."]),
      ["Table 2 A", "Table 3 B"],
      { door: ["A", "B"] },
    ],
    [
      "a caption that names it",
      root(["door", "Object", "D."]),
      ["Table 2 door field description"],
      { door: ["door field description"] },
    ],
    [
      "captions that name it for different cases",
      root(["door", "Object", "D."]),
      ["Table 2 door parameters of barns", "Table 3 door parameters of sheds"],
      { door: ["door parameters of barns", "door parameters of sheds"] },
    ],
    [
      "the last word of its name, where nothing else leads to that table",
      root(["back_door", "Object", "D."]),
      ["Table 2 door parameters"],
      { back_door: ["door parameters"] },
    ],
    [
      "not the last word of its name, where another field has that name",
      root(["back_door", "Object", "B."], ["door", "Object", "D."]),
      ["Table 2 door parameters"],
      { door: ["door parameters"] },
    ],
  ])("%s", (_, first, others, want) => {
    expect(captions(first, ...others.map(nested))).toEqual(want);
  });
});
