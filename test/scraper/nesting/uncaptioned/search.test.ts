import { tableId, type FieldTable } from "../../../../scraper/tables/field.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { assignTables } from "../../../../scraper/nesting/uncaptioned/choice.js";
import { knownSchemas } from "../../../../scraper/nesting/known-schemas.js";
import { untitled } from "./untitled.js";

/** A schema: the numbers of those that its fields are of; each has a field of its own beside. */
type Graph = readonly (readonly number[])[];

function tableOf(name: number, line: number, graph: Graph): FieldTable {
  const types = Object.fromEntries([
    [`own${name}`, "String"],
    ...(graph[name] ?? []).map(
      (target, index) => [`f${name}x${index}`, `Array of S${target} objects`] as const,
    ),
  ]);
  return untitled(line, types);
}

/** The schemas in the order in which their tables stand: depth first, shared ones at the first or the last reference. */
function printed(graph: Graph, at: "first" | "last"): number[] {
  const met: number[] = [];
  const walk = (name: number): void => {
    for (const target of graph[name] ?? []) {
      met.push(target);
      walk(target);
    }
  };
  walk(0);
  return met.filter((name, index) => (at === "first" ? met.indexOf(name) : met.lastIndexOf(name)) === index);
}

/** The schema that every field's table was taken for, wrong ones only. */
function mistakes(graph: Graph, at: "first" | "last", known: boolean): string[] {
  const order = printed(graph, at);
  const tables = [0, ...order].map((name, index) => tableOf(name, index + 1, graph));
  const [root, ...others] = tables;
  if (!root) return [];
  const elsewhere = order.map((name) => {
    const table = { ...tableOf(name, 1, graph), id: tableId("e", name), document: "e" };
    return { name: `S${name}`, table };
  });
  const schemas = knownSchemas(known ? elsewhere : []);
  const puzzle = { root, tables: others, linked: () => [] };
  const { tablesOf } = assignTables(puzzle, { examples: [], wrapper: null, schemas }).value;
  return tables.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const want =
        field.type.kind === "array" && field.type.items.kind === "object" ? field.type.items.name : null;
      const got = tablesOf(field).map((table) => table.fields[0]?.name.replace("own", "S"));
      return got.join() === (want ?? "") ? [] : [`${field.name}: ${got.join()}`];
    }),
  );
}

/** Schemas whose fields are of later ones only, each of which is reached. */
const graphs = (most: number, shared: boolean): fc.Arbitrary<Graph> =>
  fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: most }).map((parents) => {
    const targets: number[][] = [[], ...parents.map(() => [])];
    parents.forEach(([parent, other, twice], index) => {
      targets[parent % (index + 1)]?.push(index + 1);
      if (shared && twice) targets[other % (index + 1)]?.push(index + 1);
    });
    return targets;
  });

test("where no schema is shared, depth-first order alone is enough", () => {
  fc.assert(
    fc.property(graphs(12, false), (graph) => {
      expect(mistakes(graph, "last", false)).toEqual([]);
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test.each(["first", "last"] as const)("shared schemas at the %s reference, known from elsewhere", (at) => {
  fc.assert(
    fc.property(graphs(10, true), (graph) => {
      expect(mistakes(graph, at, true)).toEqual([]);
    }),
    { numRuns: 300, seed: 20261121 },
  );
});
