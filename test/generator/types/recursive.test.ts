/** Schemas that hold themselves: their types compile, take what they should, and refuse what they should. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../generator/index.js";
import { build } from "../../../tools/base/compile.js";
import { contractOf } from "../load.js";
import { generateInto, temporaryFolder } from "../write.js";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const list = (items: object): object => ({ type: "array", items });

const schemas = {
  Tree: { type: "object", properties: { children: list(ref("Tree")), parent: ref("Tree") } },
  Map: { type: "object", additionalProperties: ref("Map") },
  List: list(ref("List")),
  Anything: {
    oneOf: [
      { type: "string" },
      list(ref("Anything")),
      { type: "object", additionalProperties: ref("Anything") },
    ],
  },
  Even: { anyOf: [{ type: "string" }, ref("odd.one")] },
  "odd.one": list(ref("Even")),
  Between: list(ref("Anything")),
  Outside: list(ref("Even")),
  Nested: list(list({ allOf: [ref("Nested"), { maxItems: 2 }] })),
  Alias: ref("List"),
};

test.each([
  ["Tree", '{ children?: components["schemas"]["Tree"][]; parent?: components["schemas"]["Tree"]; }'],
  ["Map", '{ [key: string]: components["schemas"]["Map"]; }'],
  ["List", "RecursiveList"],
  ["Anything", "RecursiveAnything"],
  ["Even", "RecursiveEven"],
  ['"odd.one"', "RecursiveOddOne"],
  ["Between", "RecursiveAnything[]"],
  ["Outside", "RecursiveEven[]"],
  ["Nested", "RecursiveNested"],
  ["Alias", "RecursiveList"],
])("%s", async (key, want) => {
  const { files } = await generate(contractOf(schemas), {});
  const text = files.find(({ path }) => path === "src/types/openapi.ts")?.text.replace(/\s+/g, " ") ?? "";
  expect(text).toContain(` ${key}: ${want};`);
});

test("compiles", async () => {
  const folder = await temporaryFolder();
  await generateInto(folder, contractOf(schemas));
  await writeFile(join(folder, "src", "use.ts"), USE);
  expect(build(folder)).toEqual([]);
});

const USE = `
import type { Anything, List, Nested, OddOne, Tree } from "./types/index.js";
export const list: List = [[], [[]]];
export const anything: Anything = { a: ["b", { c: [] }] };
export const odd: OddOne = ["a", ["b", []]];
export const nested: Nested = [[[[]]]];
export const tree: Tree = { children: [{ parent: {} }] };
// @ts-expect-error -- a string is no list
export const noList: List = [["a"]];
// @ts-expect-error -- neither a string nor a list nor an object
export const refused: Anything = { a: [1] };
// @ts-expect-error -- neither a string nor a list
export const notOdd: OddOne = [["a", 1]];
`;
